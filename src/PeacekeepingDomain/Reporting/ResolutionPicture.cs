using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reporting;

/// <summary>
/// A text on a page, with what was read from it marked where it stands, and lists of what was read that lead there.
/// </summary>
internal sealed class ResolutionPicture
{
    private readonly StringBuilder page;
    private readonly MandateReading reading;
    private readonly MissionMandate? mandate;
    private readonly string id;
    private readonly Action<string, string, string?> section;
    private readonly List<(ResolutionParagraph Paragraph, int Depth)> paragraphs = [];
    private readonly List<Claim> claims = [];

    /// <param name="page">Where to.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="mandate">The mandate that is shown; null where the reading has none for the mission.</param>
    /// <param name="id">What the ids of the mission's part of the page begin with.</param>
    /// <param name="section">Opens a section by its name, its title and what stands beside the title.</param>
    public ResolutionPicture(StringBuilder page, MandateReading reading, MissionMandate? mandate, string id, Action<string, string, string?> section)
    {
        this.page = page;
        this.reading = reading;
        this.mandate = mandate;
        this.id = id;
        this.section = section;
        Lay(reading.Paragraphs, 0);
        Collect();
    }

    /// <summary>What a stretch of the text was read for.</summary>
    private sealed record Claim(int Start, int End, string Look, string Label);

    /// <summary>The text with its marks.</summary>
    public void Text()
    {
        section("text", "The text", reading.Symbol);
        page.Append("<p class=\"key\"><mark class=\"task\">read as a task</mark> <mark class=\"other\">read as another fact</mark> <mark class=\"none\">turns to the mission, read as nothing</mark></p>\n");
        var preamble = true;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (paragraph, depth) = paragraphs[i];
            if (paragraph.Heading is { } heading)
                page.Append("<p class=\"heading\">").Append(HtmlText.Of(heading)).Append("</p>\n");
            if (preamble && paragraph.IsOperative)
            {
                page.Append("<hr>\n");
                preamble = false;
            }

            page.Append(CultureInfo.InvariantCulture, $"<p id=\"{Anchor(i)}\" class=\"d{Math.Min(depth, 3)}{(paragraph.IsOperative ? "" : " before")}\">");
            if (paragraph.IsOperative)
                page.Append("<b>").Append(HtmlText.Of(Number(paragraph.Reference))).Append("</b> ");
            if (paragraph.Own is { } own)
                Words(own.Start, own.Start + own.Length);
            page.Append("</p>\n");
        }

        page.Append("</section>\n");
    }

    /// <summary>The tasks with where they stand and how much there is to check.</summary>
    public void Tasks()
    {
        if (mandate is null)
            return;
        section("read", "What was read", "a draft: confirm it by the text");
        page.Append("<p>").Append(HtmlText.Of($"{ReadingWords.Sentence(mandate.Act)} {ReadingWords.Caveat}")).Append("</p>\n");
        if (mandate.Pointers.Count > 0)
            List("Stands in another document; not read", mandate.Pointers.Select(static pointer => (ReadingWords.Of(pointer), pointer.Quotation)));
        if (mandate.Tasks.Count > 0)
        {
            page.Append("<div class=\"wide\"><table class=\"stacked\"><thead><tr><th scope=\"col\">Task</th><th scope=\"col\">Engagement</th><th scope=\"col\">Where</th><th scope=\"col\">To check</th></tr></thead><tbody>\n");
            foreach (var task in mandate.Tasks)
            {
                page.Append("<tr><th scope=\"row\">").Append(HtmlText.Of(PemaTasks.NameOf(task.Task))).Append("</th><td>").Append(HtmlText.Of(ReadingWords.Engagement(task))).Append("</td><td>");
                page.AppendJoin(", ", task.Clauses.Select(static clause => clause.Quotation).DistinctBy(static quotation => quotation.Paragraph, StringComparer.Ordinal).Select(quotation => Link(quotation, quotation.Paragraph)));
                var best = task.Clauses.Max(static clause => clause.Precision);
                var share = $"right in about {ReadingWords.Share(best)}";
                page.Append("</td><td class=\"day should\">").Append(best < ReadingWords.Doubtful ? $"<span class=\"mark\">{share}</span>" : share).Append("</td></tr>\n");
            }

            page.Append("</tbody></table></div>\n");
        }
        else
        {
            page.Append("<p>No task was found.</p>\n");
        }

        List("Force", mandate.Force.Select(static force => (ReadingWords.Of(force), force.Quotation)));
        List("Strength", mandate.Ceilings.Select(static ceiling => (ReadingWords.Of(ceiling), ceiling.Quotation)));
        if (mandate.Term is { } term)
            List("Term", [(ReadingWords.Of(term), term.Quotation)]);
        List("Charter", reading.Chapters.Select(static chapter => (FactText.Of(chapter.Chapter), chapter.Quotation))
            .Concat(reading.ThreatDetermination is { } threat ? [("a threat is determined", threat)] : []));
        List("Protection is qualified", mandate.ProtectionQualifiers);
        List("Human rights due diligence", mandate.DueDiligence);
        List("Status agreement", mandate.StatusOfForces);
        List("Transition and exit", mandate.Exit);
        page.Append("</section>\n");
    }

    /// <summary>The passages that turn to the mission and that no task claimed.</summary>
    public void Unclaimed()
    {
        if (mandate is not { Unclaimed.Count: > 0 })
            return;
        section("unread", "Read as nothing", "turns to the mission, and no task claimed it");
        page.Append("<ul>\n");
        foreach (var passage in mandate.Unclaimed)
            page.Append("<li>").Append(Link(passage, ReadingWords.Place(passage))).Append(": “").Append(HtmlText.Of(ReadingWords.Short(passage))).Append("”</li>\n");
        page.Append("</ul>\n</section>\n");
    }

    /// <summary>Where on the page the words of a piece of evidence stand; null where they do not.</summary>
    public string? Anchor(Evidence evidence)
    {
        if (evidence.Paragraph is null || (reading.Symbol is not null && evidence.Document != reading.Symbol))
            return null;
        var quote = evidence.Quote?.Trim('…');
        var place = paragraphs.FindIndex(laid => laid.Paragraph.Reference == evidence.Paragraph
            && (quote is null || laid.Paragraph.Own?.Words.Contains(quote, StringComparison.Ordinal) == true));
        return place < 0 ? null : Anchor(place);
    }

    private void List(string title, IEnumerable<Quotation> quotations) => List(title, quotations.Select(static quotation => ("", quotation)));

    private void List(string title, IEnumerable<(string Text, Quotation Quotation)> entries)
    {
        // Figures of one clause are told together, and the clause once.
        var some = entries.GroupBy(static entry => entry.Quotation, (quotation, same) => (Text: string.Join("; ", same.Select(static entry => entry.Text)), quotation)).ToList();
        if (some.Count == 0)
            return;
        page.Append("<dl><div><dt>").Append(HtmlText.Of(title)).Append("</dt><dd>");
        foreach (var (text, quotation) in some)
        {
            page.Append("<p>").Append(text.Length == 0 ? "" : $"{HtmlText.Of(text)}; ").Append(Link(quotation, ReadingWords.Place(quotation)))
                .Append(": “").Append(HtmlText.Of(ReadingWords.Short(quotation, 160))).Append("”</p>");
        }

        page.Append("</dd></div></dl>\n");
    }

    private string Link(Quotation quotation, string text)
    {
        var place = paragraphs.FindIndex(laid => laid.Paragraph.Own is { } own && own.Start <= quotation.Start && quotation.Start < own.Start + own.Length);
        return place < 0 ? HtmlText.Of(text) : $"<a href=\"#{Anchor(place)}\">{HtmlText.Of(text)}</a>";
    }

    private string Anchor(int place) => string.Create(CultureInfo.InvariantCulture, $"{id}-p{place + 1}");

    private void Lay(ValueList<ResolutionParagraph> some, int depth)
    {
        foreach (var paragraph in some)
        {
            paragraphs.Add((paragraph, depth));
            Lay(paragraph.Items, depth + 1);
        }
    }

    private void Collect()
    {
        foreach (var chapter in reading.Chapters)
            Add("other", FactText.Of(chapter.Chapter), chapter.Quotation);
        if (reading.ThreatDetermination is { } threat)
            Add("other", "Threat to the peace", threat);
        if (mandate is null)
            return;
        foreach (var task in mandate.Tasks)
        {
            foreach (var clause in task.Clauses)
                Add("task", PemaTasks.NameOf(task.Task), clause.Quotation);
        }

        foreach (var force in mandate.Force)
            Add("other", $"Force, {force.Addressee}", force.Quotation);
        foreach (var ceiling in mandate.Ceilings)
            Add("other", "Strength", ceiling.Quotation);
        if (mandate.Term is { } term)
            Add("other", "Term", term.Quotation);
        foreach (var pointer in mandate.Pointers)
            Add("other", $"Stands in {pointer.Document}", pointer.Quotation);
        All("Qualifier", mandate.ProtectionQualifiers);
        All("Due diligence", mandate.DueDiligence);
        All("Status agreement", mandate.StatusOfForces);
        All("Exit", mandate.Exit);
        foreach (var passage in mandate.Unclaimed)
            Add("none", "", passage);

        void All(string label, ValueList<Quotation> quotations)
        {
            foreach (var quotation in quotations)
                Add("other", label, quotation);
        }

        void Add(string look, string label, Quotation quotation)
        {
            var claim = new Claim(quotation.Start, quotation.Start + quotation.Length, look, label);
            if (!claims.Contains(claim))
                claims.Add(claim);
        }
    }

    /// <summary>A stretch of the text: what was read for something is marked, and says for what where it ends.</summary>
    private void Words(int from, int to)
    {
        var within = claims.FindAll(claim => claim.Start < to && from < claim.End);
        var cuts = within.SelectMany(claim => new[] { Math.Max(claim.Start, from), Math.Min(claim.End, to) }).Append(from).Append(to).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var words = HtmlText.Of(reading.Text[cuts[i]..cuts[i + 1]]);
            var own = within.FindAll(claim => claim.Start <= cuts[i] && cuts[i + 1] <= claim.End);
            if (own.Count == 0)
            {
                page.Append(words);
                continue;
            }

            page.Append("<mark class=\"").Append(own.Exists(static claim => claim.Look == "task") ? "task" : own.Exists(static claim => claim.Look == "other") ? "other" : "none").Append("\">").Append(words).Append("</mark>");
            var labels = own.FindAll(claim => Math.Min(claim.End, to) == cuts[i + 1] && claim.Label.Length > 0).ConvertAll(static claim => claim.Label);
            if (labels.Count > 0)
                page.Append(" <small>").Append(HtmlText.Of(string.Join(" · ", labels.Distinct(StringComparer.Ordinal)))).Append("</small>");
        }
    }

    /// <summary>What stands before a paragraph: its number, or the last mark of an item.</summary>
    private static string Number(string reference) => reference.LastIndexOf(' ') is > 0 and var space ? reference[(space + 1)..] : $"{reference}.";
}
