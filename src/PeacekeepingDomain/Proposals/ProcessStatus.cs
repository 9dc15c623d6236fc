namespace PeacekeepingDomain.Proposals;

/// <summary>Where the political process stands that the mission serves.</summary>
public enum ProcessStatus
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary>Talks are expected, none has begun.</summary>
    Prospective = 1,

    /// <summary>Begun, and stuck or broken off.</summary>
    Stalled = 2,

    /// <summary>Talks or a transition are under way.</summary>
    Active = 3,

    /// <summary>An agreement is signed.</summary>
    Agreement = 4,

    /// <summary>An agreement is being carried out.</summary>
    Implementing = 5,
}
