namespace PeacekeepingDomain.Proposals;

/// <summary>Where the violence is heading.</summary>
public enum Trend
{
    /// <summary>Less of it.</summary>
    Falling = 1,

    /// <summary>As before.</summary>
    Steady = 2,

    /// <summary>More of it.</summary>
    Rising = 3,
}
