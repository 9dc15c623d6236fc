using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks.Crosswalks;

/// <summary>The categories that answer to the tasks of PEMA, by this library's reading of their definitions.</summary>
internal static class PemaLinks
{
    /// <summary>A row for every member, by number; an empty row says that no category answers to it.</summary>
    public static ValueList<(PemaTask Task, ValueList<CrosswalkLink> Links)> Table { get; } =
    [
        (PemaTask.DisarmamentAndDemobilization,
        [
            new(TaskCategory.DisarmamentDemobilizationReintegration, CrosswalkMatch.Broader),
            new(TaskCategory.Demilitarization, CrosswalkMatch.Related),
        ]),
        (PemaTask.Reintegration, [new(TaskCategory.DisarmamentDemobilizationReintegration, CrosswalkMatch.Broader)]),
        (PemaTask.SmallArmsControl, [new(TaskCategory.SmallArmsAndLightWeapons, CrosswalkMatch.Narrower)]),
        (PemaTask.Demilitarization,
        [
            new(TaskCategory.Demilitarization, CrosswalkMatch.Broader),
            new(TaskCategory.MilitaryObservation, CrosswalkMatch.Related),
        ]),
        (PemaTask.ArmsEmbargo,
        [
            new(TaskCategory.Demilitarization, CrosswalkMatch.Related),
            new(TaskCategory.SmallArmsAndLightWeapons, CrosswalkMatch.Related),
        ]),
        (PemaTask.CivilianProtection, [new(TaskCategory.ProtectionOfCivilians, CrosswalkMatch.Exact)]),
        (PemaTask.HumanRights,
        [
            new(TaskCategory.HumanRightsMonitoring, CrosswalkMatch.Narrower),
            new(TaskCategory.HumanRightsPromotion, CrosswalkMatch.Narrower),
        ]),
        (PemaTask.ChildrensRights, [new(TaskCategory.ProtectionOfChildren, CrosswalkMatch.Narrower)]),
        (PemaTask.SexualAndGenderBasedViolence,
        [
            new(TaskCategory.SexualAndGenderBasedViolence, CrosswalkMatch.Exact),
            new(TaskCategory.ProtectionFromSexualViolence, CrosswalkMatch.Narrower),
        ]),
        (PemaTask.PoliceReform, [new(TaskCategory.PoliceReform, CrosswalkMatch.Exact), new(TaskCategory.PoliceObservation, CrosswalkMatch.Related)]),
        (PemaTask.MilitaryReform, [new(TaskCategory.MilitaryReform, CrosswalkMatch.Exact)]),
        (PemaTask.OffensiveOperations, [new(TaskCategory.UseOfForce, CrosswalkMatch.Related)]),
        (PemaTask.JusticeSectorReform, [new(TaskCategory.JudicialReform, CrosswalkMatch.Exact)]),
        (PemaTask.TransitionalJustice,
        [
            new(TaskCategory.TransitionalJustice, CrosswalkMatch.Exact),
            new(TaskCategory.SupportToInternationalCriminalJustice, CrosswalkMatch.Related),
        ]),
        (PemaTask.CorrectionsReform, [new(TaskCategory.PenalSystemReform, CrosswalkMatch.Exact)]),
        (PemaTask.BorderControl, []),
        (PemaTask.Demining, [new(TaskCategory.Demining, CrosswalkMatch.Exact)]),
        (PemaTask.Resources, [new(TaskCategory.GoodGovernance, CrosswalkMatch.Broader)]),
        (PemaTask.StateAuthorityExtension, [new(TaskCategory.SupportToPermanentStateAdministration, CrosswalkMatch.Broader)]),
        (PemaTask.Democratization, [new(TaskCategory.GoodGovernance, CrosswalkMatch.Related)]),
        (PemaTask.ElectoralSecurity, [new(TaskCategory.ElectoralSecurity, CrosswalkMatch.Exact)]),
        (PemaTask.ElectoralAssistance, [new(TaskCategory.ElectoralAssistance, CrosswalkMatch.Broader)]),
        (PemaTask.VotersEducation, [new(TaskCategory.ElectoralAssistance, CrosswalkMatch.Broader)]),
        (PemaTask.PoliticalPartyAssistance, []),
        (PemaTask.CivilSociety, [new(TaskCategory.CivilSocietyCapacityBuilding, CrosswalkMatch.Exact)]),
        (PemaTask.MediaDevelopment, [new(TaskCategory.PromotionOfIndependentMedia, CrosswalkMatch.Exact)]),
        (PemaTask.PublicInformation, [new(TaskCategory.InformationCampaigns, CrosswalkMatch.Exact)]),
        (PemaTask.PowerSharing,
        [
            new(TaskCategory.NationalDialogueAndReconciliation, CrosswalkMatch.Related),
            new(TaskCategory.TransitionalStateInstitutions, CrosswalkMatch.Related),
        ]),
        (PemaTask.NationalReconciliation, [new(TaskCategory.NationalDialogueAndReconciliation, CrosswalkMatch.Exact)]),
        (PemaTask.LocalReconciliation, [new(TaskCategory.LocalDialogueAndReconciliation, CrosswalkMatch.Exact)]),
        (PemaTask.RegionalReconciliation, [new(TaskCategory.RegionalDialogueAndReconciliation, CrosswalkMatch.Exact)]),
        (PemaTask.EconomicDevelopment,
        [
            new(TaskCategory.RecoveryRehabilitationAndReconstruction, CrosswalkMatch.Related),
            new(TaskCategory.EconomicReforms, CrosswalkMatch.Related),
        ]),
        (PemaTask.HumanitarianRelief,
        [
            new(TaskCategory.HumanitarianAssistance, CrosswalkMatch.Narrower),
            new(TaskCategory.SecureEnvironmentForAid, CrosswalkMatch.Narrower),
        ]),
        (PemaTask.PublicHealth, []),
        (PemaTask.RefugeesAndDisplacedPersons, [new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, CrosswalkMatch.Exact)]),
        (PemaTask.Gender, [new(TaskCategory.WomensRightsAndParticipation, CrosswalkMatch.Narrower)]),
        (PemaTask.LegalReform, [new(TaskCategory.LegalReform, CrosswalkMatch.Exact)]),
        (PemaTask.Ceasefire, [new(TaskCategory.MilitaryObservation, CrosswalkMatch.Related)]),
        (PemaTask.PeaceProcess, [new(TaskCategory.GoodOfficesAndMediation, CrosswalkMatch.Narrower)]),
        (PemaTask.CulturalHeritageProtection, []),
        (PemaTask.UseOfForce, [new(TaskCategory.UseOfForce, CrosswalkMatch.Exact)]),
    ];
}
