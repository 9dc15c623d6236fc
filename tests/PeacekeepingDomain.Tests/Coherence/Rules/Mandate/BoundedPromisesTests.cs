using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Mandate;

public sealed class BoundedPromisesTests
{
    private const string Bound = "/mandate/tasks/0/qualifiedByMeans";

    [Fact]
    public void A_promise_without_limit_to_people_out_of_reach_is_a_concern() =>
        Promise(bounded: false, reached: false).CheckedBy<BoundedPromises>().ShouldFire(Strength.Should, Bound).Message.Should().Contain("Protect civilians");

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, null)]
    public void A_promise_that_is_bounded_or_within_reach_is_in_order(bool bounded, bool? reached) =>
        Promise(bounded, reached).CheckedBy<BoundedPromises>().ShouldBeSilent();

    [Fact]
    public void To_watch_over_civilians_promises_nothing() =>
        Promise(bounded: false, reached: false).WithTask("protect", task => task with { Engagement = Engagement.Monitor }).CheckedBy<BoundedPromises>().ShouldBeSilent();

    [Fact]
    public void What_is_not_stated_is_asked_for() =>
        Promise(bounded: null, reached: null).CheckedBy<BoundedPromises>().ShouldAsk(Bound, "/mandate/tasks/0/withinReach");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Promise(bounded: false, reached: false) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<BoundedPromises>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_mandate_for_Sierra_Leone_of_1999() =>
        Promise(bounded: false, reached: false).ShouldBreakOnlySince<BoundedPromises>(new(1999, 10, 22));

    private static MissionProposal Promise(bool? bounded, bool? reached) =>
        SoundMission.Proposal.WithTask("protect", task => task with { QualifiedByMeans = bounded, WithinReach = reached });
}
