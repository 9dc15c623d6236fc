namespace MissionCheck;

/// <summary>How the catalogue is printed.</summary>
internal enum CatalogueFormat
{
    /// <summary>For people, on a terminal.</summary>
    Text = 1,

    /// <summary>For programs.</summary>
    Json = 2,

    /// <summary>As a page.</summary>
    Markdown = 3,
}
