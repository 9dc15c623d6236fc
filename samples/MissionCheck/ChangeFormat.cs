namespace MissionCheck;

/// <summary>How the report of a change is printed.</summary>
internal enum ChangeFormat
{
    /// <summary>For people.</summary>
    Text = 1,

    /// <summary>For programs.</summary>
    Json = 2,
}
