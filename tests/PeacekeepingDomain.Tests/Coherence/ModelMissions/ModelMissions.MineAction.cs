using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission MineAction => new(
        MissionModel.MineAction,
        "M18-1",
        MineActionSound,
        MineActionSound
            .WithTask("rebuilding", static task => task with { Starts = new DateOnly(2025, 2, 1), Phase = 1 }));

    private static MissionProposal MineActionSound => Small(
        "Mine action in the valleys",
        MissionModel.MineAction,
        "safe ground in the valleys, and people back on it",
        ["the Mine Action Service"],
        Duty("clearance", "survey, mark and clear the mined valleys", Engagement.Assist, ComponentKind.Military) with
        {
            Task = TaskCategory.Demining,
            Locations = ["the valleys"],
            Starts = new DateOnly(2025, 3, 1),
        },
        Duty("rebuilding", "rebuild roads and villages", Engagement.Assist, ComponentKind.Military) with
        {
            Task = TaskCategory.RecoveryRehabilitationAndReconstruction,
            Locations = ["the valleys"],
            Starts = new DateOnly(2025, 9, 1),
            Phase = 2,
            After = ["clearance"],
        })
            .WithHoldings(Capability.ExplosiveOrdnanceDisposal, Capability.MineClearance, Capability.Sappers, Capability.SectorExpertise);
}
