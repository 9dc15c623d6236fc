namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The eight qualities of a mandate that the Special Committee asks for.</summary>
internal static class MandateQualities
{
    private static readonly Citation Committee = Sources.SpecialCommittee2024.At("para. 121");

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        Quality("mandate-quality-1", "Clear", "The mandate says what is to be reached and by whom, so that all who carry it read it alike."),
    ];

    private static DoctrineStatement Quality(string id, string title, string text) =>
        new(id, StatementTopic.MandateQuality, Area.Mandate, title, text, [Committee]);
}
