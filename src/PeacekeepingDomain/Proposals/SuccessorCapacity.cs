namespace PeacekeepingDomain.Proposals;

/// <summary>Whether whoever follows can carry what the mission carried.</summary>
public enum SuccessorCapacity
{
    /// <summary>There is no successor able to.</summary>
    None = 0,

    /// <summary>It has shown that it can.</summary>
    Proven = 1,

    /// <summary>It has not shown it yet.</summary>
    Unproven = 2,
}
