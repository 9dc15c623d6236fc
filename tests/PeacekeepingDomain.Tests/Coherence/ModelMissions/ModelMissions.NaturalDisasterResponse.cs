using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission NaturalDisasterResponse => new(
        MissionModel.NaturalDisasterResponse,
        "M21-2",
        NaturalDisasterResponseSound,
        NaturalDisasterResponseSound.Without(Capability.BoatsAndAmphibiousVehicles));

    private static MissionProposal NaturalDisasterResponseSound => Small(
        "Help after the floods",
        MissionModel.NaturalDisasterResponse,
        "people out of the water, roads open and dikes repaired",
        ["OCHA"],
        Duty("roads", "repair roads, bridges and dikes", Engagement.Assist, ComponentKind.Military) with
        {
            Task = TaskCategory.RecoveryRehabilitationAndReconstruction,
        },
        Duty("rescue", "search for people and rescue them", Engagement.Assist, ComponentKind.Military) with
        {
            Task = TaskCategory.HumanitarianAssistance,
        })
            .WithHoldings(Capability.Engineering, Capability.Logistics, Capability.SearchAndRescue, Capability.BoatsAndAmphibiousVehicles, Capability.MedicalFacilities, Capability.ReliefStockpiles)
            .ButConflict(static conflict => conflict with { Threats = [Threat.FloodOrDrought] });
}
