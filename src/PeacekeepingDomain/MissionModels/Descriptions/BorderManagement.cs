using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 25 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class BorderManagement
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 25");

    public static ModelDescription Description { get; } = new(
        MissionModel.BorderManagement,
        "Border Management",
        "Help to secure, control, manage and watch borders in situations that threaten international peace and "
        + "security.")
    {
        Description =
            "After a war, or while one is fought, fighters may move across borders; the mission helps to watch such "
            + "movements and to discourage them. It may monitor recognized borders, deter violations, and make it "
            + "possible to fix and mark a border, also by clearing key ground of mines. It can support border control and "
            + "cooperation across the line: lawful traffic of people and goods is made easier, which raises the "
            + "Government's revenue, and unlawful goods, arms and people are kept out. Customs operations and export "
            + "control may belong to it. Where the Council has schemes for borders, against the financing of terrorism or "
            + "the spread of weapons of mass destruction, the mission may support them.",
        Preconditions =
        [
            new("The States concerned have consented.", "CON-01"),
            new("The States on both sides of the border stand behind the work.", "M25-1"),
            new("Before a border is fixed or marked, the States concerned have agreed on how.", "M25-2"),
            new("The mission can reach the border and move along it.", "CON-07"),
        ],
        Tasks =
        [
            TaskCategory.MilitaryObservation,
            TaskCategory.SmallArmsAndLightWeapons,
            TaskCategory.Demining,
            TaskCategory.Other,
        ],
        DefiningCapabilities =
        [
            Capability.CustomsAndBorderControl,
            Capability.TaskAppropriateMilitaryUnits,
        ],
        SupportingCapabilities =
        [
            Capability.FormedPoliceUnits,
            Capability.IndividualPoliceOfficers,
            Capability.SurveillanceAndReconnaissance,
            Capability.Aviation,
            Capability.OrganizedAndFinancialCrime,
            Capability.HumanRights,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true)],
        Consent = "The States on both sides of the border.",
        Partners =
        [
            "Border and customs authorities of the States concerned",
            "Boundary commissions",
            "United Nations missions in neighbouring States",
        ],
        Precedents =
        [
            new("UNTAC", "Was invited to set up border checkpoints.", DoctrineSource.CouncilResolution(792, 1992).At("para. 12")),
            new(
                "UNOCI",
                "Was to help the Government to monitor the borders, with an eye to refugees and to the movement of fighters.",
                DoctrineSource.CouncilResolution(1528, 2004).At("para. 6 (c)")),
            new("UNMIL", "Helped to watch and discourage the movement of fighters across borders.", Sources.FutureOfPeacekeeping.At("note 90")),
            new(
                "ONUB",
                "Was to help the authorities to monitor the borders of Burundi, with an eye to refugees and fighters.",
                DoctrineSource.CouncilResolution(1545, 2004).At("para. 6")),
            new(
                "MONUC",
                "Was to join with the operation in Burundi and both Governments to watch and discourage the movement of fighters between the "
                + "two countries.",
                DoctrineSource.CouncilResolution(1565, 2004).At("para. 4 (e)")),
            new(
                "UNMEE",
                "Was to clear key areas of mines so that the border could be marked.",
                DoctrineSource.CouncilResolution(1430, 2002).At("para. 1 (a)")),
            new(
                "UNIFIL",
                "Was to help the Government of Lebanon, at its request, to keep arms from entering without its consent.",
                Sources.Resolution1701.At("para. 14")),
        ],
        Related =
        [
            MissionModel.PreventiveDeployment,
            MissionModel.CeasefireMonitoring,
            MissionModel.PoliceAssistance,
            MissionModel.CounterOrganizedCrime,
            MissionModel.MineAction,
            MissionModel.RegionalSecurity,
            MissionModel.MaritimeSecurity,
        ],
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("note 90"),
            Sources.FutureOfPeacekeeping.At("note 91"),
            DoctrineSource.CouncilResolution(1373, 2001).Whole,
            DoctrineSource.CouncilResolution(1540, 2004).Whole,
        ],
    };
}
