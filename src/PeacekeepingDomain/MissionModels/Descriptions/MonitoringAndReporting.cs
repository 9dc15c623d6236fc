using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 5 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class MonitoringAndReporting
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 5");

    public static ModelDescription Description { get; } = new(
        MissionModel.MonitoringAndReporting,
        "Monitoring, Observation, and Reporting",
        "Watch how a peace agreement is carried out, or other matters of peace and security, and report on them.")
    {
        Description =
            "The mission follows more than a ceasefire: a peace agreement where there is one, and the security, political, "
            + "economic or human rights situation within a State or between States. Its tasks are cut to the case. By halting a "
            + "slide in security it helps to make room for political dialogue; it keeps the United Nations and regional actors "
            + "informed; and it warns national, regional and wider circles in time. With open sources that place and date "
            + "images from afar it can look into events and see threats to civilians. Observers must be seen as impartial here "
            + "too.",
        Preconditions =
        [
            new("There is something defined to follow; a peace agreement helps, but need not exist.", "M05-1"),
            new("The observers are seen as impartial."),
            new("The host State agrees.", "CON-01"),
            new("Warnings reach those who can act on them.", "M05-2"),
            new("The observers may go where they must and speak to whom they must.", "CON-07"),
        ],
        Tasks =
        [
            TaskCategory.MilitaryObservation,
            TaskCategory.PoliceObservation,
            TaskCategory.HumanRightsMonitoring,
            TaskCategory.ConflictAssessmentAndEarlyWarning,
        ],
        DefiningCapabilities =
        [
            Capability.CivilianObservers,
            Capability.UniformedObservers,
            Capability.MonitoringAndReporting,
        ],
        SupportingCapabilities =
        [
            Capability.ForceProtection,
            Capability.ObservationPosts,
            Capability.SurveillanceAndReconnaissance,
            Capability.Signals,
            Capability.Aviation,
            Capability.PoliticalAndCivilAffairs,
            Capability.OpenSourceAnalysis,
            Capability.DataAnalytics,
        ],
        Components = [new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: false), new(ComponentKind.Police, Leads: false)],
        Consent = "The host State.",
        Partners = ["Office of the United Nations High Commissioner for Human Rights", "Regional organizations"],
        Precedents =
        [
            new("ONUSAL", "Began to monitor in El Salvador before a ceasefire had been agreed.", Sources.FutureOfPeacekeeping.At("note 47")),
            new(
                "UNOMIL",
                "Followed how the parties in Liberia kept their peace agreement and reported grave violations of humanitarian law.",
                DoctrineSource.CouncilResolution(866, 1993).At("para. 3")),
            new(
                "UNOMSIL",
                "Followed the military and security situation in Sierra Leone as far as security allowed.",
                DoctrineSource.CouncilResolution(1181, 1998).At("para. 6")),
            new(
                "UN_POLICE_BURUNDI_2016",
                "Was authorized to follow the security situation and help monitor human rights; it did not deploy.",
                Sources.FutureOfPeacekeeping.At("note 67")),
        ],
        Related =
        [
            MissionModel.PreventiveDeployment,
            MissionModel.CeasefireMonitoring,
            MissionModel.Verification,
            MissionModel.RegionalSecurity,
        ],
        Sources =
        [
            Study,
            DoctrineSource.CouncilResolution(693, 1991).At("para. 2"),
            DoctrineSource.CouncilResolution(2303, 2016).At("para. 13"),
        ],
    };
}
