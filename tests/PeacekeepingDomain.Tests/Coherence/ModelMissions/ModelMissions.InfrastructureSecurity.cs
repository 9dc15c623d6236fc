using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission InfrastructureSecurity => new(
        MissionModel.InfrastructureSecurity,
        "M26-1",
        InfrastructureSecuritySound,
        InfrastructureSecuritySound
            .ButConflict(static conflict => conflict with { Intensity = Intensity.Active })
            .WithTask("dams", static task => task with { OpposedBy = ["front"], Supports = "government" }));

    private static MissionProposal InfrastructureSecuritySound => Small(
        "Guards for dams and power",
        MissionModel.InfrastructureSecurity,
        "water and power for everybody, on both sides",
        ["the power and water authority"],
        Duty("dams", "guard the dams and power stations that both sides use", Engagement.Secure, ComponentKind.Military) with
        {
            Task = TaskCategory.Other,
            OpposedBy = ["gangs"],
            Locations = ["the upper dam", "the lower dam"],
        })
            .WithHoldings(Capability.TaskAppropriateMilitaryUnits, Capability.SectorExpertise, Capability.OpenSourceAnalysis);
}
