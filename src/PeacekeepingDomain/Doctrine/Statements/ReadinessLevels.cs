using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>How ready pledged units and standing capacities are, and how soon they deploy.</summary>
internal static class ReadinessLevels
{
    private const StatementTopic Topic = StatementTopic.Readiness;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "readiness-1",
            Topic,
            Area.Deployment,
            "Level 1: pledged",
            "A State has registered a military or police unit with the Peacekeeping Capability Readiness System, "
            + "where a pledge rises from level to level. Until it has been assessed, the unit is not considered for a "
            + "mission.",
            [Sources.CapabilityReadiness.Whole, Sources.CapabilityRequirements.Whole])
        {
            Rules = ["CAP-03"],
        },
        new(
            "readiness-2",
            Topic,
            Area.Deployment,
            "Levels 2 and 3: assessed",
            "Experts of the Secretariat have seen the unit and found it up to the standards and ready. It is there "
            + "within a few months, if its State agrees to that deployment.",
            [Study.At("box 2"), Sources.CapabilityReadiness.Whole])
        {
            Rules = ["CAP-03"],
            Figures =
            [
                Figures.AssessedUnitDays,
                Figures.AssessedUnitDaysLongest,
                Figures.AssessedUnits,
                Figures.AssessedUnitsOther,
                Figures.AssessedUnitsDeployed,
            ],
        },
        new(
            "readiness-3",
            Topic,
            Area.Deployment,
            "Rapid deployment level",
            "About a dozen units, an integrated brigade, stand ready for any mission, present or new. Their States "
            + "are paid for keeping them ready and have agreed to send them within the set time.",
            [Study.At("box 2"), Sources.CapabilityReadiness.Whole])
        {
            Rules = ["CAP-03"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.NaturalDisasterResponse],
            Figures = [Figures.RapidDeploymentDays, Figures.RapidDeploymentUnits],
        },
        new(
            "readiness-4",
            Topic,
            Area.Deployment,
            "The readiness system",
            "The system took the place of the standby arrangements in 2016. It has means of its own and stricter "
            + "assessment, and has helped to raise the quality of units in the field.",
            [Study.At("box 2"), Sources.Resolution2436.At("para. 12")])
        {
            Figures = [Figures.ReadinessSystemSupport],
        },
        new(
            "readiness-5",
            Topic,
            Area.Deployment,
            "Standing Police Capacity",
            "Police of the United Nations stand ready to start the police component of a new mission, and to advise "
            + "and assess those that exist.",
            [Study.At("§6, Standby and Rapid Deployment Capabilities"), Sources.Resolution2185.At("para. 12")])
        {
            Models = [MissionModel.PoliceAssistance],
        },
        new(
            "readiness-6",
            Topic,
            Area.Deployment,
            "Justice and corrections standing capacities",
            "Experts in justice and in corrections stand ready in the same way.",
            [Study.At("§6, Standby and Rapid Deployment Capabilities")])
        {
            Models = [MissionModel.RuleOfLawSupport],
        },
        new(
            "readiness-7",
            Topic,
            Area.Deployment,
            "Civilian Standing Surge Capacity",
            "Civilian staff of the United Nations go to a mission at short notice and stay for a limited time.",
            [Study.At("§6, Standby and Rapid Deployment Capabilities")])
        {
            Figures = [Figures.CivilianSurgeNotice, Figures.CivilianSurgeStay],
        },
        new(
            "readiness-8",
            Topic,
            Area.Deployment,
            "Strategic deployment stocks",
            "Material and enabling capacity kept at Brindisi start a mission, reinforce it and serve in emergencies.",
            [Study.At("§6, Support Capabilities"), Study.At("§3")])
        {
            Rules = ["FIN-04"],
            Figures = [Figures.DeploymentStocksCommitment],
        },
    ];
}
