namespace PeacekeepingDomain.Proposals;

/// <summary>What a neighbouring State does about the mission (The Future of Peacekeeping, 2024, §7, regional support).</summary>
public enum NeighbourStance
{
    /// <summary>Supports it.</summary>
    Supportive = 1,

    /// <summary>Neither helps nor hinders.</summary>
    Neutral = 2,

    /// <summary>Opposes it.</summary>
    Opposed = 3,

    /// <summary>Arms or supplies a party to the conflict.</summary>
    ArmingAParty = 4,
}
