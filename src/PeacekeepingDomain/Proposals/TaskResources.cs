namespace PeacekeepingDomain.Proposals;

/// <summary>What pays for a task.</summary>
public enum TaskResources
{
    /// <summary>Money of its own.</summary>
    Funded = 1,

    /// <summary>What the mission already has, and nothing added.</summary>
    WithinExisting = 2,

    /// <summary>Nothing.</summary>
    Unfunded = 3,

    /// <summary>Voluntary contributions.</summary>
    Voluntary = 4,
}
