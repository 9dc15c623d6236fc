using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reporting;

/// <summary>Writes what the descriptor of a rule or requirement says as Markdown, for the parts of its page that are not told by hand.</summary>
public static class RuleMarkdown
{
    /// <summary>The page of a demand, beside the other pages: <c>CON-01.md</c> for a rule, <c>safety.md#saf-01</c> for a row of a table; null where the book has none of this id.</summary>
    public static string? PageOf(RuleBook book, string id)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (book.Find(id) is not { } about)
            return null;
        return book.Requirements.Any(row => ReferenceEquals(row.About, about)) ? $"{ReportWords.Of(about.Area)}.md#{about.Id.ToLowerInvariant()}" : $"{about.Id}.md";
    }

    /// <summary>The heading of a rule's page, and a table of what its descriptor says.</summary>
    public static string Head(Demand about)
    {
        ArgumentNullException.ThrowIfNull(about);
        var text = new StringBuilder();
        text.Append("# ").Append(about.Id).Append(": ").Append(MarkdownText.Plain(about.Title)).Append("\n\n");
        Descriptor(text, about);
        return text.ToString();
    }

    /// <summary>The heading of a table's page, and its rows.</summary>
    /// <param name="title">The name of the table.</param>
    /// <param name="rows">Its rows.</param>
    public static string Table(string title, IEnumerable<Requirement> rows)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Plain(title)).Append("\n\n| | Demand | Strength | Due from | Since |\n|---|---|---|---|---|\n");
        foreach (var about in rows.Select(static row => row.About))
        {
            text.Append(CultureInfo.InvariantCulture, $"| [{about.Id}](#{about.Id.ToLowerInvariant()}) | {MarkdownText.Plain(about.Title)} | {ReportWords.Of(about.Strength)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Vocabulary.Reading(about.DueFrom)} | {Day(about.Since)} |\n");
        }

        return text.ToString();
    }

    /// <summary>The heading of a row in the page of its table, a table of what its descriptor says, and what it wants in place.</summary>
    public static string Row(Requirement row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## <a id=\"{row.About.Id.ToLowerInvariant()}\"></a>{row.About.Id}: {MarkdownText.Plain(row.About.Title)}\n\n");
        Descriptor(text, row.About, row.MustFrom);
        if (row.Otherwise is { } otherwise)
            text.Append(CultureInfo.InvariantCulture, $"| Not asked where | {MarkdownText.Plain(otherwise)} |\n");
        text.Append("\nIn place is to be:\n\n");
        foreach (var part in row.Parts)
            text.Append("- ").Append(MarkdownText.Plain(part.What)).Append('\n');
        return text.ToString();
    }

    /// <summary>How to mend it, where it mattered, and which clauses say so.</summary>
    /// <param name="about">The demand.</param>
    /// <param name="depth">The depth of its headings.</param>
    public static string Tail(Demand about, int depth = 2)
    {
        ArgumentNullException.ThrowIfNull(about);
        var heading = new string('#', depth);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{heading} How to mend it\n\n{MarkdownText.Plain(about.Remedy)}\n");
        if (about.Precedents.Count > 0)
            List(text, $"{heading} Where it mattered", about.Precedents);
        List(text, $"{heading} Sources", about.Sources.Select(static source => source.ToString()));
        return text.ToString();
    }

    private static void Descriptor(StringBuilder text, Demand about, Stage? mustFrom = null)
    {
        var strength = ReportWords.Of(about.Strength) + (mustFrom is { } stage ? $", from {Vocabulary.Reading(stage)} on; should before" : "");
        text.Append("| | |\n|---|---|\n");
        text.Append(CultureInfo.InvariantCulture, $"| Area | {ReportWords.Of(about.Area).Replace('-', ' ')} |\n| Strength | {strength} |\n");
        text.Append("| Speaks to | ").AppendJoin(", ", about.Presences.Select(static presence => Vocabulary.Reading(presence))).Append(" |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Due from | {Vocabulary.Reading(about.DueFrom)} |\n| Since | {Day(about.Since)} |\n");
        if (about.Supersedes.Count > 0)
            text.Append("| Answers too | ").AppendJoin(", ", about.Supersedes).Append(", where both find the same cause |\n");
        if (about.FormerIds.Count > 0)
            text.Append("| Known before as | ").AppendJoin(", ", about.FormerIds).Append(" |\n");
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        text.Append('\n').Append(heading).Append("\n\n");
        foreach (var line in lines)
            text.Append("- ").Append(MarkdownText.Plain(line)).Append('\n');
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
