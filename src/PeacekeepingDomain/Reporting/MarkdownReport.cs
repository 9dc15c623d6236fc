using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Reporting;

/// <summary>
/// Writes reports as Markdown, for a cable or a pull request: the verdict first, then what contradicts doctrine by area,
/// readiness, questions. Text of a proposal stays text in it.
/// </summary>
public static class MarkdownReport
{
    /// <summary>The report of one check; several follow one another below a table of them all.</summary>
    /// <param name="missions">The proposals and what was found in them, in the order of the page.</param>
    public static string Write(params IReadOnlyList<CheckedProposal> missions)
    {
        ArgumentNullException.ThrowIfNull(missions);
        var page = new StringBuilder();
        if (missions.Count == 1)
        {
            Mission(page, missions[0], "#");
            return page.ToString();
        }

        page.Append(CultureInfo.InvariantCulture, $"# {ReportPhrases.Sentence(ReportPhrases.Count(missions.Count, "mission"))} checked against doctrine\n");
        Table(page, missions);
        foreach (var mission in missions)
        {
            page.Append('\n');
            Mission(page, mission, "##");
        }

        return page.ToString();
    }

    private static void Table(StringBuilder page, IReadOnlyList<CheckedProposal> missions)
    {
        if (missions.Count == 0)
            return;
        page.Append("\n| Mission | As of | Verdict | Contradictions | Concerns | Gaps | Open questions |\n|---|---|---|--:|--:|--:|--:|\n");
        foreach (var mission in missions)
        {
            var report = mission.Report;
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.InCell(mission.Proposal.Acronym ?? mission.Proposal.Name)} | {(mission.Proposal.AsOf is { } day ? FactText.Of(day) : "")} ")
                .Append(CultureInfo.InvariantCulture, $"| {ReportPhrases.Verdict(report.Verdict)} | {Of(report, Strength.Must)} | {Of(report, Strength.Should)} | {report.Readiness.Gaps.Count} | {report.Questions.Count} |\n");
        }
    }

    private static int Of(CheckReport report, Strength strength) => report.Findings.Count(finding => finding.Strength == strength);

    private static void Mission(StringBuilder page, CheckedProposal mission, string heading)
    {
        var report = mission.Report;
        page.Append(heading).Append(' ').Append(Text(ReportPhrases.Name(mission.Proposal))).Append('\n');
        page.Append(CultureInfo.InvariantCulture, $"\n**{ReportPhrases.Verdict(report.Verdict)}{(report.Conclusive ? "" : " so far")}.** {ReportPhrases.Sentence(ReportPhrases.Summary(report))}.\n");
        if (ReportPhrases.About(mission.Proposal) is { Length: > 0 } about)
            page.Append('\n').Append(Text(about)).Append('\n');

        heading += "#";
        Principles(page, report);
        if (report.Notices.Count > 0)
        {
            page.Append('\n').Append(heading).Append(" About this check\n\n");
            foreach (var notice in report.Notices)
                page.Append(CultureInfo.InvariantCulture, $"- {Text(notice.Rule)}: {Text(notice.Message)}\n");
        }

        page.Append('\n').Append(heading).Append(" Findings\n");
        if (report.Findings.Count == 0)
            page.Append("\nNothing that is stated contradicts doctrine.\n");
        foreach (var area in report.Findings.GroupBy(static finding => finding.Rule.Area).OrderBy(static area => area.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{heading}# {ReportPhrases.Title(area.Key)}\n\n");
            foreach (var finding in area.OrderByDescending(static finding => finding.Strength))
                Finding(page, mission, finding);
        }

        SetAside(page, report, heading);
        Readiness(page, mission, heading);
        Questions(page, report, heading);
        Areas(page, report, heading);
    }

    private static void Principles(StringBuilder page, CheckReport report)
    {
        page.Append("\n| The three principles | |\n|---|---|\n");
        var areas = report.Areas;
        foreach (var principle in ReportPhrases.Principles)
        {
            var findings = string.Join(", ", ReportPhrases.FindingsOn(report, principle).Select(static finding => finding.Rule.Id));
            page.Append(CultureInfo.InvariantCulture, $"| {ReportPhrases.Title(principle)} | {ReportPhrases.Outcome(report, principle, areas)}{(findings.Length > 0 ? $": {findings}" : "")} |\n");
        }
    }

    private static void Finding(StringBuilder page, CheckedProposal mission, Finding finding)
    {
        page.Append(CultureInfo.InvariantCulture, $"- **{finding.Rule.Id} ({ReportWords.Of(finding.Strength)}): {Text(finding.Message)}**\n");
        Line(page, "Demand", finding.Rule.Title + ".");
        Line(page, "Fact", ReportPhrases.Place(mission, finding));
        Line(page, "Clause", string.Join("; ", finding.Rule.Sources));
        foreach (var evidence in finding.Evidence)
            Line(page, "Evidence", ReportPhrases.Of(evidence));
        if (finding.GraverIf.Count > 0)
            Line(page, "Graver if", string.Join(", ", finding.GraverIf));
        if (finding.AlsoAnswers.Count > 0)
            Line(page, "Also answers", string.Join(", ", finding.AlsoAnswers));
        Line(page, "Remedy", finding.Rule.Remedy);
        foreach (var precedent in finding.Rule.Precedents)
            Line(page, "Compare", precedent);
    }

    private static void Line(StringBuilder page, string label, string text) =>
        page.Append("  - ").Append(label).Append(": ").Append(Text(text)).Append('\n');

    private static void SetAside(StringBuilder page, CheckReport report, string heading)
    {
        if (report.Derogations.Count == 0)
            return;
        page.Append('\n').Append(heading).Append(" Set aside\n\n");
        foreach (var standing in report.Derogations)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {Text(ReportPhrases.Of(standing))}\n");
            foreach (var finding in standing.SetAside)
                page.Append(CultureInfo.InvariantCulture, $"  - {finding.Rule.Id} ({ReportWords.Of(finding.Strength)}): {Text(finding.Message)}\n");
        }
    }

    private static void Readiness(StringBuilder page, CheckedProposal mission, string heading)
    {
        var readiness = mission.Report.Readiness;
        page.Append(CultureInfo.InvariantCulture, $"\n{heading} Readiness\n\n{ReportPhrases.Sentence(ReportPhrases.Of(readiness))}\n");
        if (readiness.Gaps.Count == 0)
            return;
        page.Append("\n| | Strength | What is missing | Clause | Remedy |\n|---|---|---|---|---|\n");
        foreach (var gap in readiness.Gaps)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {gap.Rule.Id} | {ReportWords.Of(gap.Strength)} | {MarkdownText.InCell(gap.Message)} | {Text(string.Join("; ", gap.Rule.Sources))} | {Text(gap.Rule.Remedy)} |\n");
        }
    }

    private static void Questions(StringBuilder page, CheckReport report, string heading)
    {
        if (report.Questions.Count == 0)
            return;
        page.Append(CultureInfo.InvariantCulture, $"\n{heading} Open questions\n\nThe most useful first.\n\n");
        var number = 0;
        foreach (var question in report.Questions)
            page.Append(CultureInfo.InvariantCulture, $"{++number}. {Text(question.Question)} {Text(question.Hint)} `{Code(question.Pointer)}`, for {Text(string.Join(", ", question.Waiting))}\n");
    }

    private static void Areas(StringBuilder page, CheckReport report, string heading)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n{heading} Rules by area\n\n| Area | Satisfied | Violated | Undetermined | Not applicable |\n|---|--:|--:|--:|--:|\n");
        foreach (var area in report.Areas)
            page.Append(CultureInfo.InvariantCulture, $"| {ReportPhrases.Title(area.Area)} | {area.Satisfied} | {area.Violated} | {area.Undetermined} | {area.NotApplicable} |\n");
    }

    private static string Text(string text) => MarkdownText.Of(text);

    private static string Code(string pointer) => VisibleText.Of(pointer).Replace('`', '\'');
}
