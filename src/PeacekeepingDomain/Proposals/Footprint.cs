namespace PeacekeepingDomain.Proposals;

/// <summary>Do no harm: environment, health, the mission economy.</summary>
public sealed record Footprint
{
    /// <summary>Whether wastewater is treated.</summary>
    [Question("Is wastewater treated?", "The environmental action plan.")]
    [SilenceMeansNo]
    public bool? Wastewater { get; init; }

    /// <summary>Whether solid waste is managed.</summary>
    [Question("Is solid waste managed?", "The environmental action plan.")]
    [SilenceMeansNo]
    public bool? Waste { get; init; }

    /// <summary>Whether there is an environmental baseline.</summary>
    [Question("Is there an environmental baseline?", "The environmental baseline study.")]
    [SilenceMeansNo]
    public bool? EnvironmentalBaseline { get; init; }

    /// <summary>Whether there is an energy plan.</summary>
    [Question("Is there an energy plan?", "The environmental action plan.")]
    [SilenceMeansNo]
    public bool? Energy { get; init; }

    /// <summary>Whether exposure to flood, drought and heat is considered in siting.</summary>
    [Question("Is exposure to flood, drought and heat considered in siting?", "The site assessments.")]
    [SilenceMeansNo]
    public bool? ClimateExposure { get; init; }

    /// <summary>Whether personnel are screened and vaccinated.</summary>
    [Question("Are personnel screened and vaccinated?", "The medical support plan.")]
    [SilenceMeansNo]
    public bool? HealthScreening { get; init; }

    /// <summary>Whether projects, purchases and hiring are screened for their effect on the conflict.</summary>
    [Question("Are projects, purchases and hiring screened for their effect on the conflict?", "The screening board’s rules.")]
    [SilenceMeansNo]
    public bool? ConflictSensitivity { get; init; }
}
