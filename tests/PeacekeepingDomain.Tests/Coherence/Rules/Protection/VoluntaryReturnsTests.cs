using PeacekeepingDomain.Coherence.Rules.Protection;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Protection;

public sealed class VoluntaryReturnsTests
{
    private const string Returning = "/protection/returns";

    [Theory]
    [InlineData(Returns.Forced, "against their will")]
    [InlineData(Returns.Uninformed, "without knowing what awaits them")]
    public void To_help_with_such_a_return_is_a_contradiction(Returns returns, string words) =>
        ViolatingMissions.Returning(returns).CheckedBy<VoluntaryReturns>().ShouldFire(Strength.Must, Returning).Message.Should().Contain(words).And.Contain("help people to return");

    [Fact]
    public void A_task_that_forces_people_back_is_one_though_nobody_has_said_how_people_return() =>
        ViolatingMissions.Returning(null).WithTask("monitor", task => task with { Traits = [TaskTrait.Forced] }).CheckedBy<VoluntaryReturns>().ShouldFire(Strength.Must, "/mandate/tasks/1");

    [Fact]
    public void A_task_that_forces_people_back_is_a_contradiction_whatever_the_plan_says() =>
        ViolatingMissions.Returning(Returns.Voluntary).WithTask("monitor", task => task with { Traits = [TaskTrait.Forced] }).CheckedBy<VoluntaryReturns>().ShouldFire(Strength.Must, "/mandate/tasks/1").Message.Should().Contain("against their will");

    [Theory]
    [InlineData(Returns.Forced)]
    [InlineData(Returns.Uninformed)]
    public void Such_a_return_without_the_mission_is_a_concern(Returns returns) =>
        ViolatingMissions.Returning(returns).WithTask("monitor", task => task with { Engagement = Engagement.Monitor }).CheckedBy<VoluntaryReturns>().ShouldFire(Strength.Should, Returning);

    [Fact]
    public void As_in_Sudan_in_2005_a_mission_may_help_with_voluntary_return() => ViolatingMissions.Returning(Returns.Voluntary).CheckedBy<VoluntaryReturns>().ShouldBeSilent();

    [Fact]
    public void How_people_return_is_asked_for() => (SoundMission.Proposal with { Protection = null }).CheckedBy<VoluntaryReturns>().ShouldAsk(Returning);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Returning(Returns.Forced) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<VoluntaryReturns>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_refugee_convention() => ViolatingMissions.Returning(Returns.Forced).ShouldBreakOnlySince<VoluntaryReturns>(new(1951, 12, 31));
}
