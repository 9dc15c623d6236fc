namespace PeacekeepingDomain.Proposals;

/// <summary>What rules of engagement forbid (Guidelines on the use of force, 2016.24).</summary>
public enum ForceLimit
{
    /// <summary>Force that does not distinguish.</summary>
    IndiscriminateForce = 1,

    /// <summary>Force out of proportion.</summary>
    DisproportionateForce = 2,

    /// <summary>Reprisals.</summary>
    Reprisals = 3,

    /// <summary>Deadly force to protect property alone.</summary>
    DeadlyForceForProperty = 4,
}
