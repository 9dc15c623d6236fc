using PeacekeepingDomain.Doctrine.Statements;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>The three principles, robust peacekeeping beside peace enforcement, the spectrum of activities and the types of mission.</summary>
internal static class PrincipleEntries
{
    public static CatalogueSection Section() => new(
        CatalogueSubject.Principles,
        "The three principles",
        "Consent of the parties, impartiality, and non-use of force except in self-defence and defence of the mandate: interrelated, and each the stronger for the others.",
        [
            .. Principles.All.Select(Principle),
            .. Principles.All.SelectMany(static principle => principle.Clauses.Select(clause => StatementEntries.Statement(clause) with { Part = principle.Name })),
            .. RobustPeacekeeping.Comparison.Select(Comparison),
            .. DoctrineStatements.On(StatementTopic.Spectrum).Select(StatementEntries.Statement),
            .. DoctrineStatements.On(StatementTopic.MissionType).Select(StatementEntries.Statement),
        ]);

    private static CatalogueEntry Principle(Principle principle) => new(
        Fields.Word(principle.Area.ToString()),
        principle.Name,
        principle.Text,
        new Fields()
            .Add("clauses", principle.Clauses.Select(static clause => new CatalogueValue(clause.Title, $"principles/{clause.Id}")))
            .Sources(principle.Sources)
            .ToList())
    {
        Part = "Principles",
    };

    private static CatalogueEntry Comparison(ComparisonPoint point) => new(
        point.Id,
        point.Point,
        "",
        new Fields()
            .Add("robust peacekeeping", point.RobustPeacekeeping)
            .Add("peace enforcement", point.PeaceEnforcement)
            .Sources(point.Sources)
            .ToList())
    {
        Part = "Robust peacekeeping beside peace enforcement",
    };
}
