using Microsoft.Net.Http.Headers;

namespace CheckService;

/// <summary>The forms in which the service answers, and which of them a caller wants.</summary>
internal static class MediaType
{
    public const string Json = "application/json";
    public const string Text = "text/plain";
    public const string Sarif = "application/sarif+json";
    public const string Markdown = "text/markdown";
    public const string Html = "text/html";
    public const string Schema = "application/schema+json";

    /// <summary>The forms of a report; where a caller takes any, the first.</summary>
    public static string[] Reports { get; } = [Json, Sarif, Markdown, Html];

    /// <summary>What the Accept header prefers among what is offered (RFC 9110, 12.5.1); null where it takes none of it.</summary>
    public static string? Preferred(HttpRequest request, params string[] offered)
    {
        var ranges = request.GetTypedHeaders().Accept;
        if (ranges.Count == 0)
            return offered[0];
        var best = offered.MaxBy(type => Quality(ranges, type))!;
        return Quality(ranges, best) > 0 ? best : null;
    }

    /// <summary>The quality that the most precise range gives to a type.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> ranges, string type) =>
        ranges.Where(range => Takes(range, type))
            .OrderByDescending(static range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
            .Select(static range => range.Quality ?? 1)
            .FirstOrDefault(0);

    // A range of JSON takes JSON alone, not every type that is written in it.
    private static bool Takes(MediaTypeHeaderValue range, string type) =>
        range.MatchesAllTypes ||
        (range.MatchesAllSubTypes ? type.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase));
}
