using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Reporting;

/// <summary>
/// Writes a reading as one self-contained page: what was read beside the text, in which it is marked. It needs no script and
/// nothing from elsewhere. Words of the text stay text in it.
/// </summary>
public static class MandateReadingHtml
{
    /// <summary>The page.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="mandate">The one mandate of it that is wanted; all of them when null.</param>
    public static string Write(MandateReading reading, MissionMandate? mandate = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var body = new StringBuilder();
        var missions = mandate is null ? reading.Missions : [mandate];
        if (missions.Count == 0)
            Mission(body, reading, null, "m1");
        for (var i = 0; i < missions.Count; i++)
            Mission(body, reading, missions[i], string.Create(CultureInfo.InvariantCulture, $"m{i + 1}"));
        return HtmlPage.Write(
            $"{reading.Symbol ?? "A draft resolution"}: what was read",
            body.ToString(),
            "Read by fixed patterns from the words of the text. Judgement stays with the reader.");
    }

    private static void Mission(StringBuilder body, MandateReading reading, MissionMandate? mandate, string id)
    {
        var about = string.Join(" · ", new[] { reading.Symbol, reading.Adopted is { } day ? FactText.Of(day) : null }.OfType<string>());
        body.Append(CultureInfo.InvariantCulture, $"<article id=\"{id}\" class=\"beside\">\n<div>\n<header class=\"top\"><p class=\"kicker\">Reading of a mandate</p><h1>");
        if (mandate is null)
            body.Append("No mandate was found");
        else
            body.Append(HtmlText.Of(mandate.Mission)).Append(mandate.Name is null ? "" : $" <span class=\"name\">{HtmlText.Of(mandate.Name)}</span>");
        body.Append("</h1><p class=\"about\">").Append(HtmlText.Of(about)).Append("</p></header>\n");
        var picture = new ResolutionPicture(body, reading, mandate, id, (name, title, aside) => Section(body, id, name, title, aside));
        if (mandate is null)
            body.Append("<section><p>No clause of the text was read to turn to a mission.</p></section>\n");
        picture.Tasks();
        picture.Unclaimed();
        body.Append("</div>\n");
        picture.Text();
        body.Append("</article>\n");
    }

    private static void Section(StringBuilder body, string id, string name, string title, string? aside)
    {
        body.Append(CultureInfo.InvariantCulture, $"<section id=\"{id}-{name}\" class=\"{name}\" aria-labelledby=\"{id}-{name}-title\">\n<h2 id=\"{id}-{name}-title\">{HtmlText.Of(title)}");
        if (aside is not null)
            body.Append(" <span class=\"aside\">").Append(HtmlText.Of(aside)).Append("</span>");
        body.Append("</h2>\n");
    }
}
