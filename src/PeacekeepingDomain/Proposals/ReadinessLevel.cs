namespace PeacekeepingDomain.Proposals;

/// <summary>How ready a pledged unit is (Peacekeeping Capability Readiness System; The Future of Peacekeeping, 2024, box 2).</summary>
public enum ReadinessLevel
{
    /// <summary>Pledged by nobody, or not assessed.</summary>
    None = 0,

    /// <summary>Pledged, with its documents.</summary>
    [Word("level-1")]
    Level1 = 1,

    /// <summary>Assessed on a visit.</summary>
    [Word("level-2")]
    Level2 = 2,

    /// <summary>Ready, its memorandum under way.</summary>
    [Word("level-3")]
    Level3 = 3,

    /// <summary>At the rapid deployment level, to deploy in fewer than sixty days.</summary>
    RapidDeployment = 4,
}
