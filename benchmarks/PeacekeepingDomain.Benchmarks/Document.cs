namespace PeacekeepingDomain.Benchmarks;

/// <summary>The documents on which checks are measured.</summary>
internal enum Document
{
    /// <summary>The sound mission: everything is stated and nothing contradicts anything.</summary>
    Clean,

    /// <summary>The sound mission with a ceasefire that is partial.</summary>
    OneFinding,

    /// <summary>The sound mission with a dozen things changed for the worse; everything is stated.</summary>
    ManyFindings,

    /// <summary>The safe areas in Bosnia and Herzegovina in 1993, as in the samples: findings, and open questions.</summary>
    SafeAreas,

    /// <summary>A sound mission of which little is stated: no finding, a hundred open questions.</summary>
    HalfStated,
}
