using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>Strategies for effective missions, each resting on doctrine.</summary>
internal static class Strategies
{
    private const StatementTopic Topic = StatementTopic.Strategy;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "strategy-1",
            Topic,
            Area.Politics,
            "Put politics first",
            "Every mission and every task in it serves a political strategy. Force, aid and training prepare the "
            + "ground for a settlement and cannot replace it.",
            [Sources.Resolution2378.At("para. 1"), Sources.SpecialCommittee2024.At("para. 113"), Study.At("§5.2")])
        {
            Rules = ["CON-05", "POL-01"],
        },
        new(
            "strategy-2",
            Topic,
            Area.Consent,
            "Work with the authorities, national and local",
            "Shared planning, regular meetings and joint bodies build trust and let the country carry the work on. "
            + "The mission stays impartial while it does so, and keeps its door open to all parties.",
            [
                Study.At("§7, Cooperation and Support of Host Governments"),
                Sources.Resolution2594.At("paras. 2 and 3"),
                Sources.Resolution2382.At("para. 11"),
            ])
        {
            Rules = ["POL-03"],
        },
        new(
            "strategy-3",
            Topic,
            Area.Politics,
            "Engage communities both ways",
            "The mission listens to communities, tells them what it can and cannot do, and shapes its work by their "
            + "concerns. It does not treat them as sources only.",
            [Study.At("§7, Commitment and Local Knowledge"), Sources.Resolution2594.At("para. 2")])
        {
            Rules = ["CON-06", "INF-03"],
        },
        new(
            "strategy-4",
            Topic,
            Area.Protection,
            "Work with non-governmental organizations and respect their independence",
            "They know the people and reach those whom governments do not. The mission consults and coordinates with "
            + "them, and keeps relief in civilian hands, by its own principles.",
            [Study.At("§5.2, models 3, 19 and 22"), Sources.HumanitarianPrinciples.Whole, Sources.Resolution2149.At("para. 30 (a) and (c)")])
        {
            Models = [MissionModel.ProtectionOfCivilians, MissionModel.EmergencyHumanitarianResponse, MissionModel.HumanitarianAccompaniment],
        },
        new(
            "strategy-5",
            Topic,
            Area.Command,
            "Share the work with regional organizations",
            "Each partner does what it does best. Mandates fit together, roles are clear, and the region is kept "
            + "informed and invested in success.",
            [Study.At("§5.3"), Study.At("§7, Regional Support"), Sources.Resolution2378.At("paras. 14 and 15")])
        {
            Rules = ["CMD-04", "POL-04"],
        },
        new(
            "strategy-6",
            Topic,
            Area.Capabilities,
            "Bring contributors to one standard",
            "Units of many countries work as one when they train to the same standards, in partnership and before "
            + "they go, and are assessed by them.",
            [Sources.Resolution2436.At("paras. 3 and 9"), Study.At("§3"), Study.At("§6, Security and Welfare for Peacekeepers")])
        {
            Rules = ["CAP-08"],
        },
        new(
            "strategy-7",
            Topic,
            Area.Conduct,
            "Train for rights, conduct and the place",
            "Personnel learn, before they deploy, what human rights, the protection of women and children, and "
            + "decent conduct ask of them, and come to know the society they will serve in.",
            [Sources.Resolution2436.At("para. 18"), Sources.Resolution2382.At("para. 6 (a) and (c)"), Study.At("§6, Personnel")])
        {
            Rules = ["CAP-08"],
        },
        new(
            "strategy-8",
            Topic,
            Area.Information,
            "Use technology and data within the mandate",
            "Drones, sensors, satellite images and analysis of data let a mission see sooner and act better, and "
            + "keep its people safe. They are used openly, within the mandate and the area, and under rules for the "
            + "data.",
            [Study.At("§6, Data and Information Management"), Sources.Resolution2518.At("para. 5"), Sources.PeacekeepingIntelligence.Whole])
        {
            Rules = ["INF-05"],
        },
        new(
            "strategy-9",
            Topic,
            Area.Transition,
            "Build institutions that last",
            "Strong political institutions are the way out of wars that return. The mission supports police, justice "
            + "and administration that the country itself wants, leads and can keep up.",
            [
                Study.At("§4.1"),
                ResearchSources.Walter2015.Whole,
                Sources.Resolution2185.At("paras. 5 to 8 and 10"),
                Sources.Resolution2594.At("para. 7"),
            ])
        {
            Rules = ["M10-5"],
            Models = [MissionModel.SecuritySectorReform, MissionModel.RuleOfLawSupport, MissionModel.PoliceAssistance],
        },
        new(
            "strategy-10",
            Topic,
            Area.Conduct,
            "Hold to the highest standards of conduct",
            "Respect for human rights earns trust. Misconduct is prevented, investigated and answered for, and its "
            + "victims are supported.",
            [Study.At("§7, Conduct and Accountability"), Sources.Resolution2272.At("paras. 1 and 2"), Sources.Resolution2436.At("para. 16")])
        {
            Rules = ["CND-01"],
        },
        new(
            "strategy-11",
            Topic,
            Area.Performance,
            "Adapt as the conflict does",
            "The mission measures what its work brings about and changes course on evidence, with mandate and means "
            + "to match.",
            [Study.At("§7, Adaptability"), Sources.Resolution2594.At("para. 4")])
        {
            Rules = ["PRF-03"],
        },
        new(
            "strategy-12",
            Topic,
            Area.Footprint,
            "Do no harm",
            "By its camps, its spending and its behaviour a mission can harm those it came to help. It plans so that "
            + "it does not, and leaves a good legacy.",
            [Study.At("§5.2"), Study.At("§4.4"), Sources.FieldEnvironmentPolicy.Whole])
        {
            Rules = ["ENV-04", "POC-08"],
        },
    ];
}
