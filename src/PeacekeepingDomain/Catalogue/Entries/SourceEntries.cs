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
        [.. Sources.All.Select(static source => Source(source, "Doctrine")), .. ResearchSources.All.Select(static source => Source(source, "Research"))]);

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
