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
            + "incidents accurately, investigate them and carry messages between the parties; all of that rests on being seen "
            + "as impartial. Drones, satellite images, other sensors and open sources, with which events can be placed and "
            + "dated, widen what a few people can watch. Weapons of longer range, in the hands of more States and armed groups, "
            + "widen what must be watched and reach across a demilitarized zone. Both have changed how such missions work and "
            + "what they cost.",
        Preconditions =
        [
            new("A truce, a cessation of hostilities or a ceasefire is in force.", "M04-1"),
            new("The parties see the observers as impartial."),
            new("The observers may move freely to where incidents happen.", "CON-07"),
            new("The main parties accept the observers.", "CON-02"),
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
            new("UNTSO", "Began with the military observers who supervised the truce in Palestine.", DoctrineSource.CouncilResolution(50, 1948).At("para. 6")),
            new("UNMOGIP", "Went on supervising the ceasefire in Jammu and Kashmir.", DoctrineSource.CouncilResolution(91, 1951).At("para. 7")),
            new(
                "UNDOF",
                "Supervised the ceasefire and the disengagement between Israel and the Syrian Arab Republic.",
                DoctrineSource.CouncilResolution(350, 1974).At("para. 3")),
            new(
                "UNOMIG",
                "Verified the ceasefire in Abkhazia, looked into reported violations and tried to settle them with the parties.",
                DoctrineSource.CouncilResolution(858, 1993).At("para. 2")),
            new(
                "UNMOT",
                "Helped the Joint Commission to monitor an agreement in Tajikistan and investigated reported violations.",
                DoctrineSource.CouncilResolution(968, 1994).At("para. 2")),
            new(
                "MINURSO",
                "Kept watch on the ceasefire in Western Sahara while its work towards a referendum stood still.",
                DoctrineSource.CouncilResolution(1056, 1996).At("paras 3–4")),
            new(
                "UNMEE",
                "Monitored the end of hostilities between Ethiopia and Eritrea, the positions of their forces and a temporary security zone.",
                DoctrineSource.CouncilResolution(1320, 2000).At("para. 2")),
            new(
                "UNIFIL",
                "Was strengthened in 2006 and told to monitor the cessation of hostilities.",
                DoctrineSource.CouncilResolution(1701, 2006).At("para. 11 (a)")),
            new(
                "UNSMIS",
                "Watched a cessation of violence in the Syrian Arab Republic that did not hold, and was given a last 30 days.",
                DoctrineSource.CouncilResolution(2059, 2012).At("paras 1 and 3")),
        ],
        Related =
        [
            MissionModel.PreventiveDeployment,
            MissionModel.MonitoringAndReporting,
            MissionModel.Verification,
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.BorderManagement,
        ],
        Sources =
        [
            Study,
            DoctrineSource.CouncilResolution(2043, 2012).At("paras 5–6"),
        ],
    };
}
