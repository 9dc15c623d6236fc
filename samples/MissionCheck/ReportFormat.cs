namespace MissionCheck;

/// <summary>How a report is printed.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text = 1,

    /// <summary>For programs.</summary>
    Json = 2,
}
