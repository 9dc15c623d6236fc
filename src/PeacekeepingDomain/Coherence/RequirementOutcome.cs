namespace PeacekeepingDomain.Coherence;

/// <summary>What became of a requirement on a proposal.</summary>
public enum RequirementOutcome
{
    /// <summary>It does not apply to this proposal.</summary>
    NotApplicable = 0,

    /// <summary>It applies, and is not due yet.</summary>
    NotDue = 1,

    /// <summary>It is in place.</summary>
    Met = 2,

    /// <summary>It is due, and stated not to be in place.</summary>
    Gap = 3,

    /// <summary>It is due or may be, and nobody has said whether it is in place.</summary>
    Open = 4,

    /// <summary>The requirement itself failed; a notice names it.</summary>
    Failed = 5,
}
