namespace PeacekeepingDomain.Proposals;

/// <summary>What a task asks the mission to do about its object (PEMA: monitor, assist, security).</summary>
public enum Engagement
{
    /// <summary>To watch, verify and report.</summary>
    Monitor = 1,

    /// <summary>To help others who do it.</summary>
    Assist = 2,

    /// <summary>To protect, deter or hold by presence and, at need, by force.</summary>
    Secure = 3,

    /// <summary>To impose by force.</summary>
    Enforce = 4,
}
