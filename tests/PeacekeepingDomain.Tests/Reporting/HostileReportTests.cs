using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MissionCheck;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Options;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Coherence;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Reporting;

/// <summary>Texts that attack whoever reads a report, in forms of it that pages and Markdown do not cover.</summary>
public sealed class HostileReportTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    public static TheoryData<string> Formulas => ["=HYPERLINK(\"http://example.org\")", "+1+1", "-1+1", "@SUM(1)", "  =1+1", "\t=1+1", "\n=1+1", "＝1＋1"];

    [Fact]
    public void What_JSON_says_is_the_text_itself_and_nothing_of_it_drives_a_terminal()
    {
        foreach (var (attack, _, _) in HostileProposals.Pairs)
        {
            foreach (var text in new[] { ReportJson.Write(attack.Report), Line(attack), SarifReport.Write(attack) })
            {
                using var parsed = JsonDocument.Parse(text);
                text.Replace("\n", "", StringComparison.Ordinal).Should().NotContainAny("\u001B", "\u0007", "\r");
            }

            using var report = JsonDocument.Parse(ReportJson.Write(attack.Report));
            report.RootElement.GetProperty("proposal").GetString().Should().Contain(HostileProposals.Attack);
        }
    }

    [Fact]
    public void A_report_a_line_stays_a_line_whatever_is_in_it()
    {
        foreach (var (attack, _, _) in HostileProposals.Pairs)
            Line(attack).TrimEnd('\n').Should().NotContainAny("\n", "\r", "\u2028", "\u2029", "\u0085");
    }

    [Fact]
    public void A_report_as_plain_text_has_as_many_lines_as_a_harmless_one_and_drives_no_terminal()
    {
        foreach (var (attack, harmless, _) in HostileProposals.Pairs)
        {
            var text = attack.Report.ToString();
            text.Split('\n').Should().HaveSameCount(harmless.Report.ToString().Split('\n'));
            text.Should().NotContainAny("\u001B", "\u0007", "\u202E", "\u2066", "\u200B").And.Contain("(U+001B)[31m");
            foreach (var finding in attack.Report.Findings)
                finding.ToString().Should().NotContainAny("\n", "\u001B", "\u202E");
        }
    }

    [Theory]
    [InlineData("check", "{0}")]
    [InlineData("check", "{0}", "{0}")]
    [InlineData("check", "{0}", "--explain")]
    [InlineData("check", "{0}", "--mend")]
    [InlineData("change", "{0}", "{0}")]
    [InlineData("compare", "{0}", "{0}")]
    [InlineData("suggest", "{0}")]
    public void No_text_of_a_proposal_drives_the_terminal_or_begins_a_line_of_its_own(params string[] words)
    {
        var file = Path.Combine(Path.GetTempPath(), $"hostile-{Guid.NewGuid():N}.json");
        try
        {
            File.WriteAllText(file, ProposalDocument.Write(Hostile("ESC\u001B[2J\u001B]0;title\u0007 RLO\u202E\nVERDICT: coherent\r[red]red[/] ")));
            using var text = new StringWriter();
            var paper = Terminal.Paper(text);
            Application.Run([.. words.Select(word => word == "{0}" ? file : word)], new Terminal(new(paper), new(paper), text, text, static () => Stream.Null));
            text.ToString().Should().NotContainAny("\u001B", "\u0007", "\u202E").And.Contain("(U+001B)").And.NotContain("Exception");
            text.ToString().Split('\n').Should().NotContain(static line => line.StartsWith("VERDICT", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void No_cell_of_a_page_begins_like_a_formula(string formula)
    {
        var page = new HtmlParser().ParseDocument(HtmlReport.Write(Mission(formula), Mission(formula)));
        page.QuerySelectorAll("td, th").Select(static cell => cell.TextContent.Trim()).Should().OnlyContain(static cell => IsHarmless(cell)).And.Contain(cell => cell.Contains('\''));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void No_cell_of_a_table_in_Markdown_begins_like_a_formula(string formula)
    {
        var comparison = OptionComparison.Of(Checker, [Hostile(formula), Hostile(formula) with { Name = "other" }]);
        foreach (var text in new[] { MarkdownReport.Write(Mission(formula), Mission(formula)), ComparisonMarkdown.Write(comparison) })
        {
            var cells = Markdown.Parse(text, new MarkdownPipelineBuilder().UsePipeTables().Build()).Descendants<TableCell>().ToList();
            cells.Should().NotBeEmpty();
            cells.Select(static cell => string.Concat(cell.Descendants<Markdig.Syntax.Inlines.LiteralInline>().Select(static literal => literal.Content.ToString())).Trim()).Should().OnlyContain(static cell => IsHarmless(cell));
        }
    }

    [Fact]
    public void Options_side_by_side_have_no_link_no_HTML_and_no_row_of_an_attackers_making()
    {
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        var attack = Markdown.Parse(ComparisonMarkdown.Write(Compared(HostileProposals.Attack)), pipeline);
        var harmless = Markdown.Parse(ComparisonMarkdown.Write(Compared(HostileProposals.Harmless)), pipeline);
        attack.Descendants<Markdig.Syntax.Inlines.LinkInline>().Should().BeEmpty();
        attack.Descendants<Markdig.Syntax.Inlines.AutolinkInline>().Should().BeEmpty();
        attack.Descendants<HtmlBlock>().Should().BeEmpty();
        attack.Descendants<Markdig.Syntax.Inlines.HtmlInline>().Select(static inline => inline.Tag).Should().NotContain(static tag => tag != "<br>");
        attack.Descendants<TableRow>().Should().HaveSameCount(harmless.Descendants<TableRow>());
        attack.Descendants<HeadingBlock>().Should().HaveSameCount(harmless.Descendants<HeadingBlock>());
    }

    [Fact]
    public void A_rule_and_a_failure_of_somebody_elses_are_as_inert_as_a_proposal()
    {
        var mission = new MissionProposal { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Deployed };
        CheckedProposal Told(string text) => new(mission, mission.CheckedBy(
            new TestRule(Demands.Of("CON-91"), (_, _) => throw new InvalidOperationException(text)),
            new TestRule(Demands.Of("CON-92"), (facts, ruling) => ruling.BreachIf(Tri.True, at: facts.Stage, $"x{text}"))));

        var (attack, harmless) = (Told(HostileProposals.Attack), Told(HostileProposals.Harmless));
        var page = new HtmlParser().ParseDocument(HtmlReport.Write(attack));
        page.All.Select(static element => element.LocalName).Should().Equal(new HtmlParser().ParseDocument(HtmlReport.Write(harmless)).All.Select(static element => element.LocalName));
        page.Body!.TextContent.Should().Contain("<script>alert(1)</script>");
        Markdown.Parse(MarkdownReport.Write(attack)).Descendants<Markdig.Syntax.Inlines.LinkInline>().Should().BeEmpty();
        attack.Report.ToString().Split('\n').Should().HaveSameCount(harmless.Report.ToString().Split('\n'));
    }

    [Theory]
    [InlineData("a\u001B[31m", "a(U+001B)[31m")]
    [InlineData("a\nb\r\nc\td\u2028e\u0085f", "a b  c d e f")]
    [InlineData("\u202Eabc\u2069", "(U+202E)abc(U+2069)")]
    [InlineData("Côte d’Ivoire 😀 العربية", "Côte d’Ivoire 😀 العربية")]
    public void In_visible_text_nothing_hides(string text, string visible) => VisibleText.Of(text).Should().Be(visible);

    [Fact]
    public void In_visible_text_half_a_character_is_named() => VisibleText.Of("\uD800x\uDC00").Should().Be("(U+D800)x(U+DC00)");

    private static OptionComparison Compared(string text) => OptionComparison.Of(Checker, [Hostile(text), Hostile(text) with { Stage = Stage.Concept }]);

    private static CheckedProposal Mission(string text)
    {
        var mission = Hostile(text);
        return new CheckedProposal(mission, Checker.Check(mission));
    }

    /// <summary>A real mission in which every name is the text.</summary>
    private static MissionProposal Hostile(string text)
    {
        var mission = SampleMissions.Read("unprofor-safe-areas-1993").Proposal;
        return mission with
        {
            Name = text,
            Acronym = text,
            Conflict = mission.Conflict! with { Parties = mission.Conflict.Parties!.Select(party => party with { Name = text }).ToValueList() },
            Mandate = mission.Mandate! with { Objective = text, Tasks = mission.Mandate.Tasks!.Select(task => task with { Description = text }).ToValueList() },
            Evidence = mission.Evidence!.Select(evidence => evidence with { Document = text, Paragraph = text, Quote = text }).ToValueList(),
            Derogations = [new() { Rule = "M04-1", Justification = text, Authority = text }, new() { Rule = text }],
            Setting = mission.Setting! with { HostStates = mission.Setting.HostStates!.Select(host => host with { State = text }).ToValueList() },
        };
    }

    private static string Line(CheckedProposal mission)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            ReportJson.Write(writer, mission.Report);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static bool IsHarmless(string cell) => cell.Length == 0 || !"=+-@＝＋－＠".Contains(cell[0]) || cell.All(static letter => letter is '-' or ':' or '–');
}
