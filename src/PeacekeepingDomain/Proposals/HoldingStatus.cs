namespace PeacekeepingDomain.Proposals;

/// <summary>Whether a capability is there.</summary>
public enum HoldingStatus
{
    /// <summary>It is there.</summary>
    Available = 1,

    /// <summary>It is to come.</summary>
    Planned = 2,

    /// <summary>It is not there, and nobody has offered it.</summary>
    Missing = 3,
}
