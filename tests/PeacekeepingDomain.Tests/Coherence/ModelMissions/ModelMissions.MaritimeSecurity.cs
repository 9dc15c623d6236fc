using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission MaritimeSecurity => new(
        MissionModel.MaritimeSecurity,
        "M30-1",
        MaritimeSecuritySound,
        MaritimeSecuritySound.Without(Capability.NavalAssets));

    private static MissionProposal MaritimeSecuritySound => Small(
        "Safety off the coast",
        MissionModel.MaritimeSecurity,
        "sea lanes open and arms kept out, as the coastal State asked",
        ["IMO"],
        Duty("waters", "watch the territorial waters and report", Engagement.Monitor, ComponentKind.Military) with
        {
            Task = TaskCategory.MilitaryObservation,
        },
        Duty("lanes", "protect shipping in the lanes", Engagement.Secure, ComponentKind.Military) with
        {
            Task = TaskCategory.Other,
            OpposedBy = ["gangs"],
        })
            .WithHoldings(Capability.NavalAssets, Capability.Aviation, Capability.SearchAndRescue, Capability.DataAnalytics)
            .ButConflict(static conflict => conflict with { Threats = [Threat.Maritime] });
}
