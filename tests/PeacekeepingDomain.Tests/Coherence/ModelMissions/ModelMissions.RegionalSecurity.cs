using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission RegionalSecurity => new(
        MissionModel.RegionalSecurity,
        "M28-1",
        RegionalSecuritySound,
        RegionalSecuritySound.Alone()
            .ButRegion(RegionalSupport.Opposed));

    private static MissionProposal RegionalSecuritySound => Small(
        "Support to a regional force",
        MissionModel.RegionalSecurity,
        "States of the region able to meet the threat together",
        ["the joint secretariat"],
        Duty("planning", "help to plan joint patrols along the shared borders", Engagement.Assist, ComponentKind.Military) with
        {
            Task = TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
        },
        Duty("trends", "monitor security and human rights in the border areas", Engagement.Monitor, ComponentKind.Civilian) with
        {
            Task = TaskCategory.HumanRightsMonitoring,
        })
            .WithHoldings(Capability.LiaisonOfficers, Capability.Logistics, Capability.Aviation, Capability.HumanRights);
}
