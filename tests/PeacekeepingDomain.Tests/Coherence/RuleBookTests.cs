using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class RuleBookTests
{
    [Fact]
    public void A_book_stands_in_the_order_of_areas_and_ids()
    {
        var book = new RuleBook(
            [Rule("UOF-91", Area.UseOfForce), Rule("CON-92"), Rule("CON-91"), Rule("ENV-91", Area.Footprint)],
            [Row("SAF-92"), Row("SAF-91")]);
        book.Rules.Select(rule => rule.About.Id).Should().Equal("CON-91", "CON-92", "UOF-91", "ENV-91");
        book.Requirements.Select(row => row.About.Id).Should().Equal("SAF-91", "SAF-92");
        book.Demands.Select(about => about.Id).Should().Equal("CON-91", "CON-92", "UOF-91", "ENV-91", "SAF-91", "SAF-92");
    }

    [Fact]
    public void An_id_given_twice_is_refused()
    {
        var rules = () => new RuleBook([Rule("CON-91"), Rule("CON-91")], []);
        rules.Should().Throw<ArgumentException>().WithMessage("*CON-91*twice*");
        var rows = () => new RuleBook([], [Row("SAF-91"), Row("SAF-91")]);
        rows.Should().Throw<ArgumentException>().WithMessage("*SAF-91*twice*");
        var both = () => new RuleBook([Rule("CON-91")], [Row("CON-91")]);
        both.Should().Throw<ArgumentException>().WithMessage("*CON-91*twice*");
    }

    [Fact]
    public void An_id_that_differs_in_case_alone_is_given_twice()
    {
        var make = () => new RuleBook([Rule("CON-91"), Rule("con-91")], []);
        make.Should().Throw<ArgumentException>().WithMessage("*twice*");
    }

    [Fact]
    public void An_id_is_not_used_again_where_another_rule_was_known_by_it()
    {
        var make = () => new RuleBook([Rule("CON-91"), new TestRule(Demands.Of("CON-92") with { FormerIds = ["CON-91"] }, (_, _) => { })], []);
        make.Should().Throw<ArgumentException>().WithMessage("*CON-91*twice*");
    }

    [Fact]
    public void An_entry_without_a_source_is_refused()
    {
        var rule = () => new RuleBook([new TestRule(Demands.Of("CON-91") with { Sources = [] }, (_, _) => { })], []);
        rule.Should().Throw<ArgumentException>().WithMessage("*CON-91*source*");
        var row = () => new RuleBook([], [Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets, about => about with { Sources = [] })]);
        row.Should().Throw<ArgumentException>().WithMessage("*SAF-91*source*");
    }

    [Fact]
    public void A_book_is_made_of_lists()
    {
        var withoutRules = () => new RuleBook(null!, []);
        withoutRules.Should().Throw<ArgumentNullException>();
        var withoutRows = () => new RuleBook([], null!);
        withoutRows.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_book_with_more_rules_leaves_the_first_as_it_was()
    {
        var book = new RuleBook([Rule("CON-92")], [Row("SAF-91")]);
        var more = book.With(Rule("CON-91"));
        more.Rules.Select(rule => rule.About.Id).Should().Equal("CON-91", "CON-92");
        more.Requirements.Should().Equal(book.Requirements);
        book.Rules.Should().ContainSingle();
    }

    [Fact]
    public void A_book_with_more_requirements_leaves_the_first_as_it_was()
    {
        var book = new RuleBook([Rule("CON-92")], [Row("SAF-92")]);
        var more = book.With(Row("SAF-91"));
        more.Requirements.Select(row => row.About.Id).Should().Equal("SAF-91", "SAF-92");
        more.Rules.Should().Equal(book.Rules);
        book.Requirements.Should().ContainSingle();
    }

    [Fact]
    public void A_book_refuses_more_of_what_it_has()
    {
        var add = () => new RuleBook([Rule("CON-91")], []).With(Rule("CON-91"));
        add.Should().Throw<ArgumentException>().WithMessage("*CON-91*");
    }

    [Fact]
    public void A_demand_is_found_by_its_id_in_any_case()
    {
        var book = new RuleBook([Rule("CON-91")], [Row("SAF-91")]);
        book.Find("CON-91").Should().BeSameAs(book.Rules[0].About);
        book.Find("saf-91").Should().BeSameAs(book.Requirements[0].About);
        book.Find("CON-9").Should().BeNull();
    }

    [Fact]
    public void A_demand_is_found_by_an_id_under_which_it_was_known_before()
    {
        var renamed = new TestRule(Demands.Of("CON-91") with { FormerIds = ["CON-90", "OLD-1"] }, (_, _) => { });
        var book = new RuleBook([renamed], []);
        book.Find("OLD-1").Should().BeSameAs(renamed.About);
        book.Find("con-90").Should().BeSameAs(renamed.About);
    }

    private static TestRule Rule(string id, Area area = Area.Consent) => new(Demands.Of(id, area), (_, _) => { });

    private static Requirement Row(string id) => Demands.Row(id, mission => mission.Safety.EvacuationAssets);
}
