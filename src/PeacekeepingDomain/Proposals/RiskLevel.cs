namespace PeacekeepingDomain.Proposals;

/// <summary>What an assessment found.</summary>
public enum RiskLevel
{
    /// <summary>Low.</summary>
    Low = 1,

    /// <summary>Medium.</summary>
    Medium = 2,

    /// <summary>High.</summary>
    High = 3,
}
