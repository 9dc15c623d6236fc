using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class SomethingToMonitorTests
{
    [Fact]
    public void To_monitor_nothing_that_the_mandate_names_is_a_concern() =>
        ViolatingMissions.NothingToMonitor.CheckedBy<SomethingToMonitor>().ShouldFire(Strength.Should, "/mandate/tasks");

    [Fact]
    public void A_task_to_watch_is_enough() =>
        ViolatingMissions.Of(MissionModel.MonitoringAndReporting).CheckedBy<SomethingToMonitor>().ShouldBeSilent();

    [Fact]
    public void To_follow_human_rights_is_to_monitor() =>
        ViolatingMissions.NothingToMonitor.WithTask("monitor", static task => task with { Task = TaskCategory.HumanRightsMonitoring }).CheckedBy<SomethingToMonitor>().ShouldBeSilent();

    [Fact]
    public void No_agreement_is_needed() =>
        ViolatingMissions.Of(MissionModel.MonitoringAndReporting).ButProcess(ProcessStatus.None).CheckedBy<SomethingToMonitor>().ShouldBeSilent();

    [Fact]
    public void What_a_task_asks_of_the_mission_is_asked_for() =>
        ViolatingMissions.NothingToMonitor.WithTask("monitor", static task => task with { Engagement = null }).CheckedBy<SomethingToMonitor>().ShouldAsk("/mandate/tasks/1/engagement");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.NothingToMonitor with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<SomethingToMonitor>("monitoring and reporting is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.NothingToMonitor with { Models = null }).CheckedBy<SomethingToMonitor>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.NothingToMonitor with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<SomethingToMonitor>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.NothingToMonitor.ShouldBreakOnlySince<SomethingToMonitor>(new(1945, 10, 24));
}
