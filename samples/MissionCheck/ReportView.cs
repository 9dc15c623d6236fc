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

        Area? area = null;
        foreach (var finding in report.Findings.OrderBy(static finding => finding.Rule.Area).ThenByDescending(static finding => finding.Strength))
        {
            if (finding.Rule.Area != area)
                screen.MarkupLine(Style.Title((area = finding.Rule.Area).Value).Marked("bold underline"));
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
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { Width = 10, NoWrap = true, Padding = new Padding(2, 0, 1, 0) }).AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(finding.Rule.Id.Marked($"bold {Style.Of(finding.Strength)}"), Style.Plain(finding.Message));
        Row(grid, ReportWords.Of(finding.Strength), finding.Rule.Title + ".");
        Row(grid, "fact", Place(finding, document));
        Row(grid, "clause", string.Join("; ", finding.Rule.Sources));
        foreach (var evidence in finding.Evidence)
            Row(grid, "evidence", Quoted(evidence));
        if (finding.GraverIf.Count > 0)
            Row(grid, "graver if", string.Join(", ", finding.GraverIf));
        if (finding.AlsoAnswers.Count > 0)
            Row(grid, "answers", string.Join(", ", finding.AlsoAnswers));
        Row(grid, "remedy", finding.Rule.Remedy);
        foreach (var precedent in finding.Rule.Precedents)
            Row(grid, "compare", precedent);
        screen.Write(grid);
        screen.WriteLine();
    }

    private static void Row(Grid grid, string label, string text) => grid.AddRow(label.Marked("dim"), Style.Plain(text));

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
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { Padding = new Padding(2, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0), Width = 30 });
        foreach (var question in questions.Take(QuestionsShown))
            grid.AddRow($"{Style.Plain(question.Question)}\n{question.Pointer.Marked("dim")}", Waiting(question).Marked("dim"));
        screen.Write(grid);
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
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Area").AddColumn("Satisfied").AddColumn("Violated").AddColumn("Undetermined").AddColumn("Not applicable");
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        foreach (var area in areas)
            table.AddRow(Style.Title(area.Area), Count(area.Satisfied), Count(area.Violated), Count(area.Undetermined), Count(area.NotApplicable));
        screen.Write(table);
    }

    private static string Count(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
