using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The challenges that The Future of Peacekeeping, 2024, §2.3, names, in its order.</summary>
internal static class Challenges
{
    private const StatementTopic Topic = StatementTopic.Challenge;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "challenge-1",
            Topic,
            Area.Consent,
            "Consent and cooperation that must be kept",
            "A mission lives by the host State's consent and by its cooperation day after day, and by the support of "
            + "armed groups, the population and the region. Without the first it cannot deploy; without the rest it is "
            + "unlikely to succeed.",
            [Study.At("§2.3"), Sources.PeacekeepingPerformance.At("para. 72")])
        {
            Rules = ["CON-01", "CON-02", "CON-05", "CON-07", "CON-08"],
        },
        new(
            "challenge-2",
            Topic,
            Area.Impartiality,
            "The line between peacekeeping and enforcement",
            "Some host Governments want peacekeepers to help defeat insurgents or extremists rather than carry a "
            + "peace process. The United Nations is not made for enforcement, and its impartiality would suffer. Hosts "
            + "that turn to regional forces instead will ask the mission to help those, which is hard to do "
            + "impartially and accountably.",
            [Study.At("§2.3")])
        {
            Rules = ["HRD-01", "IMP-01", "IMP-02", "IMP-03", "UOF-02"],
            Models = [MissionModel.RegionalSecurity],
        },
        new(
            "challenge-3",
            Topic,
            Area.Politics,
            "Geopolitical competition",
            "Rivalry among States divides the Council and the membership. It weakens the Council's purpose, peace "
            + "processes and support for missions, colours talks about money and makes the United Nations look less "
            + "relevant. While it lasts, no technical reform can bring success.",
            [Study.At("§2.3")])
        {
            Rules = ["POL-02"],
        },
        new(
            "challenge-4",
            Topic,
            Area.Consent,
            "Political resistance and lack of trust",
            "Governments, people and commentators resist missions or distrust them, because of mistakes, seeming "
            + "partiality, misconduct and sexual exploitation and abuse, and because of false information. Host States "
            + "break status agreements more often, which hinders movement, supply and support.",
            [Study.At("§2.3"), Sources.Resolution2518.At("para. 2")])
        {
            Rules = ["CND-01", "CON-07"],
        },
        new(
            "challenge-5",
            Topic,
            Area.Information,
            "Expectations beyond capability",
            "Where means are short of the mandate, or hopes run too high, what a mission achieves goes unseen and "
            + "others look more attractive; young people in particular lose faith. Mandates that do not fit events on "
            + "the ground, above all amid terrorist violence, feed distrust and falsehood and have led to attacks with "
            + "many casualties.",
            [Study.At("§2.3")])
        {
            Rules = ["CAP-01", "CAP-02", "CAP-09", "MAN-05", "POC-02"],
        },
        new(
            "challenge-6",
            Topic,
            Area.Finance,
            "Shortage of money",
            "More Member States pay in full and on time, yet cash still falls short of what the Assembly approves, "
            + "and as budgets shrink the arrears weigh more. Two States will soon bear about half of the assessments. "
            + "Missions and the Secretariat must show that they use money well, share costly assets and report "
            + "results; lending cash between missions and paying contributors first has helped.",
            [Study.At("§2.3")])
        {
            Rules = ["FIN-05", "FIN-06", "MAN-05"],
            Figures = [Figures.Arrears, Figures.LargestContributorsShare],
        },
        new(
            "challenge-7",
            Topic,
            Area.Performance,
            "The workings of headquarters",
            "Human resources, planning, information management and preparedness at headquarters can stand in the way "
            + "of well-designed missions. Decisions pass through too many hands; fewer working groups and quicker "
            + "action on recommendations would help.",
            [Study.At("§2.3")]),
        new(
            "challenge-8",
            Topic,
            Area.Command,
            "Caveats of contributors",
            "Contributors limit what their units may do, sometimes without telling the mission's leaders. Such "
            + "caveats show a lack of will, break the chain of command, cost effect and divide contributors, and they "
            + "decide when, where and how a force can be used.",
            [Study.At("§2.3"), Sources.Resolution2518.At("preamble")])
        {
            Rules = ["CMD-07"],
        },
        new(
            "challenge-9",
            Topic,
            Area.Politics,
            "Coordination and integration",
            "Peacekeeping is one tool among several. It has to fit with the other work of the United Nations, and of "
            + "partners, to prevent conflict and build peace, as part of one whole.",
            [Study.At("§2.3")])
        {
            Rules = ["POL-08"],
        },
        new(
            "challenge-10",
            Topic,
            Area.Performance,
            "Risk that has to be borne",
            "Peacekeepers go where it is dangerous and uncertain. Those who mandate, pay for and run missions accept "
            + "some risk, manage it and pay for that, prepare for failure, and are ready to adapt when things turn out "
            + "worse than at the start. What the world expects is set accordingly.",
            [Study.At("§2.3")]),
    ];
}
