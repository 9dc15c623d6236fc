using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 4 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class CeasefireMonitoring
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 4");

    public static ModelDescription Description { get; } = new(
        MissionModel.CeasefireMonitoring,
        "Ceasefire Monitoring and Observation",
        "Watch how a ceasefire is kept, and report when it is violated.")
    {
        Description =
            "The oldest of the models. Observers follow a truce, a cessation of hostilities or a ceasefire, with its "
            + "demilitarized or security zones and cantonment sites, by land, sea and air and from a distance. They record "
            + "incidents, investigate them and carry messages between the parties. Drones, satellite images and open sources "
            + "widen what a few people can watch; weapons of longer range widen what must be watched and reach across a "
            + "demilitarized zone.",
        Preconditions =
        [
            new("A truce, a cessation of hostilities or a ceasefire is in force.", "M04-1"),
            new("The parties see the observers as impartial."),
            new("The observers may move freely to where incidents happen.", "CON-07"),
        ],
        Tasks =
        [
            TaskCategory.MilitaryObservation,
            TaskCategory.Demilitarization,
            TaskCategory.GoodOfficesAndMediation,
        ],
        DefiningCapabilities =
        [
            Capability.UniformedObservers,
            Capability.MonitoringAndReporting,
            Capability.Signals,
        ],
        SupportingCapabilities =
        [
            Capability.CivilianObservers,
            Capability.ForceProtection,
            Capability.SurveillanceAndReconnaissance,
            Capability.UnmannedAircraft,
            Capability.SatelliteImaging,
            Capability.Aviation,
            Capability.OpenSourceAnalysis,
            Capability.DataAnalytics,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Civilian, Leads: false)],
        Consent = "All parties to the ceasefire.",
        Partners = ["Guarantors of the ceasefire", "Joint commissions of the parties"],
        Precedents =
        [
            new("UNDOF", "Supervised the ceasefire and the disengagement between Israel and the Syrian Arab Republic.", DoctrineSource.CouncilResolution(350, 1974).At("para. 3")),
        ],
        Related =
        [
            MissionModel.PreventiveDeployment,
            MissionModel.MonitoringAndReporting,
            MissionModel.Verification,
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.BorderManagement,
        ],
        Sources = [Study],
    };
}
