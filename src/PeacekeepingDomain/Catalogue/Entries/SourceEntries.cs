using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>The register of sources.</summary>
internal static class SourceEntries
{
    public static CatalogueSection Section() => new(
        CatalogueSubject.Sources,
        "Sources",
        "The documents that doctrine and the record of history are read from. A date or a symbol is given only where it is confirmed.",
        [
            .. Sources.All.Select(static source => Source(source, "Doctrine")),
            .. ResearchSources.All.Select(static source => Source(source, "Research")),
            .. OfTheRecord().Select(static source => Source(source, "The record of operations, beside the resolutions it cites")),
        ]);

    private static IEnumerable<DoctrineSource> OfTheRecord() =>
        PeaceOperations.All.SelectMany(Citations).Select(static citation => citation.Source)
            .Where(static source => source.Kind != SourceKind.CouncilResolution).Distinct().Except(Sources.All).OrderBy(static source => source.Key, StringComparer.Ordinal);

    private static IEnumerable<Citation> Citations(PeaceOperation operation)
    {
        Citation?[] single = [operation.Name.By, operation.Territory?.By, operation.Lead?.By, operation.Start?.By, operation.End?.By, operation.Howard?.By];
        return single.OfType<Citation>()
            .Concat(operation.Decisions.Select(static decision => decision.By))
            .Concat(operation.Tasks.Select(static task => task.By))
            .Concat(operation.Modalities.Select(static use => use.By))
            .Concat(operation.Predecessors.Concat(operation.Successors).Concat(operation.Parallels).Select(static link => link.By))
            .Concat(operation.Notes.SelectMany(static note => note.Sources));
    }

    private static CatalogueEntry Source(DoctrineSource source, string part) => new(
        source.Key,
        source.Title,
        "",
        new Fields()
            .Add("known as", source.ShortTitle)
            .Add("symbol", source.Symbol)
            .Add("date", source.Date?.ToString())
            .Add("issuer", source.Issuer)
            .Add("kind", Definitions.Of(source.Kind))
            .Add("standing", Definitions.Of(source.Standing))
            .ToList())
    {
        Part = part,
    };
}
