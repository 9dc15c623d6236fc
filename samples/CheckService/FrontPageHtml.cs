using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reporting;

namespace CheckService;

/// <summary>The page as HTML, in the style of the report. It needs no script and nothing from elsewhere.</summary>
internal sealed record FrontPageHtml(SampleMissions Samples)
{
    private const string Style = """
        .paste{max-width:58rem;margin:0 auto;padding:2.5rem 1.25rem 0}
        .paste h1{font-size:clamp(1.75rem,5vw,2.5rem);letter-spacing:-.015em}
        .paste>p{margin:.6rem 0 0;max-width:44rem}
        .paste form{margin-top:1.25rem}
        .paste label{display:block;font-weight:600;margin-bottom:.35rem}
        .paste textarea{display:block;width:100%;height:24rem;max-height:70vh;resize:vertical;padding:.8rem .9rem;border:1px solid var(--need);border-radius:.375rem;background:var(--paper);color:var(--ink);font:.875rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;tab-size:2}
        .paste :is(textarea,select,button,summary):focus-visible{outline:2px solid var(--accent);outline-offset:2px}
        .paste button{min-height:2.75rem;padding:.4rem 1.4rem;border:1px solid var(--accent);border-radius:.375rem;background:var(--accent);color:var(--paper);font:inherit;font-weight:600;cursor:pointer}
        .paste .load{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}
        .paste .load label{margin:0}
        .paste .load button{background:transparent;color:var(--accent)}
        .paste select{min-height:2.75rem;flex:1 1 12rem;min-width:0;max-width:24rem;padding:.3rem .6rem;border:1px solid var(--need);border-radius:.375rem;background:var(--paper);color:var(--ink);font:inherit}
        .paste .go{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin-top:.9rem}
        .paste .go span{color:var(--soft);font-size:.875rem}
        .paste details{margin:0;border:1px solid var(--line);border-radius:.375rem;padding:.6rem 1rem;background:var(--paper)}
        .paste details[open]{padding-bottom:1rem}
        .paste summary{font-weight:600}
        .refusal{margin-top:1.25rem;padding:.9rem 1.1rem;background:var(--should-ground);border:1px solid var(--should);border-left-width:.5rem;border-radius:.375rem}
        .refusal p{margin:0}
        .refusal p:first-child{font-weight:600}
        .refusal ol{margin:.6rem 0 0;padding:0;list-style:none;font-size:.9375rem}
        .refusal li+li{margin-top:.5rem}
        .refusal li span{display:block;color:var(--soft);font-size:.8125rem}
        .checked{padding-top:1.25rem}
        .checked+main{padding-top:1.75rem}
        @media (max-width:36rem){.paste{padding-top:1.5rem}.paste textarea{height:16rem}}
        @media print{.paste{display:none}}

        """;

    // Letters of every script stay readable in the source; what has a meaning in HTML is written as an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What stands in the field.</summary>
    public string Text { get; init; } = "";

    /// <summary>The sample mission that was loaded.</summary>
    public string? Sample { get; init; }

    /// <summary>The missions that the text turns to, where it is a resolution.</summary>
    public IReadOnlyList<string> Missions { get; init; } = [];

    /// <summary>The one of them that was checked.</summary>
    public string? Mission { get; init; }

    /// <summary>Why nothing was checked.</summary>
    public string? Refusal { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Advice { get; init; }

    /// <summary>What is wrong with the document, place by place.</summary>
    public ValueList<DocumentProblem> Problems { get; init; } = [];

    /// <summary>The report, as HTML; null where nothing was checked.</summary>
    public string? Report { get; init; }

    public string Write()
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
            .Append(Report is null ? "Check a proposed peace operation" : "Coherence check").Append("</title>\n<style>\n")
            .Append(HtmlReport.Style).Append(Style).Append("</style>\n</head>\n<body>\n");
        if (Report is null)
            Empty(page);
        else
            Checked(page, Report);
        page.Append("<footer><p>Not stated is not no: what a proposal does not say counts neither for it nor against it. Nothing that is pasted here is kept. For programs: <a href=\"/openapi/v1.json\">OpenAPI</a>, <a href=\"/rules\">rules</a>, <a href=\"/catalogue\">catalogue</a>, <a href=\"/schema\">schema</a>.</p></footer>\n</body>\n</html>\n");
        return page.ToString();
    }

    private void Empty(StringBuilder page)
    {
        page.Append("<main class=\"paste\">\n<p class=\"kicker\">Peacekeeping doctrine</p>\n<h1>Check a proposed peace operation</h1>\n")
            .Append("<p>Paste a proposal as JSON, or the text of a resolution, which is read into a draft. The report says what contradicts what, which clause says so, what to do, and what cannot be judged because nobody has said.</p>\n");
        if (Refusal is not null)
            Refused(page, Refusal);
        page.Append("<form class=\"load\" method=\"get\" action=\"/\"><label for=\"sample\">Or begin from a real mission</label><select id=\"sample\" name=\"sample\">");
        foreach (var (key, title) in Samples.Titles)
            page.Append(CultureInfo.InvariantCulture, $"<option value=\"{Encoder.Encode(key)}\"{(key == Sample ? " selected" : "")}>{Encoder.Encode(title)}</option>");
        page.Append("</select><button>Load</button></form>\n");
        Field(page, "Proposal or resolution", "Check");
        page.Append("</main>\n");
    }

    private void Checked(StringBuilder page, string report)
    {
        page.Append("<div class=\"paste checked\"><details><summary>Change it and check again</summary>\n");
        Field(page, "As checked", "Check again");
        page.Append("</details>\n<p><a href=\"/\">Check another</a></p></div>\n<main>\n").Append(report).Append("</main>\n");
    }

    private void Refused(StringBuilder page, string refusal)
    {
        page.Append("<div class=\"refusal\" role=\"alert\"><p>").Append(Encoder.Encode(refusal)).Append("</p>");
        if (Advice is not null)
            page.Append("<p>").Append(Encoder.Encode(Advice)).Append("</p>");
        if (Problems.Count > 0)
        {
            page.Append("<ol>");
            foreach (var problem in Problems)
                page.Append(CultureInfo.InvariantCulture, $"<li>{Encoder.Encode(problem.Message)}<span>line {problem.Position.Line}, column {problem.Position.Column}{(problem.Pointer.Length == 0 ? "" : $", <code>{Encoder.Encode(problem.Pointer)}</code>")}</span></li>");
            page.Append("</ol>");
        }

        page.Append("</div>\n");
    }

    /// <summary>The field with its button. A line break after the opening tag is the page's own, not the text's.</summary>
    private void Field(StringBuilder page, string label, string button)
    {
        page.Append("<form method=\"post\" action=\"/\" enctype=\"multipart/form-data\"><label for=\"proposal\">").Append(label)
            .Append("</label><textarea id=\"proposal\" name=\"proposal\" spellcheck=\"false\" autocapitalize=\"off\" autocomplete=\"off\" wrap=\"off\" required>\n")
            .Append(Encoder.Encode(Text)).Append("</textarea><div class=\"go\">");
        if (Missions.Count > 1)
        {
            page.Append("<label for=\"mission\">Mission</label><select id=\"mission\" name=\"mission\">");
            foreach (var mission in Missions)
                page.Append(CultureInfo.InvariantCulture, $"<option{(mission == Mission ? " selected" : "")}>{Encoder.Encode(mission)}</option>");
            page.Append("</select>");
        }

        page.Append("<button>").Append(button).Append("</button><span>At most 1 MiB. Nothing is kept.</span></div></form>\n");
    }
}
