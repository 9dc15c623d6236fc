using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Mandate;

public sealed class TasksInOrderTests
{
    private const string AfterOfProtect = "/mandate/tasks/0/after";
    private const string AfterOfVote = "/mandate/tasks/1/after";

    [Fact]
    public void Two_tasks_that_wait_for_each_other_can_never_start() =>
        SoundMission.Proposal.WithTask("protect", task => task with { After = ["monitor"] }).WithTask("monitor", task => task with { After = ["protect"] })
            .CheckedBy<TasksInOrder>().ShouldFire(Strength.Must, AfterOfProtect).Message.Should().Contain("neither can start");

    [Fact]
    public void A_task_that_names_itself_says_nothing_of_an_order() =>
        SoundMission.Proposal.WithTask("protect", task => task with { After = ["protect"] }).CheckedBy<TasksInOrder>().ShouldBeSilent();

    [Fact]
    public void A_task_dated_before_the_one_it_rests_on_is_a_concern() =>
        SoundMission.Proposal.WithTask("protect", task => task with { After = ["monitor"], Due = new(2024, 12, 1) })
            .CheckedBy<TasksInOrder>().ShouldFire(Strength.Should, AfterOfProtect).Message.Should().Contain("dated before it").And.Contain("monitor the ceasefire");

    [Fact]
    public void A_task_that_ends_no_sooner_than_the_one_it_rests_on_keeps_the_order() =>
        SoundMission.Proposal.WithTask("protect", task => task with { After = ["monitor"] }).CheckedBy<TasksInOrder>().ShouldBeSilent();

    [Fact]
    public void An_election_that_does_not_wait_for_two_armies_is_a_concern() =>
        ViolatingMissions.ElectionAmongArmies.CheckedBy<TasksInOrder>().ShouldFire(Strength.Should, AfterOfVote).Message.Should().Contain("demobilize both armies");

    [Fact]
    public void An_election_dated_before_the_demobilization_of_two_armies_is_a_contradiction() =>
        ViolatingMissions.ElectionAmongArmies.WithTask("demobilize", task => task with { Due = new(2025, 12, 1) })
            .CheckedBy<TasksInOrder>().ShouldFire(Strength.Must, AfterOfVote);

    [Fact]
    public void As_in_Angola_in_1992_an_election_between_two_armies_watched_by_the_unarmed_is_a_contradiction() =>
        ViolatingMissions.ElectionAmongArmies.ButMilitary(military => military with { Armed = false })
            .CheckedBy<TasksInOrder>().ShouldFire(Strength.Must, AfterOfVote);

    [Fact]
    public void An_election_that_is_to_wait_and_is_dated_too_early_is_a_contradiction() =>
        ViolatingMissions.ElectionAmongArmies.WithTask("vote", task => task with { After = ["demobilize"], Due = new(2025, 1, 1) })
            .CheckedBy<TasksInOrder>().ShouldFire(Strength.Must, AfterOfVote);

    [Fact]
    public void As_in_Mozambique_an_election_that_waits_is_in_order() =>
        ViolatingMissions.ElectionAmongArmies.WithTask("vote", task => task with { After = ["demobilize"] }).CheckedBy<TasksInOrder>().ShouldBeSilent();

    [Fact]
    public void An_election_where_one_army_alone_obeys_is_in_order() =>
        ViolatingMissions.ElectionAmongArmies.ButParty("front", party => party with { Control = PartyControl.Weak }).CheckedBy<TasksInOrder>().ShouldBeSilent();

    [Fact]
    public void Whether_the_election_waits_is_asked_for() =>
        ViolatingMissions.ElectionAmongArmies.WithTask("vote", task => task with { After = null }).CheckedBy<TasksInOrder>().ShouldAsk(AfterOfVote);

    [Fact]
    public void What_a_task_rests_on_is_asked_for_before_its_dates() =>
        SoundMission.Proposal.WithTask("protect", task => task with { After = null, Starts = null, Due = null }).CheckedBy<TasksInOrder>().ShouldAsk(AfterOfProtect);

    [Fact]
    public void The_dates_of_a_task_that_rests_on_another_are_asked_for() =>
        SoundMission.Proposal.WithTask("protect", task => task with { After = ["monitor"], Due = null }).CheckedBy<TasksInOrder>().ShouldAsk("/mandate/tasks/0/due");

    [Fact]
    public void Whether_two_armies_stand_is_asked_for_where_the_parties_are_not_stated() =>
        ViolatingMissions.ElectionAmongArmies.ButConflict(conflict => conflict with { Parties = null }).CheckedBy<TasksInOrder>().ShouldAsk("/conflict/parties");

    [Fact]
    public void Before_units_are_sought_nothing_is_asked() =>
        (ViolatingMissions.ElectionAmongArmies.WithTask("vote", task => task with { After = null }) with { Stage = Stage.Mandated })
            .ShouldNotApplyTo<TasksInOrder>("due from the stage force generation");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.ElectionAmongArmies with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<TasksInOrder>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.ElectionAmongArmies.ShouldBreakOnlySince<TasksInOrder>(new(1945, 10, 24));
}
