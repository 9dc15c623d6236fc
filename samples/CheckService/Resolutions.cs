using System.Diagnostics.CodeAnalysis;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Reporting;

namespace CheckService;

/// <summary>The text of a resolution in place of a proposal: it is read into a draft, and the draft is checked.</summary>
internal static class Resolutions
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a request sends plain text in UTF-8.</summary>
    public static bool AreSent(HttpRequest request) =>
        Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(MediaType.Text, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Encoding is UTF8Encoding);

    /// <summary>Answers with the report on the mission that the query names, or the one that the text is about.</summary>
    public static async Task<IResult> Check(HttpRequest request, CoherenceChecker checker, CancellationToken cancellationToken)
    {
        request.HttpContext.Response.Headers.Vary = "Accept";
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (MediaType.Preferred(request, MediaType.Reports) is not { } type)
            return Problems.NotAcceptable(MediaType.Reports);
        if (await RequestBody.ReadAsync(request, cancellationToken) is not { } body)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge);
        if (!TryCheck(checker, Decoded(body.Span), request.Query["mission"], out var mission, out var refusal, out _))
            return TypedResults.Problem(title: "The text cannot be checked.", detail: refusal, statusCode: StatusCodes.Status400BadRequest);
        return TypedResults.Text(
            type switch
            {
                MediaType.Sarif => SarifReport.Write(mission),
                MediaType.Markdown => MarkdownReport.Write(mission),
                MediaType.Html => HtmlReport.Write(mission),
                _ => ReportJson.Write(mission.Report),
            },
            type,
            Encoding.UTF8);
    }

    /// <summary>Reads a text and checks the draft; where it cannot, says why, and which missions could be named.</summary>
    public static bool TryCheck(
        CoherenceChecker checker, string? text, string? name, [NotNullWhen(true)] out CheckedProposal? mission, [NotNullWhen(false)] out string? refusal, out IReadOnlyList<string> missions)
    {
        mission = null;
        missions = [];
        if (text is null)
        {
            refusal = "The text is not in UTF-8.";
            return false;
        }

        if (!MandateReader.TryRead(text, out var reading, out refusal))
            return false;
        missions = [.. reading.Missions.Select(static other => other.Mission)];
        if (!reading.TryFind(string.IsNullOrWhiteSpace(name) ? null : name.Trim(), out var mandate, out refusal))
            return false;
        var proposal = reading.ToProposal(mandate).Proposal;
        mission = new CheckedProposal(proposal, checker.Check(proposal), reading);
        return true;
    }

    private static string? Decoded(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
