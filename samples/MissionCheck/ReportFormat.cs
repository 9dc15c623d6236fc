namespace MissionCheck;

/// <summary>How a report is printed.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text = 1,

    /// <summary>For programs.</summary>
    Json = 2,

    /// <summary>For code hosts and editors: SARIF 2.1.0.</summary>
    Sarif = 3,

    /// <summary>For a cable or a pull request.</summary>
    Markdown = 4,

    /// <summary>For people, as one self-contained page.</summary>
    Html = 5,

    /// <summary>For pipelines: a proposal a line in, a report a line out.</summary>
    Ndjson = 6,
}
