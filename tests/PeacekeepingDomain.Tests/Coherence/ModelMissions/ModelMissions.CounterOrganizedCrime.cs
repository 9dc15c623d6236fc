using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission CounterOrganizedCrime => new(
        MissionModel.CounterOrganizedCrime,
        "M17-1",
        CounterOrganizedCrimeSound,
        CounterOrganizedCrimeSound
            .ButAuthorization(static decision => decision with { ThreatDetermination = false })
            .ButConflict(static conflict => conflict with { Threats = [], Parties = [.. conflict.Parties!.Where(static party => party.Kind != PartyKind.CriminalGroup)] }));

    private static MissionProposal CounterOrganizedCrimeSound => Small(
        "Action against trafficking",
        MissionModel.CounterOrganizedCrime,
        "the trafficking that feeds the conflict broken up, and courts able to go on alone",
        ["UNODC", "INTERPOL"],
        Duty("networks", "analyse criminal networks and share what is found", Engagement.Monitor, ComponentKind.Police) with
        {
            Task = TaskCategory.Other,
        },
        Duty("advice", "advise police and prosecutors on financial crime", Engagement.Assist, ComponentKind.Police) with
        {
            Task = TaskCategory.PoliceReform,
        })
            .WithHoldings(Capability.IndividualPoliceOfficers, Capability.OrganizedAndFinancialCrime, Capability.InvestigationAndForensics, Capability.SurveillanceAndReconnaissance)
            .ButConflict(static conflict => conflict with { Threats = [Threat.OrganizedCrime] });
}
