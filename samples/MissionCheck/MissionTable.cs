using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using Spectre.Console;

namespace MissionCheck;

/// <summary>Several missions in one table, a row each.</summary>
internal static class MissionTable
{
    public static void Show(IAnsiConsole screen, IReadOnlyList<(ProposalDocument Document, CheckReport Report)> missions)
    {
        var table = new Table { Border = TableBorder.Horizontal, ShowRowSeparators = true, Expand = true };
        table.AddColumn("Mission").AddColumn("Verdict").AddColumn("What contradicts doctrine");
        table.Columns[0].Width = 14;
        table.Columns[1].Width = 18;
        foreach (var (document, report) in missions)
        {
            var proposal = document.Proposal;
            var date = proposal.AsOf?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "";
            table.AddRow(
                $"{(proposal.Acronym ?? proposal.Name).Marked("bold")}\n{date.Marked("dim")}",
                $"{ReportWords.Of(report.Verdict).Replace('-', ' ').Marked(Style.Of(report.Verdict))}\n{Open(report).Marked("dim")}",
                Findings(report));
        }

        screen.Write(table);
        screen.MarkupLine("[dim]One mission in full, with clauses, evidence and remedies:[/]  check FILE   [dim]All rules:[/]  rules");
    }

    private static string Open(CheckReport report) =>
        report.Questions.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{report.Questions.Count} open questions");

    private static string Findings(CheckReport report)
    {
        var lines = report.Findings.Select(finding => $"{finding.Rule.Id.Marked(Style.Of(finding.Strength))} {Style.Plain(finding.Message)}").ToList();
        return lines.Count == 0 ? "nothing that is stated".Marked("dim") : string.Join('\n', lines);
    }
}
