namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The six advantages of the United Nations over others who could be sent (The Future of Peacekeeping, 2024, §3).</summary>
internal static class ComparativeAdvantages
{
    private const StatementTopic Topic = StatementTopic.ComparativeAdvantage;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "advantage-1",
            Topic,
            Area.Politics,
            "Convening power and mediation",
            "The United Nations reaches everywhere and its Council answers first for peace and security. It can "
            + "bring those who matter to one table, and the leaders of its missions mediate with a legitimacy that "
            + "nobody else has.",
            [Study.At("§3, first advantage"), Sources.Charter.At("Art. 24")]),
        new(
            "advantage-2",
            Topic,
            Area.Capabilities,
            "Generating, deploying and sustaining forces",
            "It can raise large and varied teams, in uniform and civilian, send them anywhere within weeks and keep "
            + "them there. It has a reserve fund to start, deployment stocks, a readiness system, logistics, and "
            + "States that train others. It joins military, police and civilian work and can build on its agencies, "
            + "funds and programmes in the country.",
            [Study.At("§3, second advantage"), Study.At("box 2")])
        {
            Rules = ["CAP-03"],
            Figures = [Figures.ReserveFund, Figures.AssessedUnits],
        },
        new(
            "advantage-3",
            Topic,
            Area.Authorization,
            "Authority and flexibility of the Security Council",
            "For all the criticism of its composition, nobody matches the Council in authority, legitimacy and "
            + "freedom to shape a mandate to whatever peace and security need, new tasks included.",
            [Study.At("§3, third advantage")])
        {
            Rules = ["AUT-01"],
        },
        new(
            "advantage-4",
            Topic,
            Area.Finance,
            "Sustainable and flexible finance",
            "All Member States share the cost, and the financial system works for a quick start, for growth and for "
            + "missions that last decades. That matters, because peace after war can take a generation to build.",
            [Study.At("§3, fourth advantage"), Study.At("box 3")])
        {
            Figures = [Figures.PeacekeepingSpending],
        },
        new(
            "advantage-5",
            Topic,
            Area.Conduct,
            "Accountability and compliance",
            "No other organization has as full a set of means to make peacekeepers answer for what they do, and to "
            + "lower the risk of violations of humanitarian and human rights law and of misconduct. The same means "
            + "reduce harm to civilians by other forces that operate beside a mission.",
            [Study.At("§3, fifth advantage"), Sources.DueDiligence.Whole])
        {
            Rules = ["CND-01", "HRD-01"],
        },
        new(
            "advantage-6",
            Topic,
            Area.Performance,
            "An organization that learns",
            "In many missions and countries it has learned from success and from failure, built new fields of "
            + "expertise, and spread standards to contributors. It holds a large store of policies, guidance and "
            + "training for every field of peacekeeping, though it could learn better still.",
            [Study.At("§3, sixth advantage"), Study.At("§2.1")])
        {
            Figures = [Figures.PeacekeepingOperations, Figures.PoliticalMissions, Figures.HostCountries],
        },
    ];
}
