using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Catalogue;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;

namespace CheckService;

/// <summary>What can be looked up: rules, the catalogue of doctrine, the schema.</summary>
internal static class DoctrineRoutes
{
    public static void MapDoctrine(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rules", static (CoherenceChecker checker) => TypedResults.Ok(RuleEntry.Of(checker.Book)))
            .WithSummary("Lists the coherence rules, the readiness requirements and the rules on change.");
        routes.MapGet("/rules/{id}", Rule)
            .WithSummary("Shows a rule or requirement, such as CON-01.")
            .Produces<RuleEntry>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/catalogue", static () => TypedResults.Ok(Enum.GetValues<CatalogueSubject>().Select(DoctrineCatalogue.On)
                .Select(static section => new CatalogueLine(section.Subject, section.Title, section.About, section.Entries.Count))))
            .WithSummary("Lists the subjects of the catalogue of doctrine.");
        routes.MapGet("/catalogue/{subject}", Section)
            .WithSummary("Shows a subject with its entries: principles, models, modalities, tasks, capabilities, statements, missions, sources.")
            .Produces(StatusCodes.Status200OK, responseType: null, MediaType.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/catalogue/{subject}/{id}", Entry)
            .WithSummary("Shows an entry, such as models/4 or missions/UNTAC.")
            .Produces(StatusCodes.Status200OK, responseType: null, MediaType.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/schema", static () => TypedResults.Text(ProposalDocument.Schema, MediaType.Schema, Encoding.UTF8))
            .WithSummary("The JSON Schema (2020-12) of proposals.")
            .Produces(StatusCodes.Status200OK, responseType: null, MediaType.Schema);
    }

    private static IResult Rule(string id, CoherenceChecker checker) =>
        checker.Book.Find(id) is { } about
            ? TypedResults.Ok(RuleEntry.Of(checker.Book).Find(entry => entry.Id == about.Id))
            : Problems.NotFound("No rule has this id; /rules lists them all.");

    private static IResult Section(string subject) =>
        Find(subject) is { } section
            ? TypedResults.Text(CatalogueJson.Write(section), MediaType.Json, Encoding.UTF8)
            : Problems.NotFound("The catalogue has no such subject; /catalogue lists them all.");

    private static IResult Entry(string subject, string id)
    {
        if (Find(subject) is not { } section)
            return Section(subject);
        return section.Find(id) is { } entry
            ? TypedResults.Text(CatalogueJson.Write(entry), MediaType.Json, Encoding.UTF8)
            : Problems.NotFound($"The subject has no such entry; /catalogue/{Word(section.Subject)} lists them all.");
    }

    private static CatalogueSection? Find(string word)
    {
        foreach (var subject in Enum.GetValues<CatalogueSubject>())
        {
            if (string.Equals(Word(subject), word, StringComparison.OrdinalIgnoreCase))
                return DoctrineCatalogue.On(subject);
        }

        return null;
    }

    private static string Word(CatalogueSubject subject) => JsonNamingPolicy.KebabCaseLower.ConvertName(subject.ToString());

    private sealed record CatalogueLine(CatalogueSubject Subject, string Title, string About, int Entries);
}
