using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InModelsOneToFifteen(MissionProposal mission) => mission with
    {
        Models =
        [
            .. mission.Models!,
            MissionModel.MonitoringAndReporting,
            MissionModel.TransitionalAdministration,
            MissionModel.ElectionSecurityAndAssistance,
            MissionModel.DisarmamentDemobilizationReintegration,
            MissionModel.SecuritySectorReform,
        ],
        Mandate = mission.Mandate! with
        {
            ElectionRequest = new() { By = "the Government", MonthsBeforePolling = 12, NeedsAssessment = false, ObservationOrCertification = false },
            Ddr = new() { Form = DdrForm.Programme, FrameworkAgreement = true, MinimumSecurity = true, Willingness = true, Voluntary = true, ReintegrationFunded = false },
        },
        PoliticalProcess = mission.PoliticalProcess! with { NationalOwnershipPlan = false },
        Protection = mission.Protection! with { EarlyWarning = false },
    };

    private static MissionProposal InModels(MissionProposal mission) => InModelsSixteenToThirty(InModelsOneToFifteen(mission));
}
