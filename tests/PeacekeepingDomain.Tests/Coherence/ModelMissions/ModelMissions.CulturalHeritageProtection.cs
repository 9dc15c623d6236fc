using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission CulturalHeritageProtection => new(
        MissionModel.CulturalHeritageProtection,
        "M23-1",
        CulturalHeritageProtectionSound,
        CulturalHeritageProtectionSound.Unasked());

    private static MissionProposal CulturalHeritageProtectionSound => Small(
        "Guards for the old city",
        MissionModel.CulturalHeritageProtection,
        "the old city kept from attack and from looting",
        ["UNESCO"],
        Duty("sites", "help the authorities to guard the monuments of the old city", Engagement.Secure, ComponentKind.Military) with
        {
            Task = TaskCategory.Other,
            OpposedBy = ["gangs"],
            Locations = ["the old city"],
        })
            .WithHoldings(Capability.TaskAppropriateMilitaryUnits, Capability.SurveillanceAndReconnaissance, Capability.Aviation);
}
