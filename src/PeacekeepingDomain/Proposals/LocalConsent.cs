namespace PeacekeepingDomain.Proposals;

/// <summary>Whether people accept the mission where it works, whatever the capitals have agreed.</summary>
public enum LocalConsent
{
    /// <summary>Nearly everywhere.</summary>
    Broad = 1,

    /// <summary>In places.</summary>
    Partial = 2,

    /// <summary>Hardly anywhere.</summary>
    Absent = 3,
}
