namespace PeacekeepingDomain.Proposals;

/// <summary>How progress on a task is measured.</summary>
public sealed record TaskBenchmark
{
    /// <summary>What is measured.</summary>
    [Question("What is measured?", "The benchmarks.")]
    public string? Indicator { get; init; }

    /// <summary>Where it stands now.</summary>
    [Question("Where does the measure stand now?", "The baseline report.")]
    public string? Baseline { get; init; }

    /// <summary>Where it is to stand.</summary>
    [Question("Where is the measure to stand?", "The benchmarks.")]
    public string? Target { get; init; }
}
