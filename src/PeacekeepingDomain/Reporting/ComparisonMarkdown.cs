using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Options;

namespace PeacekeepingDomain.Reporting;

/// <summary>Writes options side by side as Markdown, a page for a decision.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The page.</summary>
    public static string Write(OptionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var page = new StringBuilder("# Options side by side\n");
        if (comparison.SituationsDiffer.Count > 0)
        {
            page.Append('\n');
            foreach (var sentence in comparison.SituationsDiffer)
                page.Append("> ").Append(MarkdownText.Of(sentence)).Append("  \n");
        }

        page.Append("\n| |");
        foreach (var option in comparison.Options)
            page.Append(CultureInfo.InvariantCulture, $" {option.Number}. {MarkdownText.Of(option.Name)} |");
        page.Append(" Not deploying |\n|---|").Insert(page.Length, "---|", comparison.Options.Count + 1).Append('\n');
        foreach (var row in comparison.Rows.Where(static row => row.IsStated))
        {
            page.Append("| ").Append(row.Label).Append(" |");
            foreach (var value in row.Options.Append(row.NotDeploying))
                page.Append(' ').Append(value.Length == 0 ? "–" : MarkdownText.InCell(value)).Append(" |");
            page.Append('\n');
        }

        var unstated = comparison.Rows.Where(static row => !row.IsStated).Select(static row => row.Label.ToLowerInvariant()).ToList();
        if (unstated.Count > 0)
            page.Append("\nNot stated of any option: ").AppendJoin(", ", unstated).Append(".\n");
        Findings(page, "Findings that differ", comparison, comparison.Differing);
        Findings(page, "Findings of every option", comparison, comparison.Shared);
        Undone(page, comparison);
        return page.ToString();
    }

    private static void Findings(StringBuilder page, string title, OptionComparison comparison, ValueList<ComparedFinding> findings)
    {
        page.Append("\n## ").Append(title).Append("\n\n");
        if (findings.Count == 0)
        {
            page.Append("None.\n");
            return;
        }

        page.Append("| Rule | What it finds |");
        foreach (var option in comparison.Options)
            page.Append(CultureInfo.InvariantCulture, $" {option.Number} |");
        page.Append("\n|---|---|").Insert(page.Length, "---|", comparison.Options.Count).Append('\n');
        foreach (var finding in findings)
        {
            page.Append("| ").Append(finding.Rule.Id).Append(" | ");
            var messages = finding.Messages;
            page.AppendJoin("<br>", messages.Select(message => MarkdownText.InCell(messages.Count == 1 ? message.Text : $"{message.Text} ({message.In})"))).Append(" |");
            foreach (var option in comparison.Options)
                page.Append(' ').Append(finding.StrengthIn(option.Number) is { } strength ? ReportWords.Of(strength) : "–").Append(" |");
            page.Append('\n');
        }
    }

    private static void Undone(StringBuilder page, OptionComparison comparison)
    {
        var none = comparison.NotDeploying;
        page.Append("\n## What not deploying leaves as it is\n");
        List(page, "Threats that are stated", none.Threats);
        List(page, "What the host State asks for", none.HostRequests);
        List(page, "Tasks that nobody would carry out", none.Tasks);
        if (none.Note is { } note)
            page.Append('\n').Append(note).Append('\n');
    }

    private static void List(StringBuilder page, string title, ValueList<OptionFact> facts)
    {
        page.Append("\n**").Append(title).Append(facts.Count == 0 ? ":** none is stated.\n" : ":**\n\n");
        foreach (var fact in facts)
            page.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(fact.Text)} ({fact.In})\n");
    }
}
