using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission HumanitarianAccompaniment => new(
        MissionModel.HumanitarianAccompaniment,
        "M22-1",
        HumanitarianAccompanimentSound,
        HumanitarianAccompanimentSound
            .ButAuthorization(static decision => decision with { Organ = Organ.RegionalOrganization })
            .WithTask("escorts", static task => task with { Traits = [TaskTrait.Escort, TaskTrait.CrossBorder] }));

    private static MissionProposal HumanitarianAccompanimentSound => Small(
        "Escorts for relief",
        MissionModel.HumanitarianAccompaniment,
        "relief workers reach those in need and come back",
        ["OCHA"],
        Duty("escorts", "escort convoys that the agencies want escorted", Engagement.Secure, ComponentKind.Military) with
        {
            Task = TaskCategory.SecureEnvironmentForAid,
            OpposedBy = ["gangs"],
            Traits = [TaskTrait.Escort],
        })
            .WithHoldings(Capability.ProtectedMobility, Capability.TaskAppropriateMilitaryUnits, Capability.ConvoyCompany, Capability.QuickReactionForce, Capability.CounterImprovisedExplosiveDevices);
}
