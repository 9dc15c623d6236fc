using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks.Crosswalks;

/// <summary>The categories that answer to the tasks of TAMM, by this library's reading of their definitions.</summary>
internal static class TammLinks
{
    /// <summary>A row for every member, by number; an empty row says that no category answers to it.</summary>
    public static ValueList<(TammTask Task, ValueList<CrosswalkLink> Links)> Table { get; } =
    [
        (TammTask.CeasefireOrAgreementMonitoring, [new(TaskCategory.MilitaryObservation, CrosswalkMatch.Related)]),
        (TammTask.BufferZoneMonitoring,
        [
            new(TaskCategory.Demilitarization, CrosswalkMatch.Broader),
            new(TaskCategory.MilitaryObservation, CrosswalkMatch.Broader),
        ]),
        (TammTask.LiaisonBetweenParties, [new(TaskCategory.GoodOfficesAndMediation, CrosswalkMatch.Related)]),
        (TammTask.GoodOffices, [new(TaskCategory.GoodOfficesAndMediation, CrosswalkMatch.Broader)]),
        (TammTask.CeasefireOrAgreementAssistance,
        [
            new(TaskCategory.GoodOfficesAndMediation, CrosswalkMatch.Related),
            new(TaskCategory.MilitaryObservation, CrosswalkMatch.Related),
        ]),
        (TammTask.HumanRightsMonitoring, [new(TaskCategory.HumanRightsMonitoring, CrosswalkMatch.Broader)]),
        (TammTask.RefugeeMonitoring, [new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, CrosswalkMatch.Related)]),
        (TammTask.HumanRightsProtection, [new(TaskCategory.HumanRightsPromotion, CrosswalkMatch.Related)]),
        (TammTask.ProtectionOfChildren, [new(TaskCategory.ProtectionOfChildren, CrosswalkMatch.Exact)]),
        (TammTask.ProtectionOfWomen,
        [
            new(TaskCategory.ProtectionFromSexualViolence, CrosswalkMatch.Related),
            new(TaskCategory.SexualAndGenderBasedViolence, CrosswalkMatch.Related),
        ]),
        (TammTask.ProtectionOfCivilians, [new(TaskCategory.ProtectionOfCivilians, CrosswalkMatch.Exact)]),
        (TammTask.ProtectionOfUnitedNationsPersonnel, []),
        (TammTask.DeminingAssistance, [new(TaskCategory.Demining, CrosswalkMatch.Broader)]),
        (TammTask.RefugeeAssistance, [new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, CrosswalkMatch.Exact)]),
        (TammTask.HumanitarianAidFacilitation,
        [
            new(TaskCategory.HumanitarianAssistance, CrosswalkMatch.Broader),
            new(TaskCategory.SecureEnvironmentForAid, CrosswalkMatch.Related),
        ]),
        (TammTask.ProtectionOfHumanitarianPersonnel, [new(TaskCategory.SecureEnvironmentForAid, CrosswalkMatch.Related)]),
        (TammTask.BorderMonitoring, []),
        (TammTask.WeaponsTradeMonitoring,
        [
            new(TaskCategory.Demilitarization, CrosswalkMatch.Broader),
            new(TaskCategory.SmallArmsAndLightWeapons, CrosswalkMatch.Narrower),
        ]),
        (TammTask.WeaponsEmbargoMonitoring,
        [
            new(TaskCategory.Demilitarization, CrosswalkMatch.Broader),
            new(TaskCategory.SmallArmsAndLightWeapons, CrosswalkMatch.Related),
        ]),
        (TammTask.CargoInspection,
        [
            new(TaskCategory.Demilitarization, CrosswalkMatch.Related),
            new(TaskCategory.SmallArmsAndLightWeapons, CrosswalkMatch.Related),
        ]),
        (TammTask.ResourcesMonitoring, [new(TaskCategory.GoodGovernance, CrosswalkMatch.Broader)]),
        (TammTask.ChapterSevenAuthorization, [new(TaskCategory.UseOfForce, CrosswalkMatch.Narrower)]),
        (TammTask.ElectionMonitoring, [new(TaskCategory.ElectoralAssistance, CrosswalkMatch.Broader)]),
        (TammTask.ElectionSecurity, [new(TaskCategory.ElectoralSecurity, CrosswalkMatch.Exact)]),
        (TammTask.ElectionAssistance, [new(TaskCategory.ElectoralAssistance, CrosswalkMatch.Broader)]),
        (TammTask.GovernmentCapacityBuilding,
        [
            new(TaskCategory.SupportToPermanentStateAdministration, CrosswalkMatch.Related),
            new(TaskCategory.GoodGovernance, CrosswalkMatch.Related),
            new(TaskCategory.TransitionalStateInstitutions, CrosswalkMatch.Related),
        ]),
        (TammTask.GovernmentPolicyImplementation, [new(TaskCategory.SupportToPermanentStateAdministration, CrosswalkMatch.Related)]),
        (TammTask.CulturalSitesProtection, []),
        (TammTask.QuickImpactProjects, [new(TaskCategory.RecoveryRehabilitationAndReconstruction, CrosswalkMatch.Related)]),
        (TammTask.JusticeReform,
        [
            new(TaskCategory.JudicialReform, CrosswalkMatch.Narrower),
            new(TaskCategory.LegalReform, CrosswalkMatch.Related),
            new(TaskCategory.PenalSystemReform, CrosswalkMatch.Related),
        ]),
        (TammTask.SecuritySectorReform,
        [
            new(TaskCategory.MilitaryReform, CrosswalkMatch.Narrower),
            new(TaskCategory.PoliceReform, CrosswalkMatch.Narrower),
        ]),
        (TammTask.PoliceReform, [new(TaskCategory.PoliceReform, CrosswalkMatch.Exact)]),
        (TammTask.PoliceMonitoring, [new(TaskCategory.PoliceObservation, CrosswalkMatch.Exact)]),
        (TammTask.JointPolicePatrols, [new(TaskCategory.PoliceObservation, CrosswalkMatch.Related)]),
        (TammTask.NationalReconciliation, [new(TaskCategory.NationalDialogueAndReconciliation, CrosswalkMatch.Exact)]),
        (TammTask.JusticeForWarCriminals,
        [
            new(TaskCategory.SupportToInternationalCriminalJustice, CrosswalkMatch.Related),
            new(TaskCategory.TransitionalJustice, CrosswalkMatch.Related),
        ]),
        (TammTask.DdrMonitoring, [new(TaskCategory.DisarmamentDemobilizationReintegration, CrosswalkMatch.Related)]),
        (TammTask.DdrAssistance, [new(TaskCategory.DisarmamentDemobilizationReintegration, CrosswalkMatch.Exact)]),
        (TammTask.MissionPublicInformation, [new(TaskCategory.InformationCampaigns, CrosswalkMatch.Broader)]),
        (TammTask.PressFreedom, [new(TaskCategory.PromotionOfIndependentMedia, CrosswalkMatch.Related)]),
    ];
}
