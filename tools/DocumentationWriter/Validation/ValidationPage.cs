using System.Globalization;
using System.Text;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;

namespace DocumentationWriter.Validation;

/// <summary>The page on how the rule book judges real moments.</summary>
public static class ValidationPage
{
    /// <summary>Whether a check says what is expected of it, at that strength; for silence, that none of the rules speaks above a may.</summary>
    public static bool IsMet(Expectation expectation, CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        ArgumentNullException.ThrowIfNull(report);
        var found = report.Findings.Where(finding => finding.Strength != Strength.May && Answers(finding).Intersect(expectation.Rules, StringComparer.Ordinal).Any());
        return expectation.Strength is { } strength ? found.Any(finding => finding.Strength == strength) : !found.Any();
    }

    /// <summary>The check of a moment, by the doctrine of its day.</summary>
    /// <param name="root">The root of the repository.</param>
    /// <param name="document">The name of the document.</param>
    public static CheckReport Check(string root, string document)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(document);
        return new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Check(Read(root, document).Proposal);
    }

    internal static GeneratedPage Page(string root)
    {
        var text = new StringBuilder();
        var all = Moments.All.SelectMany(static moment => moment.Expected).ToList();
        var met = Moments.All.Sum(moment => moment.Expected.Count(expectation => IsMet(expectation, Check(root, moment.Document))));
        text.Append(CultureInfo.InvariantCulture,
            $"""
            # Validation: history as the judge

            Each document in `samples/missions` states a moment of history as it was known on its day, each fact with its source,
            and is judged by the doctrine of that day. What inquiries and the record found is set beside what the rule book says.
            An expectation that is not met has its reason; where the sources do not carry a fact, the fact is not stated.

            {Moments.All.Count} moments, {all.Count} expectations, {met} met, {all.Count - met} not met and explained.

            | Moment | As of | Verdict | Errors | Concerns | Expected |
            |---|---|---|--:|--:|---|

            """);
        foreach (var moment in Moments.All)
        {
            var report = Check(root, moment.Document);
            text.Append(CultureInfo.InvariantCulture, $"| [{moment.Document}](#{moment.Document}) | {Read(root, moment.Document).Proposal.AsOf:yyyy-MM-dd} | {ReportWords.Of(report.Verdict).Replace('-', ' ')} ")
                .Append(CultureInfo.InvariantCulture, $"| {Count(report, Strength.Must)} | {Count(report, Strength.Should)} | {(moment.Sound ? "no error" : "an error or a concern")} |\n");
        }

        text.Append("\n## Pairs that must separate\n\n| This held | This failed | What tells them apart |\n|---|---|---|\n");
        foreach (var (held, failed, what) in Moments.Pairs)
            text.Append(CultureInfo.InvariantCulture, $"| {held}: {Verdict(root, held)} | {failed}: {Verdict(root, failed)} | {what} |\n");
        foreach (var moment in Moments.All)
            Append(text, moment, Check(root, moment.Document), Read(root, moment.Document).Proposal.Name);
        return new("docs/validation.md", text.ToString());
    }

    private static void Append(StringBuilder text, Moment moment, CheckReport report, string name)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## <a id=\"{moment.Document}\"></a>{name}\n\n{moment.Judgement}\n\n");
        if (moment.Expected.Length > 0)
            text.Append("| What history found | Expected | Found |\n|---|---|---|\n");
        foreach (var expectation in moment.Expected)
        {
            var found = report.Findings.Where(finding => Answers(finding).Intersect(expectation.Rules, StringComparer.Ordinal).Any())
                .Select(static finding => $"{finding.Rule.Id} ({Reads(finding.Strength)})").Distinct(StringComparer.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"| {expectation.What} | {(expectation.Strength is { } strength ? Reads(strength) : "silence")} of {string.Join(", ", expectation.Rules)} ")
                .Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", found.DefaultIfEmpty("nothing"))}{(expectation.WhyNot is { } why ? $". {why}" : "")} |\n");
        }

        var said = report.Findings.Where(finding => !moment.Expected.Any(expectation => expectation.Strength is not null && Answers(finding).Intersect(expectation.Rules, StringComparer.Ordinal).Any())).ToList();
        if (said.Count == 0)
            return;
        text.Append("\nSaid besides:\n\n");
        foreach (var finding in said)
            text.Append(CultureInfo.InvariantCulture, $"- {finding.Rule.Id} ({Reads(finding.Strength)}) {finding.Message}\n");
    }

    private static IEnumerable<string> Answers(Finding finding) => finding.AlsoAnswers.Prepend(finding.Rule.Id);

    private static string Reads(Strength strength) => strength switch
    {
        Strength.Must => "error",
        Strength.Should => "concern",
        _ => "information",
    };

    private static int Count(CheckReport report, Strength strength) => report.Findings.Count(finding => finding.Strength == strength);

    private static string Verdict(string root, string document) => ReportWords.Of(Check(root, document).Verdict).Replace('-', ' ');

    private static ProposalDocument Read(string root, string document) =>
        ProposalDocument.Read(File.ReadAllBytes(Path.Combine(root, "samples", "missions", document + ".json")), document);
}
