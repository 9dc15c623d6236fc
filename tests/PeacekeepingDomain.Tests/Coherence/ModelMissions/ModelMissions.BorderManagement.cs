using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission BorderManagement => new(
        MissionModel.BorderManagement,
        "M25-1",
        BorderManagementSound,
        BorderManagementSound
            .BorderOfOneSide());

    private static MissionProposal BorderManagementSound => Small(
        "Help on the border",
        MissionModel.BorderManagement,
        "lawful traffic over the border, and no arms or fighters",
        ["the joint border commission"],
        Duty("watch", "watch the movement of fighters and arms over the border", Engagement.Monitor, ComponentKind.Military) with
        {
            Task = TaskCategory.MilitaryObservation,
        },
        Duty("customs", "help customs and border police at the crossings", Engagement.Assist, ComponentKind.Police) with
        {
            Task = TaskCategory.Other,
        })
            .WithHoldings(Capability.CustomsAndBorderControl, Capability.TaskAppropriateMilitaryUnits, Capability.SurveillanceAndReconnaissance, Capability.Aviation);
}
