namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The eight qualities of a mandate that the Special Committee asks for.</summary>
internal static class MandateQualities
{
    private static readonly Citation Committee = Sources.SpecialCommittee2024.At("para. 121");

    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.1");

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        Quality("mandate-quality-1", "Clear", "The mandate says what is to be reached and by whom, so that all who carry it read it alike.") with { Rules = ["MAN-01"] },
        Quality(
            "mandate-quality-2",
            "Focused",
            "It keeps to tasks that serve one purpose. A mandate that gathers many unlike tasks spreads a mission "
            + "and the Council's attention too thin, and less of it is carried out.",
            Study, ResearchSources.BlairDiSalvatoreSmidt2022.Whole) with { Rules = ["MAN-04"] },
        Quality(
            "mandate-quality-3",
            "Prioritised",
            "It says which tasks come first, so that a mission short of time, people or money knows what cannot wait.",
            Sources.Resolution2378.At("para. 12")) with { Rules = ["MAN-02"] },
        Quality(
            "mandate-quality-4",
            "Sequenced",
            "It puts the tasks in an order in which each prepares the ground for the next, instead of asking for all "
            + "of them at once.") with { Rules = ["MAN-03"] },
        Quality(
            "mandate-quality-5",
            "Achievable",
            "What it asks can be done with the consent, the authority and the strength at hand. Force levels rest on "
            + "realistic scenarios that count in the likely difficulties, and the Secretariat says so even where it is "
            + "unwelcome.",
            Study, Sources.Brahimi.At("p. x")) with { Rules = ["CAP-02", "CON-07", "MAN-08", "UOF-01"] },
        Quality(
            "mandate-quality-6",
            "Adaptable to the situation on the ground",
            "It can be fitted to events as they unfold, while its purpose stays in view.") with { Rules = ["PRF-03"] },
        Quality(
            "mandate-quality-7",
            "Matched by resources",
            "Money and people of the right kind and number come with the tasks. When the mandate changes, its "
            + "resources change with it. Tasks added to be carried within existing resources, and budgets approved but "
            + "not paid, overload a mission.",
            Sources.SpecialCommittee2024.At("para. 32"), Study) with { Rules = ["CAP-02", "FIN-05", "MAN-05", "MAN-09"] },
        Quality(
            "mandate-quality-8",
            "In pursuit of political solutions",
            "Every task serves a political settlement that can last. The operation is anchored in a political "
            + "strategy and guided by it.",
            Sources.SpecialCommittee2024.At("para. 113"), Sources.Resolution2378.At("para. 1")) with { Rules = ["CON-05", "POL-01"] },
    ];

    private static DoctrineStatement Quality(string id, string title, string text, params ReadOnlySpan<Citation> others) =>
        new(id, StatementTopic.MandateQuality, Area.Mandate, title, text, [Committee, .. others]);
}
