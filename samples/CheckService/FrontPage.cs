using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reporting;

namespace CheckService;

/// <summary>One page: paste a proposal, read the report.</summary>
internal static class FrontPage
{
    private const string Advice = "It was read as the text of a resolution, since it does not begin as JSON does. A mission loaded below shows a proposal in JSON, and /schema names every fact.";

    public static void MapFrontPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", static (string? sample, SampleMissions samples) =>
            Page(StatusCodes.Status200OK, new FrontPageHtml(samples) { Text = samples.Find(sample) ?? "", Sample = sample })).ExcludeFromDescription();
        routes.MapPost("/", Check).ExcludeFromDescription();
    }

    private static async Task<IResult> Check(HttpRequest request, CoherenceChecker checker, SampleMissions samples, CancellationToken cancellationToken)
    {
        var page = new FrontPageHtml(samples);
        if (!request.HasFormContentType)
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > RequestBody.MostBytes + RequestBody.Envelope)
            return TooLarge(page);
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(new FormOptions { ValueLengthLimit = RequestBody.MostBytes, ValueCountLimit = 8 }, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return Problems.Of(StatusCodes.Status400BadRequest);
        }

        var text = form["proposal"].ToString();
        page = page with { Text = text };
        if (Encoding.UTF8.GetByteCount(text) > RequestBody.MostBytes)
            return TooLarge(page with { Text = "" });
        if (string.IsNullOrWhiteSpace(text))
            return Page(StatusCodes.Status400BadRequest, page with { Refusal = "There is nothing to check yet.", Advice = "Paste a proposal, or load a mission to see one." });
        if (text.AsSpan().TrimStart() is not ['{' or '[' or '/' or '\uFEFF', ..])
        {
            return Resolutions.TryCheck(checker, text, form["mission"], out var mission, out var refusal, out var missions)
                ? Page(StatusCodes.Status200OK, page with { Report = HtmlReport.Body(mission), Missions = missions, Mission = mission.Proposal.Acronym })
                : Page(StatusCodes.Status400BadRequest, page with { Refusal = $"{refusal} Nothing was checked.", Advice = missions.Count > 0 ? null : Advice, Missions = missions });
        }

        if (SentProposals.Read(Encoding.UTF8.GetBytes(text), out var problems) is not { } documents)
            return Page(StatusCodes.Status400BadRequest, page with { Refusal = "The proposal cannot be read. Nothing was checked.", Problems = problems });
        return Page(StatusCodes.Status200OK, page with { Report = HtmlReport.Body(Checks.Checked(checker, documents, cancellationToken)) });
    }

    private static ContentHttpResult TooLarge(FrontPageHtml page) =>
        Page(StatusCodes.Status413PayloadTooLarge, page with { Refusal = "The text is too large. A proposal has at most 1 MiB." });

    private static ContentHttpResult Page(int status, FrontPageHtml page) => TypedResults.Text(page.Write(), MediaType.Html, Encoding.UTF8, status);
}
