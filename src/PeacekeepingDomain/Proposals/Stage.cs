namespace PeacekeepingDomain.Proposals;

/// <summary>How far a mission has come. What must be in place depends on it (Capstone, ch. 4 to 6 and 10).</summary>
public enum Stage
{
    /// <summary>An idea on paper.</summary>
    Concept = 1,

    /// <summary>An option before the Council or the Assembly.</summary>
    CouncilOption = 2,

    /// <summary>Decided by the mandating organ.</summary>
    Mandated = 3,

    /// <summary>Units are sought and contributors are asked.</summary>
    ForceGeneration = 4,

    /// <summary>Ready to move; what is missing now is missing on the first day.</summary>
    ReadyToDeploy = 5,

    /// <summary>In the field.</summary>
    Deployed = 6,

    /// <summary>Handing over or leaving.</summary>
    Transition = 7,
}
