using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class QuantityTests
{
    private static readonly MissionProposal Silent = new() { Name = "nothing stated" };

    [Fact]
    public void A_number_is_compared_with_a_limit()
    {
        var mission = Of(required: null, authorized: 100);
        mission.ShouldHold(facts => facts.Force.Military.Authorized < 101);
        mission.ShouldNotHold(facts => facts.Force.Military.Authorized < 100);
        mission.ShouldHold(facts => facts.Force.Military.Authorized <= 100);
        mission.ShouldNotHold(facts => facts.Force.Military.Authorized <= 99);
        mission.ShouldHold(facts => facts.Force.Military.Authorized > 99);
        mission.ShouldNotHold(facts => facts.Force.Military.Authorized > 100);
        mission.ShouldHold(facts => facts.Force.Military.Authorized >= 100);
        mission.ShouldNotHold(facts => facts.Force.Military.Authorized >= 101);
    }

    [Fact]
    public void An_unstated_number_is_unknown_but_never_below_nothing()
    {
        Silent.ShouldWaitFor(facts => facts.Force.Military.Authorized < 1, "/force/military/authorized");
        Silent.ShouldWaitFor(facts => facts.Force.Military.Authorized > 0, "/force/military/authorized");
        Silent.ShouldWaitFor(facts => facts.Force.Military.Authorized <= 0, "/force/military/authorized");
        Silent.ShouldHold(facts => facts.Force.Military.Authorized >= 0);
    }

    [Fact]
    public void A_share_is_of_the_whole()
    {
        Of(required: 200, authorized: 100).ShouldHold(facts => Share(facts) >= 0.5);
        Of(required: 200, authorized: 100).ShouldNotHold(facts => Share(facts) > 0.5);
        Of(required: 200, authorized: 0).ShouldHold(facts => Share(facts) <= 0);
    }

    [Fact]
    public void Nothing_of_nothing_is_the_whole_and_something_of_nothing_more_than_any_share()
    {
        Of(required: 0, authorized: 0).ShouldHold(facts => Share(facts) >= 1);
        Of(required: 0, authorized: 0).ShouldNotHold(facts => Share(facts) > 1);
        Of(required: 0, authorized: 1).ShouldHold(facts => Share(facts) > 1_000_000);
    }

    [Fact]
    public void A_share_waits_for_both_numbers()
    {
        Of(required: null, authorized: 5).ShouldWaitFor(facts => Share(facts) < 1, "/force/military/required");
        Of(required: 5, authorized: null).ShouldWaitFor(facts => Share(facts) < 1, "/force/military/authorized");
        Silent.ShouldWaitFor(facts => Share(facts) < 1, "/force/military/authorized", "/force/military/required");
    }

    [Fact]
    public void A_sum_waits_only_for_numbers_that_could_still_matter()
    {
        var both = Silent with { Force = new() { Military = new() { Authorized = 700 }, Police = new() { Authorized = 300 } } };
        both.ShouldHold(facts => facts.Force.Military.Authorized + facts.Force.Police.Authorized >= 1000);
        both.ShouldNotHold(facts => Quantity.Add(facts.Force.Military.Authorized, facts.Force.Police.Authorized) > 1000);
        Of(required: null, authorized: 700).ShouldWaitFor(facts => facts.Force.Military.Authorized + facts.Force.Police.Authorized > 700, "/force/police/authorized");
        Of(required: null, authorized: 700).ShouldHold(facts => facts.Force.Military.Authorized + facts.Force.Police.Authorized > 699);
    }

    [Fact]
    public void A_share_of_the_greater_of_two_is_known_to_be_small_enough_by_one_of_them()
    {
        var asked = Silent with { Force = new() { Military = new() { Authorized = 7600, Requested = 34000 } } };
        static Quantity ShareOfTheGreater(MissionFacts facts) =>
            facts.Force.Military.Authorized.ShareOf(Quantity.Max(facts.Force.Military.Required, facts.Force.Military.Requested));
        asked.ShouldHold(facts => ShareOfTheGreater(facts) < 0.5);
        asked.ShouldWaitFor(facts => ShareOfTheGreater(facts) < 0.1, "/force/military/required");
        ShareOfTheGreater(asked.Facts()).ToString("0%").Should().Be("at most 22%");
    }

    [Fact]
    public void A_sum_and_a_share_point_at_their_first_number()
    {
        var facts = Of(required: 2, authorized: 1).Facts();
        Share(facts).ToPlace().ToString().Should().Be("/force/military/authorized");
        (facts.Force.Police.Authorized + facts.Force.Military.Authorized).ToPlace().ToString().Should().Be("/force/police/authorized");
    }

    [Fact]
    public void The_greater_of_two_points_at_the_greater()
    {
        var facts = Of(required: 2, authorized: 1).Facts().Force.Military;
        Quantity.Max(facts.Authorized, facts.Required).ToPlace().ToString().Should().Be("/force/military/required");
        Quantity.Max(facts.Required, facts.Authorized).ToPlace().ToString().Should().Be("/force/military/required");
        Quantity.Max(facts.Required, facts.Committed).ToString().Should().Be("at least 2");
    }

    [Fact]
    public void In_a_whole_section_silence_is_zero_where_the_fact_is_marked_so()
    {
        var whole = Silent with { Whole = [Section.Force, Section.Authorization], Force = new() { Military = new() { Authorized = 5 } } };
        whole.ShouldHold(facts => facts.Force.Military.Required <= 0);
        whole.ShouldHold(facts => facts.Force.Police.Authorized <= 0);
        whole.ShouldHold(facts => facts.Force.Military.Authorized >= 5);
        whole.ShouldWaitFor(facts => facts.Authorization.DurationMonths <= 0, "/authorization/durationMonths");
    }

    [Fact]
    public void A_component_that_is_none_has_no_strength_and_no_arms()
    {
        var none = Silent with { Force = new() { Police = ComponentStrength.None } };
        none.ShouldHold(facts => facts.Force.Police.Authorized <= 0);
        none.ShouldNotHold(facts => facts.Force.Police.Armed);
    }

    [Fact]
    public void A_number_reads_with_its_thousands_separated()
    {
        Of(required: 1_234_567, authorized: null).Facts().Force.Military.Required.ToString().Should().Be("1,234,567");
        Of(required: 0, authorized: null).Facts().Force.Military.Required.ToString().Should().Be("0");
        Silent.Facts().Force.Military.Required.ToString().Should().Be("not stated");
        Share(Of(required: 3, authorized: 1).Facts()).ToString().Should().Be("0.33");
    }

    [Fact]
    public void Numbers_stated_alike_are_equal()
    {
        var facts = Of(required: 5, authorized: 5).BareFacts().Force.Military;
        (facts.Required == facts.Authorized).Should().BeTrue();
        (facts.Required != facts.Committed).Should().BeTrue();
        facts.Required.Equals((object)facts.Authorized).Should().BeTrue();
        facts.Required.GetHashCode().Should().Be(facts.Authorized.GetHashCode());
    }

    private static Quantity Share(MissionFacts facts) => facts.Force.Military.Authorized.ShareOf(facts.Force.Military.Required);

    private static MissionProposal Of(int? required, int? authorized) =>
        Silent with { Force = new() { Military = new() { Required = required, Authorized = authorized } } };
}
