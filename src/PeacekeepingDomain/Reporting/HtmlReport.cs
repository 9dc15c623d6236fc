using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reporting;

/// <summary>
/// Writes reports as one self-contained page: verdict, the three principles, pictures of strength, tasks and models,
/// findings by area, readiness, questions. It needs no script and nothing from elsewhere, follows the reader's choice of
/// light or dark, and prints. Text of a proposal stays text in it.
/// </summary>
public static class HtmlReport
{
    /// <summary>The page on one check; several follow one another below a table of them all.</summary>
    /// <param name="missions">The proposals and what was found in them, in the order of the page.</param>
    public static string Write(params IReadOnlyList<CheckedProposal> missions)
    {
        ArgumentNullException.ThrowIfNull(missions);
        return HtmlPage.Write(
            Title(missions),
            Body(missions),
            "A check compares the facts that are stated with doctrine. What is not stated counts neither for the mission nor against it. Judgement stays with the reader.");
    }

    /// <summary>The style sheet of the page, for a page of your own that shows what <see cref="Body"/> writes.</summary>
    public static string Style => HtmlStyle.Sheet;

    /// <summary>What stands in the <c>main</c> of the page, for a page of your own; it wants <see cref="Style"/>.</summary>
    /// <param name="missions">The proposals and what was found in them, in the order of the page.</param>
    public static string Body(params IReadOnlyList<CheckedProposal> missions)
    {
        ArgumentNullException.ThrowIfNull(missions);
        var body = new StringBuilder();
        if (missions.Count != 1)
            Overview(body, Title(missions), missions);
        for (var number = 1; number <= missions.Count; number++)
            new Mission(body, missions[number - 1], number, missions.Count == 1 ? 1 : 2).Write();
        return body.ToString();
    }

    private static string Title(IReadOnlyList<CheckedProposal> missions) => missions.Count == 1
        ? $"{missions[0].Proposal.Acronym ?? missions[0].Proposal.Name}: {ReportWords.Sentence(missions[0].Report)}"
        : $"{ReportPhrases.Sentence(ReportPhrases.Count(missions.Count, "mission"))} checked against doctrine";

    private static void Overview(StringBuilder page, string title, IReadOnlyList<CheckedProposal> missions)
    {
        page.Append("<header class=\"top\"><p class=\"kicker\">Coherence check</p><h1>").Append(HtmlText.Of(title)).Append("</h1></header>\n");
        if (missions.Count == 0)
            return;
        page.Append("<div class=\"wide\"><table><thead><tr><th scope=\"col\">Mission</th><th scope=\"col\">As of</th><th scope=\"col\">Verdict</th><th scope=\"col\" class=\"n\">Contra\u00ADdictions</th><th scope=\"col\" class=\"n\">Concerns</th><th scope=\"col\" class=\"n\">Gaps</th><th scope=\"col\" class=\"n\">Open questions</th></tr></thead><tbody>\n");
        for (var number = 1; number <= missions.Count; number++)
        {
            var (proposal, report) = (missions[number - 1].Proposal, missions[number - 1].Report);
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"><a href=\"#m{number}\">{HtmlText.InCell(proposal.Acronym ?? proposal.Name)}</a></th>")
                .Append(CultureInfo.InvariantCulture, $"<td class=\"day\">{(proposal.AsOf is { } day ? FactText.Of(day) : "")}</td><td class=\"{HtmlStyle.Class(report.Verdict)}\"><span class=\"mark\">{ReportPhrases.Verdict(report.Verdict)}</span></td>")
                .Append(CultureInfo.InvariantCulture, $"<td class=\"n\">{Of(report, Strength.Must)}</td><td class=\"n\">{Of(report, Strength.Should)}</td><td class=\"n\">{report.Readiness.Gaps.Count}</td><td class=\"n\">{report.Questions.Count}</td></tr>\n");
        }

        page.Append("</tbody></table></div>\n");
    }

    private static int Of(CheckReport report, Strength strength) => report.Findings.Count(finding => finding.Strength == strength);

    /// <summary>The part of the page on one mission.</summary>
    private sealed class Mission(StringBuilder page, CheckedProposal mission, int number, int level)
    {
        // A sketch has a hundred and more; those that matter most are enough to go on with, and the others are a click away.
        private const int QuestionsAtOnce = 20;

        private readonly CheckReport report = mission.Report;
        private readonly MissionProposal proposal = mission.Proposal;
        private readonly string id = string.Create(CultureInfo.InvariantCulture, $"m{number}");

        // Where on the page the words of evidence stand, where their text is on it.
        private Func<Evidence, string?> anchor = static _ => null;

        public void Write()
        {
            var text = mission.Reading is null ? null : new ResolutionPicture(page, mission.Reading, mission.Reading.Missions.FirstOrDefault(mandate => mandate.Mission == proposal.Acronym), id, Section);
            anchor = text is null ? static _ => null : text.Anchor;
            page.Append(CultureInfo.InvariantCulture, $"<article id=\"{id}\"{(text is null ? "" : " class=\"beside\"")}>\n{(text is null ? "" : "<div>\n")}<header class=\"top\">");
            if (level == 1)
                page.Append("<p class=\"kicker\">Coherence check</p>");
            page.Append(CultureInfo.InvariantCulture, $"<h{level}>");
            if (proposal.Acronym is { } acronym)
                page.Append(HtmlText.Of(acronym)).Append(" <span class=\"name\">").Append(HtmlText.Of(proposal.Name)).Append("</span>");
            else
                page.Append(HtmlText.Of(proposal.Name));
            page.Append(CultureInfo.InvariantCulture, $"</h{level}>");
            if (ReportPhrases.About(proposal) is { Length: > 0 } about)
                page.Append("<p class=\"about\">").Append(HtmlText.Of(about)).Append("</p>");
            page.Append("</header>\n");
            Verdict();
            Contents();
            Principles();
            Notices();
            StrengthPicture.Write(page, proposal, id, Section);
            TaskPicture.Write(page, proposal, id, Section);
            ModelPicture.Write(page, proposal, id, Section);
            Findings();
            SetAside();
            text?.Tasks();
            text?.Unclaimed();
            Readiness();
            Areas();
            Questions();
            if (text is not null)
            {
                page.Append("</div>\n");
                text.Text();
            }

            page.Append("</article>\n");
        }

        private void Section(string name, string title, string? aside = null)
        {
            page.Append(CultureInfo.InvariantCulture, $"<section id=\"{id}-{name}\" class=\"{name}\" aria-labelledby=\"{id}-{name}-title\">\n<h{level + 1} id=\"{id}-{name}-title\">{title}");
            if (aside is not null)
                page.Append(" <span class=\"aside\">").Append(HtmlText.Of(aside)).Append("</span>");
            page.Append(CultureInfo.InvariantCulture, $"</h{level + 1}>\n");
        }

        private void Verdict()
        {
            page.Append(CultureInfo.InvariantCulture, $"<section class=\"verdict {HtmlStyle.Class(report.Verdict)}\" aria-label=\"Verdict\"><p class=\"word\">{ReportPhrases.Verdict(report.Verdict)}");
            if (!report.Conclusive)
                page.Append(" <span>so far</span>");
            page.Append("</p><p>").Append(HtmlText.Of(ReportPhrases.Meaning(report.Verdict))).Append("</p><p class=\"sum\">")
                .Append(HtmlText.Of(ReportPhrases.Sentence(ReportPhrases.Summary(report)))).Append(".</p></section>\n");
        }

        private void Contents()
        {
            page.Append("<nav aria-label=\"Parts of this report\"><ul>");
            if (mission.Reading is not null)
                Entry("text", "The text", null);
            Entry("findings", "Findings", report.Findings.Count);
            if (report.Derogations.Count > 0)
                Entry("aside", "Set aside", report.Derogations.Count);
            Entry("readiness", "Gaps in readiness", report.Readiness.Gaps.Count);
            Entry("areas", "Rules by area", null);
            if (report.Questions.Count > 0)
                Entry("questions", "Open questions", report.Questions.Count);
            page.Append("</ul></nav>\n");

            void Entry(string name, string title, int? count) =>
                page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{id}-{name}\">{title}{(count is { } many ? $" <b>{many.ToString(CultureInfo.InvariantCulture)}</b>" : "")}</a></li>");
        }

        private void Principles()
        {
            Section("principles", "The three principles");
            page.Append("<div class=\"cards\">\n");
            var areas = report.Areas;
            foreach (var principle in ReportPhrases.Principles)
            {
                var findings = ReportPhrases.FindingsOn(report, principle);
                var look = findings.Count > 0 ? HtmlStyle.Class(findings.Max(static finding => finding.Strength)) : areas.Any(area => area.Area == principle && area.Satisfied > 0) ? "good" : "open";
                page.Append(CultureInfo.InvariantCulture, $"<div class=\"card {look}\"><h{level + 2}>{ReportPhrases.Title(principle)}</h{level + 2}><p class=\"state\">{ReportPhrases.Sentence(ReportPhrases.Outcome(report, principle, areas))}</p>");
                if (findings.Count > 0)
                {
                    page.Append("<ul>");
                    foreach (var finding in findings)
                        page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{Anchor(finding)}\">{HtmlText.Of(finding.Rule.Id)}</a> {HtmlText.Of(finding.Message)}</li>");
                    page.Append("</ul>");
                }
                else if (ReportPhrases.Waiting(report, principle) is > 0 and var waiting)
                {
                    page.Append("<p>").Append(HtmlText.Of(ReportPhrases.Sentence(ReportPhrases.Count(waiting, "rule")))).Append(" cannot be judged until more is stated.</p>");
                }

                page.Append("</div>\n");
            }

            page.Append("</div>\n</section>\n");
        }

        private void Notices()
        {
            if (report.Notices.Count == 0)
                return;
            Section("notices", "About this check");
            page.Append("<ul>");
            foreach (var notice in report.Notices)
                page.Append("<li><b>").Append(HtmlText.Of(notice.Rule)).Append("</b> ").Append(HtmlText.Of(notice.Message)).Append("</li>\n");
            page.Append("</ul>\n</section>\n");
        }

        private void Findings()
        {
            Section("findings", "Findings", report.Findings.Count == 0 ? null : "what contradicts doctrine, by area");
            if (report.Findings.Count == 0)
                page.Append("<p>Nothing that is stated contradicts doctrine.</p>\n");
            foreach (var area in report.Findings.GroupBy(static finding => finding.Rule.Area).OrderBy(static area => area.Key))
            {
                page.Append(CultureInfo.InvariantCulture, $"<h{level + 2}>{ReportPhrases.Title(area.Key)}</h{level + 2}>\n");
                foreach (var finding in area.OrderByDescending(static finding => finding.Strength))
                    Finding(finding, Anchor(finding), level + 3);
            }

            page.Append("</section>\n");
        }

        private void Finding(Finding finding, string? anchor, int depth)
        {
            var rule = finding.Rule;
            page.Append("<div class=\"finding ").Append(HtmlStyle.Class(finding.Strength)).Append('"');
            if (anchor is not null)
                page.Append(" id=\"").Append(anchor).Append('"');
            page.Append('>');
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"tag\"><b>{HtmlText.Of(rule.Id)}</b> <span class=\"mark\">{ReportWords.Of(finding.Strength)}</span> {HtmlText.Of(rule.Title)}</p>");
            page.Append(CultureInfo.InvariantCulture, $"<h{depth}>{HtmlText.Of(finding.Message)}</h{depth}>\n<dl>");
            Row("Remedy", rule.Remedy, "remedy");
            Row("Clause", string.Join("; ", rule.Sources));
            Rows("Evidence", finding.Evidence.Select(Evidence));
            if (finding.GraverIf.Count > 0)
                Row("Graver if", string.Join(", ", finding.GraverIf));
            if (finding.AlsoAnswers.Count > 0)
                Row("Also answers", string.Join(", ", finding.AlsoAnswers.Select(answered => report.Book.Find(answered) is { } other ? $"{answered} ({other.Title})" : answered)));
            Rows("Compare", rule.Precedents.Select(HtmlText.Of));
            Row("Fact", ReportPhrases.Place(mission, finding), "fact");
            page.Append("</dl></div>\n");
        }

        private string Evidence(Evidence evidence)
        {
            var clause = HtmlText.Of(ReportPhrases.Clause(evidence));
            return (anchor(evidence) is { } place ? $"<a href=\"#{place}\">{clause}</a>" : clause) + HtmlText.Of(ReportPhrases.Quote(evidence));
        }

        private void Row(string label, string text, string? look = null) => Rows(label, [HtmlText.Of(text)], look);

        private void Rows(string label, IEnumerable<string> encoded, string? look = null)
        {
            var lines = string.Concat(encoded.Select(static text => $"<dd>{text}</dd>"));
            if (lines.Length > 0)
                page.Append(CultureInfo.InvariantCulture, $"<div{(look is null ? "" : $" class=\"{look}\"")}><dt>{label}</dt>{lines}</div>\n");
        }

        private void SetAside()
        {
            if (report.Derogations.Count == 0)
                return;
            Section("aside", "Set aside", "shown, never hidden");
            foreach (var standing in report.Derogations)
            {
                page.Append("<p>").Append(HtmlText.Of(ReportPhrases.Of(standing))).Append("</p>\n");
                foreach (var finding in standing.SetAside)
                    Finding(finding, null, level + 2);
            }

            page.Append("</section>\n");
        }

        private void Readiness()
        {
            var readiness = report.Readiness;
            Section("readiness", "Readiness", "what is to be in place by this stage");
            page.Append("<p>").Append(HtmlText.Of(ReportPhrases.Of(readiness))).Append("</p>\n");
            if (readiness.Gaps.Count > 0)
            {
                page.Append("<div class=\"wide\"><table class=\"stacked\"><thead><tr><th scope=\"col\">Requirement</th><th scope=\"col\">What is missing</th><th scope=\"col\">Remedy</th><th scope=\"col\">Clause</th></tr></thead><tbody>\n");
                foreach (var gap in readiness.Gaps)
                {
                    page.Append(CultureInfo.InvariantCulture, $"<tr class=\"{HtmlStyle.Class(gap.Strength)}\"><th scope=\"row\">{HtmlText.Of(gap.Rule.Id)} <span class=\"mark\">{ReportWords.Of(gap.Strength)}</span></th>")
                        .Append(CultureInfo.InvariantCulture, $"<td>{HtmlText.InCell(gap.Message)}</td><td>{HtmlText.Of(gap.Rule.Remedy)}</td><td>{HtmlText.Of(string.Join("; ", gap.Rule.Sources))}</td></tr>\n");
                }

                page.Append("</tbody></table></div>\n");
            }

            page.Append("</section>\n");
        }

        private void Areas()
        {
            Section("areas", "Rules by area");
            page.Append("<div class=\"wide\"><table><thead><tr><th scope=\"col\">Area</th><th scope=\"col\" class=\"n\">Satisfied</th><th scope=\"col\" class=\"n\">Violated</th><th scope=\"col\" class=\"n\">Undeter\u00ADmined</th><th scope=\"col\" class=\"n\">Not appli\u00ADcable</th></tr></thead><tbody>\n");
            foreach (var area in report.Areas)
            {
                page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{ReportPhrases.Title(area.Area)}</th>{Cell(area.Satisfied)}{Cell(area.Violated)}{Cell(area.Undetermined)}{Cell(area.NotApplicable)}</tr>\n");
            }

            page.Append("</tbody></table></div>\n</section>\n");

            static string Cell(int count) => string.Create(CultureInfo.InvariantCulture, $"<td class=\"n{(count == 0 ? " zero" : "")}\">{count}</td>");
        }

        private void Questions()
        {
            if (report.Questions.Count == 0)
                return;
            Section("questions", "Open questions", "the most useful first");
            var shown = report.Questions.Count > QuestionsAtOnce + QuestionsAtOnce / 2 ? QuestionsAtOnce : report.Questions.Count;
            Questions(0, shown);
            if (shown < report.Questions.Count)
            {
                page.Append(CultureInfo.InvariantCulture, $"<details><summary>The other {report.Questions.Count - shown} questions</summary>\n");
                Questions(shown, report.Questions.Count);
                page.Append("</details>\n");
            }

            page.Append("</section>\n");
        }

        private void Questions(int from, int to)
        {
            page.Append(CultureInfo.InvariantCulture, $"<ol start=\"{from + 1}\">\n");
            for (var at = from; at < to; at++)
            {
                var question = report.Questions[at];
                page.Append(CultureInfo.InvariantCulture, $"<li><p>{HtmlText.Of(question.Question)}</p><p class=\"hint\">{HtmlText.Of(question.Hint)}</p>")
                    .Append(CultureInfo.InvariantCulture, $"<p class=\"fact\"><code>{HtmlText.Of(question.Pointer)}</code> for {HtmlText.Of(string.Join(", ", question.Waiting))}</p></li>\n");
            }

            page.Append("</ol>\n");
        }

        private string Anchor(Finding finding) => string.Create(CultureInfo.InvariantCulture, $"{id}-f{report.Findings.ToList().IndexOf(finding) + 1}");
    }
}
