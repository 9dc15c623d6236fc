namespace PeacekeepingDomain.Proposals;

/// <summary>A measure against improvised explosive devices (The Future of Peacekeeping, 2024, §6).</summary>
public enum CounterDeviceMeasure
{
    /// <summary>Disposal.</summary>
    Disposal = 1,

    /// <summary>Protected vehicles.</summary>
    ProtectedMobility = 2,

    /// <summary>Search and route clearance.</summary>
    RouteClearance = 3,

    /// <summary>Training.</summary>
    Training = 4,

    /// <summary>Electronic measures.</summary>
    ElectronicMeasures = 5,
}
