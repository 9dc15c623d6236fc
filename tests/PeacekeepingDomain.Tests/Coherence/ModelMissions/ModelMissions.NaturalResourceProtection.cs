using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission NaturalResourceProtection => new(
        MissionModel.NaturalResourceProtection,
        "M24-1",
        NaturalResourceProtectionSound,
        NaturalResourceProtectionSound.Unasked());

    private static MissionProposal NaturalResourceProtectionSound => Small(
        "Help over forests and mines",
        MissionModel.NaturalResourceProtection,
        "forests and mines under the law, and their yield with the people",
        ["the World Bank"],
        Duty("laws", "help the authorities to enforce the laws on timber and mining", Engagement.Assist, ComponentKind.Police) with
        {
            Task = TaskCategory.GoodGovernance,
        },
        Duty("park", "secure the northern park, where armed groups have made it unsafe", Engagement.Secure, ComponentKind.Military) with
        {
            Task = TaskCategory.Other,
            OpposedBy = ["gangs"],
        })
            .WithHoldings(Capability.RuleOfLawAdvice, Capability.IndividualPoliceOfficers, Capability.SectorExpertise, Capability.TaskAppropriateMilitaryUnits);
}
