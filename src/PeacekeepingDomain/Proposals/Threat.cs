namespace PeacekeepingDomain.Proposals;

/// <summary>A threat in the mission's area (The Future of Peacekeeping, 2024, §4 and §6).</summary>
public enum Threat
{
    /// <summary>Improvised explosive devices.</summary>
    [Word("ied", Reads = "improvised explosive devices")]
    ImprovisedExplosiveDevices = 1,

    /// <summary>Hostile unmanned aircraft.</summary>
    UnmannedAircraft = 2,

    /// <summary>Mortars, rockets and artillery.</summary>
    IndirectFire = 3,

    /// <summary>Sustained use of firearms and military weapons.</summary>
    SustainedFirefights = 4,

    /// <summary>Terrorism.</summary>
    Terrorism = 5,

    /// <summary>Organized crime.</summary>
    OrganizedCrime = 6,

    /// <summary>Misinformation, disinformation and hate speech.</summary>
    MisAndDisinformation = 7,

    /// <summary>Atrocity crimes on a large scale, under way or threatened.</summary>
    MassAtrocity = 8,

    /// <summary>Sexual violence related to the conflict.</summary>
    SexualViolence = 9,

    /// <summary>Grave violations against children.</summary>
    GraveViolationsAgainstChildren = 10,

    /// <summary>Violence in cities.</summary>
    UrbanViolence = 11,

    /// <summary>Threats at sea and on inland waters.</summary>
    Maritime = 12,

    /// <summary>Flood or drought.</summary>
    FloodOrDrought = 13,

    /// <summary>An epidemic.</summary>
    Epidemic = 14,

    /// <summary>Hostile acts by cyber means.</summary>
    Cyber = 15,

    /// <summary>Attacks on bases.</summary>
    BaseAttack = 16,

    /// <summary>Something else.</summary>
    Other = 17,
}
