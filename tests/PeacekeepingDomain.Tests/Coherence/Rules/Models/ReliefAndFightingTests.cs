using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class ReliefAndFightingTests
{
    [Fact]
    public void To_protect_relief_and_to_fight_terrorists_is_a_concern() =>
        ViolatingMissions.ReliefAmidCounterTerrorism.CheckedBy<ReliefAndFighting>()
            .ShouldFire(Strength.Should, "/models").Message.Should().Contain("hunt terrorists");

    [Fact]
    public void What_the_tasks_are_is_asked_for() =>
        ViolatingMissions.ReliefAmidCounterTerrorism.WithTask("protect", static task => task with { Traits = null }).CheckedBy<ReliefAndFighting>()
            .ShouldAsk("/mandate/tasks/0/traits");

    [Fact]
    public void Escorts_defended_against_attack_are_in_order() =>
        ViolatingMissions.ReliefAmidCounterTerrorism.WithTask("protect", static task => task with { Traits = [TaskTrait.Escort] })
            .CheckedBy<ReliefAndFighting>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.ReliefAmidCounterTerrorism with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<ReliefAndFighting>("neither emergency relief nor the protection of relief workers is among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.ReliefAmidCounterTerrorism with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<ReliefAndFighting>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.ReliefAmidCounterTerrorism.ShouldBreakOnlySince<ReliefAndFighting>(new(1991, 12, 19));
}
