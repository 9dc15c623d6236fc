using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels.Descriptions;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels;

/// <summary>The thirty models.</summary>
public static class ModelDescriptions
{
    /// <summary>All thirty, by number.</summary>
    public static ValueList<ModelDescription> All { get; } =
    [
        PreventiveDeployment.Description,
        AtrocityPrevention.Description,
        ProtectionOfCivilians.Description,
        CeasefireMonitoring.Description,
        MonitoringAndReporting.Description,
        Verification.Description,
        SupportOfPeaceAgreements.Description,
        NewStateSupport.Description,
        TransitionAssistance.Description,
        TransitionalAdministration.Description,
        ElectionSecurityAndAssistance.Description,
        DisarmamentDemobilizationReintegration.Description,
        SecuritySectorReform.Description,
        RuleOfLawSupport.Description,
        PoliceAssistance.Description,
        SupportToAccountability.Description,
        CounterOrganizedCrime.Description,
        MineAction.Description,
        EmergencyHumanitarianResponse.Description,
        PublicHealthSupport.Description,
        NaturalDisasterResponse.Description,
        HumanitarianAccompaniment.Description,
        CulturalHeritageProtection.Description,
        NaturalResourceProtection.Description,
        BorderManagement.Description,
        InfrastructureSecurity.Description,
        Cybersecurity.Description,
        RegionalSecurity.Description,
        CitySecurity.Description,
        MaritimeSecurity.Description,
    ];

    /// <summary>What all thirty share, said once.</summary>
    public static ValueList<string> Shared { get; } = SharedByAllModels.Sentences;

    /// <summary>The tensions between models.</summary>
    public static ValueList<ModelTension> Tensions { get; } = ModelTensions.Table;

    /// <summary>The description of a model.</summary>
    /// <param name="model">One of the thirty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the thirty.</exception>
    public static ModelDescription Of(MissionModel model)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)model, 1, nameof(model));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)model, All.Count, nameof(model));
        return All[(int)model - 1];
    }

    /// <summary>The tensions in which a model stands, on either side.</summary>
    /// <param name="model">A model.</param>
    public static ValueList<ModelTension> TensionsOf(MissionModel model) =>
        Tensions.Where(tension => tension.Models.Contains(model) || tension.Against.Contains(model)).ToValueList();

    /// <summary>The models that have a task among theirs, by number; empty where none has.</summary>
    /// <param name="task">A task category.</param>
    public static ValueList<ModelDescription> WithTask(TaskCategory task) => All.Where(description => description.Tasks.Contains(task)).ToValueList();
}
