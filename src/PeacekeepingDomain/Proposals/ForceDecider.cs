namespace PeacekeepingDomain.Proposals;

/// <summary>Who in a mission decides on the use of force (Principles of peacekeeping: at the appropriate level within a mission).</summary>
public enum ForceDecider
{
    /// <summary>The head of mission.</summary>
    HeadOfMission = 1,

    /// <summary>The force commander.</summary>
    ForceCommander = 2,

    /// <summary>The commander on the spot.</summary>
    UnitCommander = 3,

    /// <summary>Headquarters.</summary>
    Headquarters = 4,
}
