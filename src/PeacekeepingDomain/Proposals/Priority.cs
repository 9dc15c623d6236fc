namespace PeacekeepingDomain.Proposals;

/// <summary>How a task ranks among the others (Special Committee, A/78/19, para. 121: prioritized).</summary>
public enum Priority
{
    /// <summary>The mission stands or falls with it.</summary>
    Core = 1,

    /// <summary>It serves the core tasks.</summary>
    Supporting = 2,

    /// <summary>The mandate does not rank it.</summary>
    Unranked = 3,
}
