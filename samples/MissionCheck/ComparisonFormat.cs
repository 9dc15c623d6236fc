namespace MissionCheck;

/// <summary>How a comparison is printed.</summary>
internal enum ComparisonFormat
{
    /// <summary>For people, on a terminal.</summary>
    Text = 1,

    /// <summary>For programs.</summary>
    Json = 2,

    /// <summary>As a page.</summary>
    Markdown = 3,
}
