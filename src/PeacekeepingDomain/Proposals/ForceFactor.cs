namespace PeacekeepingDomain.Proposals;

/// <summary>A factor to be weighed before force is used (Principles of peacekeeping, non-use of force).</summary>
public enum ForceFactor
{
    /// <summary>What the mission is capable of.</summary>
    MissionCapability = 1,

    /// <summary>How it will be perceived.</summary>
    PublicPerceptions = 2,

    /// <summary>What it will do to people.</summary>
    HumanitarianImpact = 3,

    /// <summary>The protection of the force.</summary>
    ForceProtection = 4,

    /// <summary>The safety and security of personnel.</summary>
    SafetyOfPersonnel = 5,

    /// <summary>What it will do to national and local consent; the most important.</summary>
    EffectOnConsent = 6,
}
