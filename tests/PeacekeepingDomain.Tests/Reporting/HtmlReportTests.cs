using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Reporting;

/// <summary>The page, read by a parser as browsers read it.</summary>
public sealed partial class HtmlReportTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    [Fact]
    public void No_text_of_a_proposal_becomes_an_element_or_an_attribute()
    {
        var texts = 0;
        foreach (var (attack, harmless, replaced) in HostileProposals.Pairs)
        {
            var page = Parse(attack);
            page.All.Select(Tag).Should().Equal(Parse(harmless).All.Select(Tag));
            page.Body!.TextContent.Should().Contain("<script>alert(1)</script>").And.NotContainAny("\u202E", "\u2066", "\u0007", "\u001B", "\u200B");
            page.QuerySelectorAll("script, img, iframe, object, embed, link, form, base").Should().BeEmpty();
            texts += replaced;
        }

        texts.Should().BeGreaterThan(1000, "nearly every member that takes a text is tried");
    }

    [Theory]
    [MemberData(nameof(SampleMissions.Names), MemberType = typeof(SampleMissions))]
    public void Nothing_comes_from_elsewhere_and_every_link_stays_on_the_page(string sample)
    {
        var page = Parse(Sample(sample));
        var ids = page.All.Where(static element => element.Id is not null).Select(static element => element.Id!).ToList();
        ids.Should().OnlyHaveUniqueItems();
        page.All.SelectMany(static element => element.Attributes).Where(static attribute => attribute.Name is "href" or "src" or "xlink:href" or "action")
            .Should().OnlyContain(attribute => attribute.Value.StartsWith('#') && ids.Contains(attribute.Value.Substring(1)));
        page.All.SelectMany(static element => element.Attributes).Should().NotContain(static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
        page.QuerySelectorAll("script, link, img").Should().BeEmpty();
        HtmlStyle.Sheet.Should().NotContainAny("url(", "@import", "http");
    }

    [Theory]
    [MemberData(nameof(SampleMissions.Names), MemberType = typeof(SampleMissions))]
    public void Headings_tables_and_pictures_can_be_read_aloud(string sample)
    {
        var page = Parse(Sample(sample));
        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(static heading => heading.LocalName[1] - '0').ToList();
        levels[0].Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        page.QuerySelectorAll("th").Should().OnlyContain(static header => header.HasAttribute("scope"));
        foreach (var picture in page.QuerySelectorAll("svg[role=img]"))
            picture.GetAttribute("aria-labelledby")!.Split(' ').Should().OnlyContain(id => page.GetElementById(id)!.TextContent.Length > 0);
        page.QuerySelectorAll("figure svg").Where(static svg => svg.ParentElement!.LocalName != "svg").Should().OnlyContain(static svg => svg.HasAttribute("role") || svg.ParentElement!.GetAttribute("aria-hidden") == "true");
    }

    [Fact]
    public void The_verdict_comes_first_then_the_principles_and_the_findings_before_readiness_and_questions()
    {
        var page = Parse(Sample("unprofor-safe-areas-1993"));
        page.QuerySelectorAll("section").Select(static section => section.ClassName!.Split(' ')[0]).Should().Equal(
            "verdict", "principles", "strength", "tasks", "models", "findings", "readiness", "areas", "questions");
        page.QuerySelector(".verdict .word")!.TextContent.Should().Be("Incoherent so far");
        page.QuerySelectorAll(".card .state").Select(static state => state.TextContent).Should().Equal("Contradicted", "A concern", "Contradicted");
    }

    [Fact]
    public void A_finding_stands_with_its_clause_evidence_remedy_and_place()
    {
        var finding = Parse(Sample("unprofor-safe-areas-1993")).QuerySelectorAll(".finding").First(static finding => finding.TextContent.StartsWith("POC-05", StringComparison.Ordinal));
        finding.TextContent.Should().ContainAll("must", "at least 34,000", "The fall of Srebrenica (A/54/549)", "S/RES/844 (1993), para. 2", "Negotiate the demilitarization", "/force/military/authorized (unprofor-safe-areas-1993.json:62:48)", "CAP-02");
    }

    [Fact]
    public void Strength_is_drawn_to_scale_and_only_what_is_stated()
    {
        var picture = Parse(Sample("unprofor-safe-areas-1993")).QuerySelector(".strength svg")!;
        picture.QuerySelectorAll("rect").Select(static bar => bar.GetAttribute("width")).Should().Equal("100%", "22.35%");
        picture.TextContent.Should().ContainAll("34,000", "7,600 (22% of 34,000)").And.NotContain("deployed");
    }

    [Fact]
    public void A_task_shows_how_far_it_goes_what_force_is_for_it_and_who_resists()
    {
        var rows = Parse(Sample("unprofor-safe-areas-1993")).QuerySelectorAll(".tasks svg[role=img] > desc").Select(static row => row.TextContent).ToList();
        rows.Should().HaveCount(4);
        rows[0].Should().Be("Engagement: secure. Force: self-defence only. Resisted by: the Bosnian Serb party. Capabilities it needs: not stated.");
        rows[1].Should().StartWith("Engagement: monitor. Force: no.");
    }

    [Fact]
    public void Models_that_pull_against_each_other_are_joined_by_an_arc()
    {
        var models = Parse(Sample("minugua-1997")).QuerySelector(".models")!;
        models.QuerySelectorAll("path.tension").Should().ContainSingle();
        models.QuerySelector("tbody")!.TextContent.Should().ContainAll("Verification", "Support of Peace Agreements", "sanctions");
    }

    [Fact]
    public void A_picture_is_left_out_where_nothing_is_stated()
    {
        var proposal = new MissionProposal { Name = "A name and nothing else" };
        var page = Parse(new CheckedProposal(proposal, Checker.Check(proposal)));
        page.QuerySelectorAll("svg").Should().BeEmpty();
        page.QuerySelector(".verdict .word")!.TextContent.Should().Be("Undetermined so far");
    }

    [Fact]
    public void Several_missions_stand_below_a_table_that_leads_to_them()
    {
        var page = Parse(Sample("undof-1974"), Sample("unsmis-2012"));
        page.QuerySelectorAll("h1").Should().ContainSingle().Which.TextContent.Should().Be("2 missions checked against doctrine");
        page.QuerySelector("main table")!.QuerySelectorAll("tbody a").Select(static link => link.GetAttribute("href")).Should().Equal("#m1", "#m2");
        page.QuerySelectorAll("article").Select(static article => article.Id).Should().Equal("m1", "m2");
        var ids = page.All.Where(static element => element.Id is not null).Select(static element => element.Id!);
        ids.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_same_check_gives_the_same_page() =>
        HtmlReport.Write(Sample("unprofor-safe-areas-1993")).Should().Be(HtmlReport.Write(Sample("unprofor-safe-areas-1993")));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_colour_of_text_holds_against_its_ground_in_light_and_in_dark(int scheme)
    {
        var colours = Colours().Matches(Schemes().Matches(HtmlStyle.Sheet)[scheme].Value).ToDictionary(static match => match.Groups["name"].Value, static match => Luminance(match.Groups["colour"].Value), StringComparer.Ordinal);
        foreach (var text in new[] { "ink", "soft", "accent", "must", "should", "good" })
        {
            foreach (var ground in new[] { "ground", "paper" })
                Contrast(colours[text], colours[ground]).Should().BeGreaterThanOrEqualTo(4.5, $"{text} stands on {ground}");
        }

        foreach (var tone in new[] { "must", "should", "may", "good" })
        {
            Contrast(colours[tone], colours[tone + "-ground"]).Should().BeGreaterThanOrEqualTo(4.5, $"{tone} stands on its own ground");
            Contrast(colours["ink"], colours[tone + "-ground"]).Should().BeGreaterThanOrEqualTo(4.5);
        }
    }

    private static CheckedProposal Sample(string name)
    {
        var document = SampleMissions.Read(name);
        return new CheckedProposal(document, Checker.Check(document.Proposal));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(params CheckedProposal[] missions) => new HtmlParser().ParseDocument(HtmlReport.Write(missions));

    private static string Tag(IElement element) =>
        $"<{element.LocalName} {string.Join(' ', element.Attributes.Select(static attribute => $"{attribute.Name}={attribute.Value}"))}>";

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string colour)
    {
        if (colour.Length == 3)
            colour = string.Concat(colour.Select(static digit => new string(digit, 2)));
        var light = Enumerable.Range(0, 3).Select(part => int.Parse(colour.AsSpan(part * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(static part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * light[0]) + (0.7152 * light[1]) + (0.0722 * light[2]);
    }

    [GeneratedRegex(@":root\{[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Schemes();

    [GeneratedRegex("--(?<name>[a-z-]+):#(?<colour>[0-9a-f]{3,6})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colours();
}
