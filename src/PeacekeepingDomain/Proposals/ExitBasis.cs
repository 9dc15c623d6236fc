namespace PeacekeepingDomain.Proposals;

/// <summary>What decides that the mission leaves (S/RES/2594 (2021)).</summary>
public enum ExitBasis
{
    /// <summary>Conditions that are met or not.</summary>
    Conditions = 1,

    /// <summary>Dates.</summary>
    Dates = 2,

    /// <summary>The budget.</summary>
    Budget = 3,

    /// <summary>More than one of these.</summary>
    Mixed = 4,
}
