using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Reading;

namespace PeacekeepingDomain.Tests.Reporting;

/// <summary>The text beside what was read from it, read by a parser as browsers read it.</summary>
public sealed class ReadingPagesTests
{
    [Theory]
    [InlineData("S_RES_1542_2004", "MINUSTAH")]
    [InlineData("S_RES_2149_2014", "MINUSCA")]
    public void Every_link_stays_on_the_page_and_every_id_is_its_own(string name, string mission)
    {
        var reading = Readings.Real(name);
        foreach (var page in new[] { Parse(MandateReadingHtml.Write(reading)), Parse(HtmlReport.Write(Checked(reading, mission))) })
        {
            var ids = page.All.Where(static element => element.Id is not null).Select(static element => element.Id!).ToList();
            ids.Should().OnlyHaveUniqueItems();
            page.QuerySelectorAll("a").Should().OnlyContain(link => ids.Contains(link.GetAttribute("href")!.Substring(1)));
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(static heading => heading.LocalName[1] - '0').ToList();
            levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        }
    }

    [Fact]
    public void The_text_stands_on_the_page_word_for_word()
    {
        var reading = Readings.Real("S_RES_1542_2004");
        var text = Parse(HtmlReport.Write(Checked(reading, "MINUSTAH"))).QuerySelector("section.text")!;
        foreach (var label in text.QuerySelectorAll("small"))
            label.Remove();
        var shown = Flat(text.TextContent);
        foreach (var paragraph in All(reading.Paragraphs).Where(static paragraph => paragraph.Own is not null))
            shown.Should().Contain(Flat(paragraph.Own!.Words));
    }

    [Fact]
    public void What_a_task_claimed_is_marked_with_the_task()
    {
        var text = Parse(HtmlReport.Write(Checked(Readings.Real("S_RES_1542_2004"), "MINUSTAH"))).QuerySelector("section.text")!;
        var protection = text.QuerySelectorAll("mark.task").Single(static mark => mark.TextContent.StartsWith("to protect civilians under imminent threat", StringComparison.Ordinal));
        var paragraph = protection.ParentElement!;
        paragraph.QuerySelectorAll("small").Should().Contain(static label => label.TextContent.Contains("Civilian Protection", StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_task_claimed_is_listed_apart_and_leads_to_its_paragraph()
    {
        var reading = Readings.Real("S_RES_1542_2004");
        var page = Parse(HtmlReport.Write(Checked(reading, "MINUSTAH")));
        var unclaimed = reading.Missions[0].Unclaimed;
        unclaimed.Should().NotBeEmpty();
        var list = page.QuerySelectorAll("section.unread li").ToList();
        list.Should().HaveCount(unclaimed.Count);
        page.QuerySelector(list[0].QuerySelector("a")!.GetAttribute("href")!)!.TextContent.Should().Contain(unclaimed[0].Words.Substring(0, 30));
    }

    [Fact]
    public void A_finding_leads_to_the_paragraph_it_rests_on()
    {
        var reading = Readings.Real("S_RES_1542_2004");
        var proposal = Readings.Resisted(reading.ToProposal("MINUSTAH").Proposal);
        var page = Parse(HtmlReport.Write(new CheckedProposal(proposal, new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Check(proposal), reading)));
        var link = page.QuerySelectorAll(".finding dd a").Should().NotBeEmpty().And.Subject.First();
        page.QuerySelector(link.GetAttribute("href")!)!.TextContent.Should().StartWith("(f) to protect civilians under imminent threat");
    }

    [Fact]
    public void No_words_of_a_text_become_an_element_or_an_attribute()
    {
        const string Hostile = "</p><script>alert(1)</script> to protect civilians\" onmouseover=\"x";
        var mandate = Readings.Mandate(MandateAct.Establishes, Readings.Task(PeacekeepingDomain.Tasks.PemaTask.CivilianProtection, PeacekeepingDomain.Tasks.PemaEngagement.Security) with { Clauses = [new(new("1", 0, 20, Hostile[..20]), Addressing.Directed, "x", 0.5)] })
            with
        { Mission = "<b>", Name = "<kbd>", Unclaimed = [Readings.Quote("<u>", Hostile)], Pointers = [new("<em>", "<q>", Readings.Quote("1", Hostile))] };
        var reading = Readings.Of(mandate) with { Text = Hostile, Symbol = "<s>", Paragraphs = [new("1", "<img>", new("1", 0, Hostile.Length, Hostile), [])] };
        foreach (var page in new[] { Parse(MandateReadingHtml.Write(reading)), Parse(HtmlReport.Write(Checked(reading, "<b>"))) })
        {
            page.QuerySelectorAll("script, kbd, u, em, q, s, img, [onmouseover]").Should().BeEmpty();
            page.Body!.TextContent.Should().Contain("<script>alert(1)</script>");
        }
    }

    [Fact]
    public void A_text_without_a_mandate_is_shown_and_said_to_give_none()
    {
        var page = Parse(MandateReadingHtml.Write(Readings.Of()));
        page.QuerySelector("h1")!.TextContent.Should().Be("No mandate was found");
        page.QuerySelector("section.text")!.TextContent.Should().Contain("protect civilians");
    }

    private static CheckedProposal Checked(MandateReading reading, string mission)
    {
        var proposal = reading.ToProposal(mission).Proposal;
        return new(proposal, new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Check(proposal), reading);
    }

    private static IEnumerable<ResolutionParagraph> All(IEnumerable<ResolutionParagraph> paragraphs) =>
        paragraphs.SelectMany(static paragraph => All(paragraph.Items).Prepend(paragraph));

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ", "", StringComparison.Ordinal);

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);
}
