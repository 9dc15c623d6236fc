using PeacekeepingDomain.Coherence.Rules.Transition;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Transition;

public sealed class ConditionsForLeavingTests
{
    private const string Basis = "/transition/basis";

    private static MissionProposal Settled => ViolatingMissions.Settled(ViolatingMissions.LeavingBy(ExitBasis.Dates));

    [Theory]
    [InlineData(ExitBasis.Dates, "dates")]
    [InlineData(ExitBasis.Budget, "budget")]
    public void A_date_or_a_budget_alone_is_a_concern_while_violence_goes_on(ExitBasis basis, string word) =>
        ViolatingMissions.LeavingBy(basis).CheckedBy<ConditionsForLeaving>().ShouldFire(Strength.Should, Basis).Message.Should().Contain(word).And.Contain("sporadic").And.Contain("falling");

    [Fact]
    public void A_date_is_a_concern_where_violence_rises() =>
        Settled.ButConflict(conflict => conflict with { Trend = Trend.Rising }).CheckedBy<ConditionsForLeaving>().ShouldFire(Strength.Should, Basis);

    [Fact]
    public void A_date_is_a_concern_where_nothing_is_measured() =>
        Settled.ButTransition(transition => transition with { Benchmarks = false }).CheckedBy<ConditionsForLeaving>().ShouldFire(Strength.Should, Basis).Message.Should().Contain("not measured");

    [Fact]
    public void A_date_with_measured_conditions_in_a_settled_country_is_a_plan() => Settled.CheckedBy<ConditionsForLeaving>().ShouldBeSilent();

    [Theory]
    [InlineData(ExitBasis.Conditions)]
    [InlineData(ExitBasis.Mixed)]
    public void Conditions_are_in_order_whatever_the_violence(ExitBasis basis) => ViolatingMissions.LeavingBy(basis).CheckedBy<ConditionsForLeaving>().ShouldBeSilent();

    [Fact]
    public void What_decides_is_asked_for() =>
        SoundMission.Proposal.ButTransition(transition => transition with { Basis = null }).CheckedBy<ConditionsForLeaving>().ShouldAsk(Basis);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.LeavingBy(ExitBasis.Dates) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<ConditionsForLeaving>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_report_of_2001() => ViolatingMissions.LeavingBy(ExitBasis.Dates).ShouldBreakOnlySince<ConditionsForLeaving>(new(2001, 12, 31));
}
