namespace MissionCheck;

/// <summary>How suggestions are printed.</summary>
internal enum SuggestionFormat
{
    /// <summary>For people, on a terminal.</summary>
    Text = 1,

    /// <summary>For programs.</summary>
    Json = 2,
}
