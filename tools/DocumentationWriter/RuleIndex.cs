using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Reporting;

namespace DocumentationWriter;

/// <summary>The list of all rules and requirements.</summary>
internal static class RuleIndex
{
    public static GeneratedPage Page(RuleBook book)
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Rules and requirements

            A coherence rule speaks of facts that cannot stand together; it decides the verdict. A readiness requirement says what
            is to be in place by which stage, and where; it decides the readiness standing and never the verdict. A rule on change
            speaks of the step from one proposal of a mission to the next. Every page gives a fragment that breaks the demand and
            one that keeps it; they are proposals, or pairs of them, that can be checked as they stand.

            """);
        Append(text, "Coherence rules", book, book.Rules.Select(static rule => rule.About));
        Append(text, "Readiness requirements", book, book.Requirements.Select(static row => row.About));
        Append(text, "Rules on change", book, book.ChangeRules.Select(static rule => rule.About));
        return new("docs/rules/README.md", text.ToString());
    }

    private static void Append(StringBuilder text, string heading, RuleBook book, IEnumerable<Demand> demands)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n| | Demand | Strength | Since |\n|---|---|---|---|\n");
        foreach (var about in demands)
            text.Append(CultureInfo.InvariantCulture, $"| [{about.Id}]({RuleMarkdown.PageOf(book, about.Id)}) | {about.Title} | {ReportWords.Of(about.Strength)} | {about.Since.Year} |\n");
    }
}
