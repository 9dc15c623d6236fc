using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class InfrastructureOfNoSideTests
{
    [Fact]
    public void To_guard_for_one_main_party_against_another_while_they_fight_is_a_concern() =>
        ViolatingMissions.GuardsForOneSide.CheckedBy<InfrastructureOfNoSide>()
            .ShouldFire(Strength.Should, "/mandate/tasks/0/supports").Message.Should().Contain("Guard the power stations").And.Contain("the Government").And.Contain("the Front");

    [Fact]
    public void Whom_the_guard_serves_is_asked_for() =>
        ViolatingMissions.GuardsForOneSide.WithTask("protect", static task => task with { Supports = null }).CheckedBy<InfrastructureOfNoSide>()
            .ShouldAsk("/mandate/tasks/0/supports");

    [Fact]
    public void Guards_for_everybody_are_in_order() =>
        ViolatingMissions.GuardsForOneSide.WithTask("protect", static task => task with { Supports = "" })
            .CheckedBy<InfrastructureOfNoSide>().ShouldBeSilent();

    [Fact]
    public void Guards_against_bandits_are_in_order() =>
        ViolatingMissions.GuardsForOneSide.WithTask("protect", static task => task with { OpposedBy = ["bandits"] })
            .CheckedBy<InfrastructureOfNoSide>().ShouldBeSilent();

    [Fact]
    public void Where_nobody_fights_a_guard_takes_no_side() =>
        ViolatingMissions.GuardsForOneSide.ButConflict(static conflict => conflict with { Intensity = Intensity.Tension })
            .CheckedBy<InfrastructureOfNoSide>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.GuardsForOneSide with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<InfrastructureOfNoSide>("infrastructure security is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.GuardsForOneSide with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<InfrastructureOfNoSide>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.GuardsForOneSide.ShouldBreakOnlySince<InfrastructureOfNoSide>(new(1958, 12, 31));
}
