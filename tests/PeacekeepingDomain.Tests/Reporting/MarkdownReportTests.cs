using System.Globalization;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Reporting;

/// <summary>The report as Markdown, read by a parser with every extension that code hosts have.</summary>
public sealed class MarkdownReportTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);
    private static readonly MarkdownPipeline EveryExtension = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Fact]
    public void No_text_of_a_proposal_becomes_a_link_an_image_HTML_or_a_heading()
    {
        foreach (var (attack, harmless, _) in HostileProposals.Pairs)
        {
            foreach (var pipeline in new[] { EveryExtension, CommonMark })
            {
                var page = Markdown.Parse(MarkdownReport.Write(attack), pipeline);
                page.Descendants<LinkInline>().Should().BeEmpty();
                page.Descendants<AutolinkInline>().Should().BeEmpty();
                page.Descendants<HtmlInline>().Should().BeEmpty();
                page.Descendants<HtmlBlock>().Should().BeEmpty();
                Blocks(page).Should().Equal(Blocks(Markdown.Parse(MarkdownReport.Write(harmless), pipeline)));
            }
        }
    }

    [Fact]
    public void No_text_of_a_proposal_is_emphasized_or_hidden()
    {
        foreach (var (attack, harmless, _) in HostileProposals.Pairs)
        {
            Count<EmphasisInline>(attack).Should().Be(Count<EmphasisInline>(harmless));
            Count<CodeInline>(attack).Should().Be(Count<CodeInline>(harmless));
            MarkdownReport.Write(attack).Should().NotContainAny("\u202E", "\u2066", "\u0007", "\u001B", "\u200B");
        }

        static int Count<T>(CheckedProposal mission)
            where T : Inline => Markdown.Parse(MarkdownReport.Write(mission), EveryExtension).Descendants<T>().Count();
    }

    [Fact]
    public void The_verdict_stands_before_everything_else()
    {
        var lines = MarkdownReport.Write(Sample("unprofor-safe-areas-1993")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().StartWith("# UNPROFOR: ");
        lines[1].Should().StartWith("**Incoherent so far.** ").And.Contain("5 contradictions, 2 concerns");
        lines.Should().Contain("| Use of force | contradicted: POC-02 |");
    }

    [Fact]
    public void A_finding_stands_with_its_clause_evidence_remedy_and_place() =>
        MarkdownReport.Write(Sample("unprofor-safe-areas-1993")).Should().ContainAll(
            "- **M04-1 (must): The mission is to monitor a ceasefire whose state is: collapsing.**",
            "  - Fact: /conflict/ceasefire (unprofor-safe-areas-1993.json:34:5)",
            "  - Clause: The Future of Peacekeeping (2024), §5.2, model 4; S/PRST/1994/22",
            "  - Remedy: Seek the ceasefire first");

    [Fact]
    public void Several_missions_stand_below_a_table_of_them_all()
    {
        var page = Markdown.Parse(MarkdownReport.Write(Sample("undof-1974"), Sample("unsmis-2012")), EveryExtension);
        page.Descendants<HeadingBlock>().Count(static heading => heading.Level == 1).Should().Be(1);
        page.Descendants<HeadingBlock>().Count(static heading => heading.Level == 2).Should().Be(2);
        page.Descendants<Table>().First().Count.Should().Be(3);
    }

    [Theory]
    [MemberData(nameof(SampleMissions.Names), MemberType = typeof(SampleMissions))]
    public void Every_finding_gap_and_question_is_told(string sample)
    {
        var mission = Sample(sample);
        var text = Markdown.ToPlainText(MarkdownReport.Write(mission), CommonMark);
        foreach (var finding in mission.Report.Findings.Concat(mission.Report.Readiness.Gaps))
            text.Should().Contain(finding.Rule.Id).And.Contain(finding.Message);
        foreach (var question in mission.Report.Questions)
            text.Should().Contain(question.Question);
    }

    private static CheckedProposal Sample(string name)
    {
        var document = SampleMissions.Read(name);
        return new CheckedProposal(document, Checker.Check(document.Proposal));
    }

    private static List<string> Blocks(MarkdownDocument page) => page.Descendants<Block>().Select(static block => block switch
    {
        HeadingBlock heading => string.Create(CultureInfo.InvariantCulture, $"heading {heading.Level}"),
        _ => block.GetType().Name,
    }).ToList();
}
