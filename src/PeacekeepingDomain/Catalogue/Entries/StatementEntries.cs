using System.Globalization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Doctrine.Statements;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>What else doctrine states.</summary>
internal static class StatementEntries
{
    public static CatalogueSection Section() => new(
        CatalogueSubject.Statements,
        "Mandates, success, threats, finance, protection, evidence",
        "What doctrine states beyond principles, models, modalities and tasks.",
        [.. Enum.GetValues<StatementTopic>().Where(static topic => !IsOfPrinciples(topic)).SelectMany(DoctrineStatements.On).Select(Statement)]);

    public static bool IsOfPrinciples(StatementTopic topic) =>
        topic is StatementTopic.Consent or StatementTopic.Impartiality or StatementTopic.UseOfForce or StatementTopic.Spectrum or StatementTopic.MissionType;

    public static CatalogueEntry Statement(DoctrineStatement statement) => new(
        statement.Id,
        statement.Title,
        statement.Text,
        new Fields()
            .Rules(statement.Rules)
            .Models("models", statement.Models)
            .Add("figures", statement.Figures.SelectMany(static figure => figure.Values.Select(value => Figure(figure, value))))
            .Sources(statement.Sources)
            .ToList())
    {
        Part = Definitions.Of(statement.Topic),
    };

    private static CatalogueValue Figure(DoctrineFigure figure, DatedFigure value) => new(
        string.Create(CultureInfo.InvariantCulture, $"{figure.Meaning} {value.Value:#,0.##} {figure.Unit}, from {value.Since:yyyy-MM-dd}"),
        Source: value.Source?.ToString());
}
