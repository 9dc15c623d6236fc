using PeacekeepingDomain.Coherence.Rules.Transition;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Transition;

public sealed class SomebodyToFollowTests
{
    private const string Capacity = "/transition/successorCapacity";

    private static MissionProposal Unproven => ViolatingMissions.NobodyFollows.ButTransition(transition => transition with { SuccessorCapacity = SuccessorCapacity.Unproven });

    [Fact]
    public void To_leave_an_unsettled_conflict_to_nobody_is_a_concern() =>
        ViolatingMissions.NobodyFollows.CheckedBy<SomebodyToFollow>().ShouldFire(Strength.Should, Capacity).Message.Should().Contain("sporadic").And.Contain("none");

    [Fact]
    public void As_in_Macedonia_in_1999_rising_tension_is_enough() =>
        ViolatingMissions.Settled(ViolatingMissions.NobodyFollows).ButConflict(conflict => conflict with { Trend = Trend.Rising }).CheckedBy<SomebodyToFollow>().ShouldFire(Strength.Should, Capacity);

    [Fact]
    public void A_successor_yet_to_be_tried_is_a_concern_while_violence_rises()
    {
        Unproven.ButConflict(conflict => conflict with { Trend = Trend.Rising }).CheckedBy<SomebodyToFollow>().ShouldFire(Strength.Should, Capacity);
        Unproven.CheckedBy<SomebodyToFollow>().ShouldBeSilent();
    }

    [Fact]
    public void Where_the_conflict_is_settled_nobody_need_follow() => ViolatingMissions.Settled(ViolatingMissions.NobodyFollows).CheckedBy<SomebodyToFollow>().ShouldBeSilent();

    [Fact]
    public void Before_the_transition_it_does_not_speak() =>
        (ViolatingMissions.NobodyFollows with { Stage = Stage.Deployed }).ShouldNotApplyTo<SomebodyToFollow>("the mission is not leaving");

    [Fact]
    public void Who_follows_is_asked_for() =>
        ViolatingMissions.NobodyFollows.ButTransition(transition => transition with { SuccessorCapacity = null }).CheckedBy<SomebodyToFollow>().ShouldAsk(Capacity);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.NobodyFollows with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<SomebodyToFollow>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.NobodyFollows.ShouldBreakOnlySince<SomebodyToFollow>(new(1945, 10, 24));
}
