namespace PeacekeepingDomain.Proposals;

/// <summary>A public power that a mission exercises itself (The Future of Peacekeeping, 2024, §5.2, models 10, 16 and 17).</summary>
public enum ExecutivePower
{
    /// <summary>Governing a territory.</summary>
    Governing = 1,

    /// <summary>Policing in its own right.</summary>
    Policing = 2,

    /// <summary>Arrest.</summary>
    Arrest = 3,

    /// <summary>Detention.</summary>
    Detention = 4,

    /// <summary>Search.</summary>
    Search = 5,

    /// <summary>Seizure of goods or arms.</summary>
    Seizure = 6,

    /// <summary>Inspection without leave.</summary>
    CompulsoryInspection = 7,

    /// <summary>Disruption of hostile acts by cyber means.</summary>
    CyberDisruption = 8,
}
