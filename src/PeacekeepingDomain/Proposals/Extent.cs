namespace PeacekeepingDomain.Proposals;

/// <summary>How much of something a condition or a restriction takes away.</summary>
public enum Extent
{
    /// <summary>Some of it.</summary>
    Partial = 1,

    /// <summary>All of it.</summary>
    Total = 2,
}
