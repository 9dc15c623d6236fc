using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 1 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class PreventiveDeployment
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 1");

    public static ModelDescription Description { get; } = new(
        MissionModel.PreventiveDeployment,
        "Preventive Deployments",
        "Keep armed or violent conflict from starting, or a conflict that is under way or frozen from growing worse.")
    {
        Description =
            "Soldiers, police or both go in before the violence does, with civilians in support. By being there, watching, "
            + "patrolling and warning early they deter an attack, build confidence and leave time for mediation or talks. The "
            + "danger may be civil war, terrorism or atrocities, war that spills over from next door or an invasion; the area "
            + "may be a whole State, one region or a border. The mission mediates itself or works closely with the envoys who "
            + "do. It may also calm a country at a tense moment, such as the months before an election. To keep a war that has "
            + "ended from coming back is another matter: most multidimensional missions are there for that.",
        Preconditions =
        [
            new("Tension is high or a war next door may spill over, but there is no fighting at full scale.", "M01-1"),
            new("The host State asks for the deployment or agrees to it.", "CON-01"),
            new("Where an actor is able and likely to break the peace by force, the authority and the arms are enough to deter it.", "UOF-01"),
            new("A political effort uses the time that the deployment wins."),
        ],
        Tasks =
        [
            TaskCategory.ConflictAssessmentAndEarlyWarning,
            TaskCategory.MilitaryObservation,
            TaskCategory.PoliceObservation,
            TaskCategory.GoodOfficesAndMediation,
            TaskCategory.ElectoralSecurity,
        ],
        DefiningCapabilities =
        [
            Capability.UniformedObservers,
            Capability.CivilianObservers,
            Capability.DeterrentUnits,
            Capability.EarlyWarning,
        ],
        SupportingCapabilities =
        [
            Capability.SurveillanceAndReconnaissance,
            Capability.Aviation,
            Capability.MonitoringAndReporting,
            Capability.ConflictAssessment,
            Capability.PoliticalAndCivilAffairs,
            Capability.OpenSourceAnalysis,
            Capability.DataAnalytics,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: false)],
        Consent = "The host State; both States where the danger lies between them.",
        Partners = ["Envoys and mediators", "Regional organizations"],
        Precedents =
        [
            new(
                "UNPREDEP",
                "Was placed in the former Yugoslav Republic of Macedonia to keep an armed conflict from starting there.",
                Sources.FutureOfPeacekeeping.At("note 43")),
            new(
                "UNOMSA",
                "Observed in South Africa, beside the structures of the National Peace Accord, to help bring violence down.",
                Sources.FutureOfPeacekeeping.At("note 44")),
        ],
        Related =
        [
            MissionModel.AtrocityPrevention,
            MissionModel.CeasefireMonitoring,
            MissionModel.MonitoringAndReporting,
            MissionModel.ElectionSecurityAndAssistance,
            MissionModel.BorderManagement,
        ],
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("note 43"),
            DoctrineSource.CouncilResolution(772, 1992).At("para. 4"),
            DoctrineSource.CouncilResolution(795, 1992).At("para. 2"),
            DoctrineSource.CouncilResolution(983, 1995).At("para. 2"),
        ],
    };
}
