using PeacekeepingDomain.Coherence.Rules.Transition;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Transition;

public sealed class SecurityAfterElectionsTests
{
    private const string Months = "/transition/drawdownMonthsAfterElection";

    [Fact]
    public void A_drawdown_soon_after_the_polls_is_a_concern_while_violence_goes_on() =>
        ViolatingMissions.SoonAfterPolls.CheckedBy<SecurityAfterElections>().ShouldFire(Strength.Should, Months).Message.Should().Contain("2 months").And.Contain("sporadic").And.Contain("proven");

    [Theory]
    [InlineData(SuccessorCapacity.None)]
    [InlineData(SuccessorCapacity.Unproven)]
    public void A_drawdown_soon_after_the_polls_is_a_concern_where_nobody_has_shown_that_he_can_keep_order(SuccessorCapacity capacity) =>
        ViolatingMissions.Settled(ViolatingMissions.SoonAfterPolls).ButTransition(transition => transition with { SuccessorCapacity = capacity })
            .CheckedBy<SecurityAfterElections>().ShouldFire(Strength.Should, Months);

    [Fact]
    public void As_in_Namibia_in_1990_a_mission_may_leave_a_settled_country_soon() =>
        ViolatingMissions.Settled(ViolatingMissions.SoonAfterPolls).CheckedBy<SecurityAfterElections>().ShouldBeSilent();

    [Fact]
    public void A_drawdown_in_the_second_year_is_in_order() =>
        ViolatingMissions.SoonAfterPolls.ButTransition(transition => transition with { DrawdownMonthsAfterElection = 12 }).CheckedBy<SecurityAfterElections>().ShouldBeSilent();

    [Fact]
    public void An_electoral_task_is_enough_for_it_to_speak() =>
        (ViolatingMissions.SoonAfterPolls.WithTask("monitor", task => task with { Task = TaskCategory.ElectoralAssistance }) with { Models = [] })
            .CheckedBy<SecurityAfterElections>().ShouldFire(Strength.Should, Months);

    [Fact]
    public void Without_elections_it_does_not_speak() => SoundMission.Proposal.ShouldNotApplyTo<SecurityAfterElections>("elections are not among the mission's tasks");

    [Fact]
    public void When_the_drawdown_begins_is_asked_for_once_the_mission_is_there()
    {
        var silent = ViolatingMissions.SoonAfterPolls.ButTransition(transition => transition with { DrawdownMonthsAfterElection = null });
        silent.CheckedBy<SecurityAfterElections>().ShouldAsk(Months);
        (silent with { Stage = Stage.ReadyToDeploy }).CheckedBy<SecurityAfterElections>().ShouldNotApply();
    }

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.SoonAfterPolls with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<SecurityAfterElections>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.SoonAfterPolls.ShouldBreakOnlySince<SecurityAfterElections>(new(1945, 10, 24));
}
