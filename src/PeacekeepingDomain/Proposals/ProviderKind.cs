namespace PeacekeepingDomain.Proposals;

/// <summary>Who provides a capability.</summary>
public enum ProviderKind
{
    /// <summary>A unit of a contributor.</summary>
    Unit = 1,

    /// <summary>A section of the mission.</summary>
    Section = 2,

    /// <summary>A contractor.</summary>
    Contract = 3,

    /// <summary>A partner.</summary>
    Partner = 4,
}
