using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using Spectre.Console;

namespace MissionCheck;

/// <summary>The report of one step: the step itself, then what it did to the mission.</summary>
internal static class ChangeView
{
    private const string Before = "/before";
    private const string After = "/after";

    public static void Show(IAnsiConsole screen, ProposalDocument before, ProposalDocument after, ChangeReport report, ValueList<RuleExplanation> explanations)
    {
        screen.WriteLine();
        screen.MarkupLine($"{Name(before.Proposal).Marked("bold")}  {Date(before.Proposal).Marked("dim")}");
        screen.MarkupLine($"{"then".Marked("dim")} {Name(after.Proposal).Marked("bold")}  {Date(after.Proposal).Marked("dim")}");
        if (after.Proposal.AsOf < before.Proposal.AsOf)
            screen.MarkupLine("The second proposal is dated before the first.".Marked("yellow"));
        screen.WriteLine();

        screen.MarkupLine($"{"The step".Marked("bold underline")}  {ReportView.Sentence(report.Step).Marked(Style.Of(report.Step.Verdict))}");
        foreach (var finding in report.Step.Findings)
            ReportView.Finding(screen, Located(finding, before, after), finding.Pointer.StartsWith(Before + '/', StringComparison.Ordinal) ? before.Name : after.Name);
        foreach (var notice in report.Step.Notices)
            screen.MarkupLine($"{notice.Rule.Marked("red")} {Style.Plain(notice.Message)}");
        ReportView.Derogations(screen, report.Step);
        if (report.Step.Findings.Count == 0)
            screen.WriteLine();

        screen.MarkupLine($"{"The mission".Marked("bold underline")}  {Verdict(report.Before)}, then {Verdict(report.After)}");
        List(screen, "New", report.New, "red");
        List(screen, "Gone", report.Gone, "green");
        List(screen, "Still there", report.Remaining, "dim");
        if (report.New.Count + report.Gone.Count + report.Remaining.Count == 0)
            screen.MarkupLine("  No finding on the mission, before or after.".Marked("dim"));
        screen.WriteLine();
        ReportView.Questions(screen, report.Step.Questions);
        if (explanations.Count > 0)
            ExplanationView.Show(screen, report.Step.Proposal, explanations);
    }

    private static Finding Located(Finding finding, ProposalDocument before, ProposalDocument after)
    {
        if (finding.Pointer.StartsWith(Before + '/', StringComparison.Ordinal))
            return finding with { Position = before.Locate(finding.Pointer[Before.Length..]) };
        return finding.Pointer.StartsWith(After + '/', StringComparison.Ordinal) ? finding with { Position = after.Locate(finding.Pointer[After.Length..]) } : finding;
    }

    private static string Name(MissionProposal proposal) => proposal.Acronym is null ? proposal.Name : $"{proposal.Acronym}, {proposal.Name}";

    private static string Date(MissionProposal proposal) => proposal.AsOf is { } day ? $"as of {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : "";

    private static string Verdict(CheckReport report) => ReportWords.Sentence(report).Marked(Style.Of(report.Verdict));

    private static void List(IAnsiConsole screen, string title, ValueList<Finding> findings, string style)
    {
        if (findings.Count == 0)
            return;
        var grid = new Grid { Expand = true };
        grid.AddColumn(new GridColumn { Width = 14, NoWrap = true, Padding = new Padding(2, 0, 1, 0) })
            .AddColumn(new GridColumn { Width = 8, NoWrap = true, Padding = new Padding(0, 0, 1, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        for (var i = 0; i < findings.Count; i++)
            grid.AddRow(i == 0 ? title.Marked(style) : "", findings[i].Rule.Id.Marked(Style.Of(findings[i].Strength)), Style.Plain(findings[i].Message));
        screen.Write(grid);
    }
}
