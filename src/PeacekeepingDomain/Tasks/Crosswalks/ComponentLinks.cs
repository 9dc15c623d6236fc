using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks.Crosswalks;

/// <summary>The categories that answer to the components of the Council, by this library's reading of their definitions.</summary>
internal static class ComponentLinks
{
    /// <summary>A row for every member, by number; an empty row says that no category answers to it.</summary>
    public static ValueList<(CouncilComponent Task, ValueList<CrosswalkLink> Links)> Table { get; } =
    [
        (CouncilComponent.SupportToLocalForces,
        [
            new(TaskCategory.MilitaryReform, CrosswalkMatch.Related),
            new(TaskCategory.PoliceReform, CrosswalkMatch.Related),
        ]),
        (CouncilComponent.CeasefireMonitoring, [new(TaskCategory.MilitaryObservation, CrosswalkMatch.Broader)]),
        (CouncilComponent.MaritimeSecurity, []),
        (CouncilComponent.SecurityMonitoringAndDeterrence,
        [
            new(TaskCategory.MilitaryObservation, CrosswalkMatch.Related),
            new(TaskCategory.ProtectionOfCivilians, CrosswalkMatch.Related),
        ]),
        (CouncilComponent.ProtectionOfPersonnelAndMovement, [new(TaskCategory.SecureEnvironmentForAid, CrosswalkMatch.Related)]),
        (CouncilComponent.SecuritySectorReform,
        [
            new(TaskCategory.MilitaryReform, CrosswalkMatch.Narrower),
            new(TaskCategory.PoliceReform, CrosswalkMatch.Narrower),
        ]),
        (CouncilComponent.DemilitarizationAndArmsManagement,
        [
            new(TaskCategory.Demilitarization, CrosswalkMatch.Narrower),
            new(TaskCategory.SmallArmsAndLightWeapons, CrosswalkMatch.Narrower),
            new(TaskCategory.DisarmamentDemobilizationReintegration, CrosswalkMatch.Related),
        ]),
        (CouncilComponent.HumanitarianSupport,
        [
            new(TaskCategory.HumanitarianAssistance, CrosswalkMatch.Exact),
            new(TaskCategory.SecureEnvironmentForAid, CrosswalkMatch.Related),
        ]),
        (CouncilComponent.HumanRightsWomenAndChildren,
        [
            new(TaskCategory.HumanRightsMonitoring, CrosswalkMatch.Narrower),
            new(TaskCategory.ProtectionOfChildren, CrosswalkMatch.Narrower),
            new(TaskCategory.ProtectionFromSexualViolence, CrosswalkMatch.Narrower),
            new(TaskCategory.HumanRightsPromotion, CrosswalkMatch.Narrower),
            new(TaskCategory.SexualAndGenderBasedViolence, CrosswalkMatch.Related),
            new(TaskCategory.WomensRightsAndParticipation, CrosswalkMatch.Narrower),
        ]),
        (CouncilComponent.RuleOfLaw,
        [
            new(TaskCategory.JudicialReform, CrosswalkMatch.Narrower),
            new(TaskCategory.LegalReform, CrosswalkMatch.Narrower),
            new(TaskCategory.PenalSystemReform, CrosswalkMatch.Narrower),
            new(TaskCategory.SupportToInternationalCriminalJustice, CrosswalkMatch.Related),
            new(TaskCategory.TransitionalJustice, CrosswalkMatch.Related),
        ]),
        (CouncilComponent.PoliticalProcess,
        [
            new(TaskCategory.GoodOfficesAndMediation, CrosswalkMatch.Narrower),
            new(TaskCategory.LocalDialogueAndReconciliation, CrosswalkMatch.Narrower),
            new(TaskCategory.NationalDialogueAndReconciliation, CrosswalkMatch.Narrower),
            new(TaskCategory.RegionalDialogueAndReconciliation, CrosswalkMatch.Narrower),
        ]),
        (CouncilComponent.ElectoralAssistance,
        [
            new(TaskCategory.ElectoralAssistance, CrosswalkMatch.Exact),
            new(TaskCategory.ElectoralSecurity, CrosswalkMatch.Related),
        ]),
        (CouncilComponent.SupportToStateInstitutions,
        [
            new(TaskCategory.TransitionalStateInstitutions, CrosswalkMatch.Narrower),
            new(TaskCategory.SupportToPermanentStateAdministration, CrosswalkMatch.Narrower),
            new(TaskCategory.GoodGovernance, CrosswalkMatch.Related),
        ]),
        (CouncilComponent.InternationalCooperation, [new(TaskCategory.CoordinationOfDonorsPartnersAndAgencies, CrosswalkMatch.Related)]),
        (CouncilComponent.SupportToSanctions, []),
        (CouncilComponent.PublicInformation, [new(TaskCategory.InformationCampaigns, CrosswalkMatch.Exact)]),
        (CouncilComponent.CivilMilitaryCoordination, []),
        (CouncilComponent.ContingencyPlanning, []),
        (CouncilComponent.ImpactAssessment, []),
        (CouncilComponent.ProtectionOfCivilians,
        [
            new(TaskCategory.ProtectionOfCivilians, CrosswalkMatch.Exact),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, CrosswalkMatch.Related),
        ]),
        (CouncilComponent.AuthorizationToUseForce, [new(TaskCategory.UseOfForce, CrosswalkMatch.Exact)]),
    ];
}
