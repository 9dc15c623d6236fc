using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Capabilities;

public sealed class TasksWithinReachTests
{
    private const string Reach = "/mandate/tasks/0/withinReach";
    private const string Status = "/force/capabilities/0/status";

    [Fact]
    public void A_place_that_no_armed_unit_reaches_in_time_is_not_secured() =>
        ViolatingMissions.OutOfReach.CheckedBy<TasksWithinReach>()
            .ShouldFire(Strength.Must, Reach).Message.Should().Contain("Protect civilians").And.Contain("bandits").And.Contain("no armed unit can get there in time");

    [Fact]
    public void Where_nobody_resists_a_place_may_be_far() =>
        ViolatingMissions.OutOfReach.WithTask("protect", task => task with { OpposedBy = [] }).CheckedBy<TasksWithinReach>().ShouldBeSilent();

    [Theory]
    [InlineData(Engagement.Monitor)]
    [InlineData(Engagement.Assist)]
    public void Where_nothing_is_to_be_secured_a_place_may_be_far(Engagement engagement) =>
        ViolatingMissions.OutOfReach.WithTask("protect", task => task with { Engagement = engagement }).CheckedBy<TasksWithinReach>().ShouldBeSilent();

    [Fact]
    public void A_task_that_is_not_core_may_be_far() =>
        ViolatingMissions.OutOfReach.WithTask("protect", task => task with { Priority = Priority.Supporting }).CheckedBy<TasksWithinReach>().ShouldBeSilent();

    [Fact]
    public void Core_work_begun_before_its_capability_has_come_is_a_concern() =>
        ViolatingMissions.BegunWithoutCapability.CheckedBy<TasksWithinReach>()
            .ShouldFire(Strength.Should, Status).Message.Should().Contain("quick reaction force").And.Contain("still to come").And.Contain("protect civilians");

    [Fact]
    public void Work_that_has_not_begun_may_wait_for_its_capability() =>
        (ViolatingMissions.BegunWithoutCapability with { AsOf = new(2024, 5, 31) }).CheckedBy<TasksWithinReach>().ShouldBeSilent();

    [Fact]
    public void Before_deployment_a_capability_may_be_still_to_come() =>
        (ViolatingMissions.BegunWithoutCapability with { Stage = Stage.ReadyToDeploy }).CheckedBy<TasksWithinReach>().ShouldBeSilent();

    [Theory]
    [InlineData(HoldingStatus.Available)]
    [InlineData(HoldingStatus.Missing)]
    public void A_capability_that_is_there_is_enough_and_one_that_is_missing_is_told_elsewhere(HoldingStatus status) =>
        ViolatingMissions.BegunWithoutCapability.ButForce(force => force with { Capabilities = [new() { Capability = Capability.QuickReactionForce, Status = status }] })
            .CheckedBy<TasksWithinReach>().ShouldBeSilent();

    [Fact]
    public void A_capability_that_no_core_task_names_may_come_later() =>
        ViolatingMissions.BegunWithoutCapability.ButTasks(task => task with { Capabilities = [] }).CheckedBy<TasksWithinReach>().ShouldBeSilent();

    [Fact]
    public void Whether_armed_units_reach_a_contested_place_is_asked_for() =>
        SoundMission.Proposal.WithTask("protect", task => task with { WithinReach = null }).CheckedBy<TasksWithinReach>().ShouldAsk(Reach);

    [Fact]
    public void When_the_work_begins_is_asked_for() =>
        ViolatingMissions.BegunWithoutCapability.WithTask("protect", task => task with { Starts = null }).CheckedBy<TasksWithinReach>().ShouldAsk("/mandate/tasks/0/starts");

    [Fact]
    public void Before_units_are_sought_nothing_is_asked() =>
        (SoundMission.Proposal.WithTask("protect", task => task with { WithinReach = null }) with { Stage = Stage.Mandated })
            .ShouldNotApplyTo<TasksWithinReach>("due from the stage force generation");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.OutOfReach with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<TasksWithinReach>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.OutOfReach.ShouldBreakOnlySince<TasksWithinReach>(new(1945, 10, 24));
}
