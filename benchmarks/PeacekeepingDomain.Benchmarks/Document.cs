namespace PeacekeepingDomain.Benchmarks;

/// <summary>The documents on which checks are measured.</summary>
public enum Document
{
    /// <summary>The sound mission: everything is stated and nothing contradicts anything.</summary>
    Clean,

    /// <summary>The sound mission with a ceasefire that is partial.</summary>
    OneFinding,

    /// <summary>The safe areas in Bosnia and Herzegovina in 1993, as in the samples.</summary>
    ManyFindings,
}
