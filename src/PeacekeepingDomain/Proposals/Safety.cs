using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>Safety, security and medical care of personnel.</summary>
public sealed record Safety
{
    /// <summary>The sites personnel live and work at.</summary>
    [Question("At which sites do personnel live and work?", "The map of the concept of operations.")]
    public ValueList<Site>? Sites { get; init; }

    /// <summary>Whether damage-control surgery is within the mission's means.</summary>
    [Question("Is there surgery within the mission's means?", "The medical support plan.")]
    [SilenceMeansNo]
    public bool? SurgicalCapability { get; init; }

    /// <summary>Whether there are assets to evacuate casualties.</summary>
    [Question("Are there assets to evacuate casualties?", "The medical support plan.")]
    [SilenceMeansNo]
    public bool? EvacuationAssets { get; init; }

    /// <summary>Whether casualties can be evacuated at night.</summary>
    [Question("Can casualties be evacuated at night?", "The medical support plan.")]
    [SilenceMeansNo]
    public bool? NightEvacuation { get; init; }

    /// <summary>Whether there are level 1 facilities.</summary>
    [Question("Are there level 1 medical facilities?", "The medical support plan.")]
    [SilenceMeansNo]
    public bool? Level1 { get; init; }

    /// <summary>Whether there is a level 2 facility.</summary>
    [Question("Is there a level 2 medical facility?", "The medical support plan.")]
    [SilenceMeansNo]
    public bool? Level2 { get; init; }

    /// <summary>Whether a level 3 or 4 hospital is agreed.</summary>
    [Question("Is a level 3 or 4 hospital agreed?", "The agreement with the hospital.")]
    [SilenceMeansNo]
    public bool? Level3Agreement { get; init; }

    /// <summary>Whether bases have a defence plan.</summary>
    [Question("Have bases a defence plan?", "The base defence plans.")]
    [SilenceMeansNo]
    public bool? BaseDefence { get; init; }

    /// <summary>Whether bases can be reinforced.</summary>
    [Question("Can bases be reinforced in time?", "The concept of operations.")]
    [SilenceMeansNo]
    public bool? Reinforcement { get; init; }

    /// <summary>Whether bases can be evacuated.</summary>
    [Question("Can bases be evacuated?", "The contingency plans.")]
    [SilenceMeansNo]
    public bool? Extraction { get; init; }

    /// <summary>Measures against improvised explosive devices.</summary>
    [Question("Which measures are there against improvised explosive devices?", "The force protection plan; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<CounterDeviceMeasure>? CounterIed { get; init; }

    /// <summary>Whether there are measures against hostile unmanned aircraft.</summary>
    [Question("Are there measures against hostile unmanned aircraft?", "The force protection plan.")]
    [SilenceMeansNo]
    public bool? CounterUnmannedAircraft { get; init; }

    /// <summary>Whether there is a security risk management process.</summary>
    [Question("Is there a security risk management process?", "The designated official’s process.")]
    [SilenceMeansNo]
    public bool? SecurityRiskManagement { get; init; }

    /// <summary>Whether there is mental health support.</summary>
    [Question("Is there mental health support?", "The welfare plan.")]
    [SilenceMeansNo]
    public bool? MentalHealth { get; init; }

    /// <summary>Whether personnel at remote sites have access to the internet.</summary>
    [Question("Have personnel at remote sites access to the internet?", "The welfare plan.")]
    [SilenceMeansNo]
    public bool? InternetAccess { get; init; }

    /// <summary>Whether the host State has undertaken to prosecute attacks.</summary>
    [Question("Has the host State undertaken to prosecute attacks on personnel?", "The status agreement.")]
    [SilenceMeansNo]
    public bool? ProsecutionOfAttacks { get; init; }
}
