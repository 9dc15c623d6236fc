namespace PeacekeepingDomain.Proposals;

/// <summary>What stake a contributor has in the conflict.</summary>
public enum ContributorStake
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>It is a neighbour.</summary>
    Neighbour = 1,

    /// <summary>It is a permanent member of the Council.</summary>
    PermanentMember = 2,

    /// <summary>It once administered the territory.</summary>
    FormerAdministrator = 3,

    /// <summary>It fights in the conflict.</summary>
    Belligerent = 4,
}
