namespace PeacekeepingDomain.Proposals;

/// <summary>How displaced people return.</summary>
public enum Returns
{
    /// <summary>Of their own, informed will.</summary>
    Voluntary = 1,

    /// <summary>Against their will.</summary>
    Forced = 2,

    /// <summary>Without knowing what awaits them.</summary>
    Uninformed = 3,
}
