namespace PeacekeepingDomain.Proposals;

/// <summary>The legal footing of the mission in the host State.</summary>
public enum StatusOfForces
{
    /// <summary>No agreement, and no clause that stands in for one.</summary>
    None = 0,

    /// <summary>An agreement is in force.</summary>
    InForce = 1,

    /// <summary>An agreement is signed and not yet in force.</summary>
    Signed = 2,

    /// <summary>The model agreement, or another mission's, applies until one is concluded.</summary>
    Provisional = 3,
}
