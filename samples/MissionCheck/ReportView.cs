using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using Spectre.Console;

namespace MissionCheck;

/// <summary>One report in full.</summary>
internal static class ReportView
{
    private const int QuestionsShown = 12;
    private const int WaitingShown = 5;

    public static void Show(IAnsiConsole screen, ProposalDocument document, CheckReport report)
    {
        var proposal = document.Proposal;
        var date = proposal.AsOf?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        screen.WriteLine();
        screen.MarkupLine($"{report.Proposal.Marked("bold")}{(date is null ? "" : $"  as of {date}".Marked("dim"))}");
        screen.MarkupLine($"{Sentence(report).Marked($"bold {Style.Of(report.Verdict)}")}");
        screen.WriteLine();

        foreach (var area in report.Areas)
        {
            var findings = report.Findings.Where(finding => finding.Rule.Area == area.Area).ToList();
            if (findings.Count > 0)
                screen.MarkupLine(Style.Title(area.Area).Marked("bold underline"));
            foreach (var finding in findings)
                Finding(screen, finding, document.Name);
        }

        foreach (var notice in report.Notices)
            screen.MarkupLine($"{notice.Rule.Marked("red")} {Style.Plain(notice.Message)}");
        Derogations(screen, report);
        Readiness(screen, document, report.Readiness);
        Questions(screen, report.Questions);
        Areas(screen, report.Areas);
    }

    public static string Sentence(CheckReport report)
    {
        var sentence = ReportWords.Sentence(report);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>A finding with all that belongs to it.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="document">The name of the document that its place lies in.</param>
    public static void Finding(IAnsiConsole screen, Finding finding, string? document)
    {
        var entries = new Entries(indent: 2, width: 10);
        entries.Add(finding.Rule.Id.Marked($"bold {Style.Of(finding.Strength)}"), Style.Plain(finding.Message));
        Add(entries, ReportWords.Of(finding.Strength), finding.Rule.Title + ".");
        Add(entries, "fact", Place(finding, document));
        Add(entries, "clause", string.Join("; ", finding.Rule.Sources));
        foreach (var evidence in finding.Evidence)
            Add(entries, "evidence", Quoted(evidence));
        if (finding.GraverIf.Count > 0)
            Add(entries, "graver if", string.Join(", ", finding.GraverIf));
        if (finding.AlsoAnswers.Count > 0)
            Add(entries, "answers", string.Join(", ", finding.AlsoAnswers));
        Add(entries, "remedy", finding.Rule.Remedy);
        foreach (var precedent in finding.Rule.Precedents)
            Add(entries, "compare", precedent);
        screen.Write(entries);
        screen.WriteLine();
    }

    private static void Add(Entries entries, string label, string text) => entries.Add(label.Marked("dim"), Style.Plain(text));

    private static string Place(Finding finding, string? document) =>
        finding.Position is { } position
            ? string.Create(CultureInfo.InvariantCulture, $"{finding.Pointer}  ({document}:{position.Line}:{position.Column})")
            : finding.Pointer;

    private static string Quoted(Evidence evidence)
    {
        var clause = evidence.Paragraph switch
        {
            null => "",
            "preamble" => ", preamble",
            [>= '0' and <= '9', ..] => $", para. {evidence.Paragraph}",
            _ => $", {evidence.Paragraph}",
        };
        return $"{evidence.Document}{clause}{(evidence.Quote is null ? "" : $": “{evidence.Quote}”")}";
    }

    public static void Derogations(IAnsiConsole screen, CheckReport report)
    {
        if (report.Derogations.Count == 0)
            return;
        screen.MarkupLine("Set aside".Marked("bold underline"));
        foreach (var standing in report.Derogations)
        {
            screen.MarkupLine($"  {standing.Derogation.Rule.Marked("bold")} {ReportWords.Of(standing.State)}: {Style.Plain(standing.Derogation.Justification ?? "no justification given")} ({Style.Plain(standing.Derogation.Authority ?? "no authority given")})");
            foreach (var finding in standing.SetAside)
                screen.MarkupLine($"    {Style.Plain(finding.Message)}");
        }

        screen.WriteLine();
    }

    private static void Readiness(IAnsiConsole screen, ProposalDocument document, ReadinessStanding readiness)
    {
        screen.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"Readiness".Marked("bold underline")}  {readiness.Met} in place, {readiness.Gaps.Count} missing, {readiness.Open} not stated, {readiness.NotDue} not due"));
        foreach (var gap in readiness.Gaps)
            Finding(screen, gap, document.Name);
        screen.WriteLine();
    }

    public static void Questions(IAnsiConsole screen, ValueList<OpenQuestion> questions)
    {
        if (questions.Count == 0)
            return;
        screen.MarkupLine($"{"Open questions".Marked("bold underline")}  {"the most useful first".Marked("dim")}");
        foreach (var question in questions.Take(QuestionsShown))
        {
            screen.MarkupLine($"  {Style.Plain(question.Question)}");
            screen.MarkupLine($"    {question.Pointer.Marked("dim")}  {$"needed by {Waiting(question)}".Marked("dim")}");
        }

        if (questions.Count > QuestionsShown)
            screen.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"  and {questions.Count - QuestionsShown} more: --format json lists them all").Marked("dim"));
        screen.WriteLine();
    }

    private static string Waiting(OpenQuestion question)
    {
        var shown = string.Join(", ", question.Waiting.Take(WaitingShown));
        return question.Waiting.Count <= WaitingShown ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} and {question.Waiting.Count - WaitingShown} more");
    }

    private static void Areas(IAnsiConsole screen, ValueList<AreaStanding> areas)
    {
        screen.MarkupLine(Line("Area", "Satisfied", "Violated", "Undetermined", "Not applicable").Marked("bold underline"));
        foreach (var area in areas)
            screen.WriteLine(Line(Style.Title(area.Area), Count(area.Satisfied), Count(area.Violated), Count(area.Undetermined), Count(area.NotApplicable)));
    }

    private static string Line(string area, string satisfied, string violated, string undetermined, string notApplicable) =>
        $"{area,-18}{satisfied,11}{violated,11}{undetermined,15}{notApplicable,17}";

    private static string Count(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
