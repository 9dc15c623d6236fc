using System.Text;
using System.Text.Json;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;

namespace DocumentationWriter;

/// <summary>
/// The page of a rule or of a table of requirements: told by hand, with generated parts between two comments,
/// <c>&lt;!-- generated: head CON-01 --&gt;</c> and <c>&lt;!-- end generated --&gt;</c>.
/// </summary>
/// <remarks>
/// The parts are <c>head ID</c>, <c>tail ID</c>, <c>table AREA</c>, <c>row ID</c>, <c>row-tail ID</c>, and <c>said</c>: what a
/// check says of the fragment above about the demand that was last named.
/// </remarks>
public static class RulePage
{
    private const string Begin = "<!-- generated: ";
    private const string BeginEnd = " -->";
    private const string End = "<!-- end generated -->";
    private const string Fence = "```json";
    private const string FenceEnd = "```";

    /// <summary>The page with its generated parts as they should be.</summary>
    /// <exception cref="FormatException">A part is not closed, or names something that the rule book does not have.</exception>
    public static string Renewed(string text, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(book);
        var page = new StringBuilder();
        var lines = text.Split('\n');
        var about = default(Demand);
        var fragment = new StringBuilder();
        var inFragment = false;
        for (var number = 0; number < lines.Length; number++)
        {
            var line = lines[number];
            page.Append(line);
            if (number < lines.Length - 1)
                page.Append('\n');
            if (inFragment && line != FenceEnd)
                fragment.Append(line).Append('\n');
            else if (line == Fence)
                fragment.Clear();
            inFragment = line == Fence || (inFragment && line != FenceEnd);
            if (!line.StartsWith(Begin, StringComparison.Ordinal) || !line.EndsWith(BeginEnd, StringComparison.Ordinal))
                continue;

            var words = line[Begin.Length..^BeginEnd.Length].Split(' ');
            if (words is [not "table", var id])
                about = book.Find(id) ?? throw new FormatException($"No rule has the id {id}.");
            page.Append(Part(words, book, about, fragment.ToString()));
            while (++number < lines.Length && lines[number] != End)
            {
            }

            if (number == lines.Length)
                throw new FormatException($"The part \"{line}\" is not closed by {End}.");
            page.Append(End);
            if (number < lines.Length - 1)
                page.Append('\n');
        }

        return page.ToString();
    }

    /// <summary>The fragments of a page, each with the demand it is given for and the heading it stands under.</summary>
    public static IEnumerable<RuleFragment> Fragments(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (id, heading, fragment) = ("", "", default(StringBuilder));
        foreach (var line in text.Split('\n'))
        {
            if (line == FenceEnd && fragment is not null)
            {
                yield return new(id, heading, fragment.ToString());
                fragment = null;
            }
            else if (fragment is not null)
            {
                fragment.Append(line).Append('\n');
            }
            else if (line == Fence)
            {
                fragment = new();
            }
            else if (line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
            }
            else if (line.StartsWith(Begin, StringComparison.Ordinal) && line[Begin.Length..^BeginEnd.Length].Split(' ') is [not "table", var named])
            {
                id = named;
            }
        }
    }

    /// <summary>Whether a fragment breaks a demand (true), keeps it (false), or leaves it open or untouched (null).</summary>
    /// <exception cref="DocumentException">The fragment is not a proposal.</exception>
    public static bool? Breaks(string fragment, Demand about)
    {
        ArgumentNullException.ThrowIfNull(about);
        var report = Checked(fragment, about);
        if (report.Findings.Count + report.Readiness.Gaps.Count > 0)
            return true;
        return report.Readiness.Met == 1 || report.OutcomeOf(about.Id) == RuleOutcome.Satisfied ? false : null;
    }

    private static string Part(string[] words, RuleBook book, Demand? about, string fragment) => words switch
    {
        ["head", _] => RuleMarkdown.Head(about!),
        ["tail", _] => RuleMarkdown.Tail(about!),
        ["row", var id] => RuleMarkdown.Row(book.Requirements.Single(row => row.About.Id == id)),
        ["row-tail", _] => RuleMarkdown.Tail(about!, depth: 3),
        ["table", var area] => Table(area, book),
        ["said"] when about is not null => Said(fragment, about),
        _ => throw new FormatException($"There is no generated part \"{string.Join(' ', words)}\"."),
    };

    private static string Table(string area, RuleBook book)
    {
        var of = Enum.Parse<Area>(area);
        return RuleMarkdown.Table($"Readiness: {ReportWords.Of(of).Replace('-', ' ')}", book.Requirements.Where(row => row.About.Area == of));
    }

    private static string Said(string fragment, Demand about)
    {
        var report = Checked(fragment, about);
        var findings = report.Findings.Concat(report.Readiness.Gaps).Where(finding => finding.Rule.Id == about.Id).ToList();
        var text = new StringBuilder();
        foreach (var finding in findings)
            text.Append("> **").Append(about.Id).Append("** (").Append(ReportWords.Of(finding.Strength)).Append(") ").Append(finding.Message).Append('\n');
        if (findings.Count == 0)
            text.Append("> ").Append(about.Id).Append(Breaks(fragment, about) is false ? " is kept.\n" : " cannot be judged.\n");
        return text.ToString();
    }

    /// <summary>A fragment is a proposal or, for a rule on change, an object of two: what it was before and what it is after.</summary>
    private static CheckReport Checked(string fragment, Demand about)
    {
        var checker = new CoherenceChecker(Book(about));
        if (checker.Book.ChangeRules.Count == 0)
            return checker.Check(ProposalDocument.Read(fragment, about.Id).Proposal);
        using var step = JsonDocument.Parse(fragment);
        return checker.CheckChange(Side(step, "before", about), Side(step, "after", about)).Step;
    }

    private static MissionProposal Side(JsonDocument step, string side, Demand about) =>
        ProposalDocument.Read(step.RootElement.GetProperty(side).GetRawText(), about.Id).Proposal;

    private static RuleBook Book(Demand about) => new(
        PeacekeepingDoctrine.RuleBook.Rules.Where(rule => rule.About.Id == about.Id),
        PeacekeepingDoctrine.RuleBook.Requirements.Where(row => row.About.Id == about.Id),
        PeacekeepingDoctrine.RuleBook.ChangeRules.Where(rule => rule.About.Id == about.Id));
}
