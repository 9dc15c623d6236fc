using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class SystemsOfOtherStatesTests
{
    [Fact]
    public void Cyber_work_in_a_State_that_agreed_to_nothing_is_a_contradiction() =>
        ViolatingMissions.CyberWorkAbroad.CheckedBy<SystemsOfOtherStates>()
            .ShouldFire(Strength.Must, "/mandate/tasks/1").Message.Should().Contain("Trace intrusions to their source");

    [Fact]
    public void Whether_the_task_crosses_a_border_is_asked_for() =>
        ViolatingMissions.CyberWorkAbroad.WithTask("monitor", static task => task with { Traits = null }).CheckedBy<SystemsOfOtherStates>()
            .ShouldAsk("/mandate/tasks/1/traits");

    [Fact]
    public void Chapter_VII_is_a_basis() =>
        ViolatingMissions.CyberWorkAbroad.ButAuthorization(static decision => decision with { Chapters = [CharterChapter.Seven] })
            .CheckedBy<SystemsOfOtherStates>().ShouldBeSilent();

    [Fact]
    public void Work_at_home_needs_no_other_basis() =>
        ViolatingMissions.CyberWorkAbroad.WithTask("monitor", static task => task with { Traits = [] }).CheckedBy<SystemsOfOtherStates>().ShouldBeSilent();

    [Fact]
    public void A_second_host_State_may_be_the_one() =>
        (ViolatingMissions.CyberWorkAbroad with { Setting = ViolatingMissions.CyberWorkAbroad.Setting! with { HostStates = [.. ViolatingMissions.CyberWorkAbroad.Setting!.HostStates!, new() { State = "Graustark" }] } })
            .CheckedBy<SystemsOfOtherStates>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.CyberWorkAbroad with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<SystemsOfOtherStates>("cybersecurity is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.CyberWorkAbroad with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<SystemsOfOtherStates>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.CyberWorkAbroad.ShouldBreakOnlySince<SystemsOfOtherStates>(new(1945, 10, 24));
}
