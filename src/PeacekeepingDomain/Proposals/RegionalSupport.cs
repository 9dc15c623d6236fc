namespace PeacekeepingDomain.Proposals;

/// <summary>Where the region and its organizations stand (The Future of Peacekeeping, 2024, §7, regional support).</summary>
public enum RegionalSupport
{
    /// <summary>Engaged in the mission's success.</summary>
    Engaged = 1,

    /// <summary>Not asked.</summary>
    Unconsulted = 2,

    /// <summary>Against it.</summary>
    Opposed = 3,
}
