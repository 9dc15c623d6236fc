using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Mending;
using PeacekeepingDomain.Reporting;

namespace CheckService;

/// <summary>What is done with proposals: check, change, mend.</summary>
internal static class Checks
{
    private static readonly string[] Steps = ["before", "after"];

    public static void MapChecks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/check", Check)
            .Takes("A proposal, or a list of up to 50.", """{ "name": "Observer mission", "presence": "peacekeeping-operation", "conflict": { "ceasefire": "collapsing" } }""")
            .WithSummary("Checks a proposal, or each of a list.")
            .WithDescription("Answers with the report as JSON, SARIF 2.1.0, Markdown or HTML, by Accept. Of a list, JSON is a list of reports; pointers are within a proposal, lines and columns within the whole document. The text of a resolution, sent as text/plain, is read into a draft that is checked; ?mission= names one of several missions.")
            .Gives(MediaType.Reports)
            .Refuses();
        routes.MapPost("/change", Change)
            .Takes("Two proposals of one mission.", """{ "before": { "name": "A" }, "after": { "name": "A", "stage": "mandated" } }""")
            .WithSummary("Checks the step from one proposal of a mission to the next.")
            .Gives(MediaType.Json)
            .Refuses();
        routes.MapPost("/mend", Mend)
            .Takes("A proposal.", """{ "name": "Observer mission", "presence": "peacekeeping-operation" }""")
            .WithSummary("Says what would mend a proposal.")
            .WithDescription("The report with a further member, mending: the smallest sets of changes that leave no error, each as JSON Patch (RFC 6902), and what only the world can change.")
            .Gives(MediaType.Json)
            .Refuses();
    }

    /// <summary>Checks documents; findings are placed in them.</summary>
    public static List<CheckedProposal> Checked(CoherenceChecker checker, List<ProposalDocument> documents, CancellationToken cancellationToken)
    {
        var missions = new List<CheckedProposal>(documents.Count);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            missions.Add(new CheckedProposal(document, checker.Check(document.Proposal).LocatedBy(document.Locate)));
        }

        return missions;
    }

    private static Task<IResult> Check(HttpRequest request, CoherenceChecker checker, CancellationToken cancellationToken) =>
        Resolutions.AreSent(request) ? Resolutions.Check(request, checker, cancellationToken)
        : Answer(request, names: null, MediaType.Reports, (documents, type) =>
        {
            var missions = Checked(checker, documents, cancellationToken);
            return type switch
            {
                MediaType.Sarif => SarifReport.Write(missions),
                MediaType.Markdown => MarkdownReport.Write(missions),
                MediaType.Html => HtmlReport.Write(missions),
                _ => missions is [var only] ? ReportJson.Write(only.Report) : ReportJson.Write(missions.Select(static mission => mission.Report)),
            };
        }, cancellationToken);

    private static Task<IResult> Change(HttpRequest request, CoherenceChecker checker, CancellationToken cancellationToken) =>
        Answer(request, Steps, [MediaType.Json], (documents, _) => ReportJson.Write(checker.CheckChange(documents[0].Proposal, documents[1].Proposal)), cancellationToken);

    private static Task<IResult> Mend(HttpRequest request, CoherenceChecker checker, CancellationToken cancellationToken) =>
        Answer(request, names: null, [MediaType.Json], (documents, _) =>
        {
            var mended = new List<MendingReport>(documents.Count);
            foreach (var document in documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                mended.Add(checker.Mend(document.Proposal, cancellationToken));
            }

            return mended is [var only] ? MendingJson.Write(only) : MendingJson.Write(mended);
        }, cancellationToken);

    private static async Task<IResult> Answer(HttpRequest request, string[]? names, string[] offered, Func<List<ProposalDocument>, string, string> answer, CancellationToken cancellationToken)
    {
        request.HttpContext.Response.Headers.Vary = "Accept";
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (!RequestBody.IsJson(request))
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType);
        if (MediaType.Preferred(request, offered) is not { } type)
            return Problems.NotAcceptable(offered);
        if (await RequestBody.ReadAsync(request, cancellationToken) is not { } body)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge);
        var documents = names is null ? SentProposals.Read(body, out var problems) : SentProposals.Read(body, names, out problems);
        return documents is null ? Problems.Of(problems) : TypedResults.Text(answer(documents, type), type, Encoding.UTF8);
    }

    /// <summary>Says in OpenAPI in which forms a route answers; what it answers is text that the library writes.</summary>
    public static RouteHandlerBuilder Gives(this RouteHandlerBuilder route, params string[] types) =>
        route.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Responses ??= [];
            operation.Responses["200"] = new OpenApiResponse { Description = "OK", Content = types.ToDictionary(static type => type, static _ => new OpenApiMediaType(), StringComparer.Ordinal) };
            return Task.CompletedTask;
        });

    private static RouteHandlerBuilder Takes(this RouteHandlerBuilder route, string description, string example) =>
        route.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Description = description + " The schema of a proposal stands at /schema.",
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [MediaType.Json] = new() { Example = JsonNode.Parse(example) },
                },
            };
            return Task.CompletedTask;
        });

    private static void Refuses(this RouteHandlerBuilder route) =>
        route.ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status406NotAcceptable)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
