using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class ExplicitCyberPowersTests
{
    [Fact]
    public void Cyber_force_that_the_decision_does_not_name_is_a_concern() =>
        ViolatingMissions.ImpliedCyberDisruption.CheckedBy<ExplicitCyberPowers>()
            .ShouldFire(Strength.Should, "/mandate/tasks/1").Message.Should().Contain("Stop those who spread hatred").And.Contain("none");

    [Fact]
    public void What_is_offensive_is_imposed_though_nobody_has_said_how_the_mission_takes_part() =>
        ViolatingMissions.ImpliedCyberDisruption.WithTask("monitor", static task => task with { Engagement = null, Traits = [TaskTrait.Offensive] })
            .CheckedBy<ExplicitCyberPowers>().ShouldFire(Strength.Should, "/mandate/tasks/1");

    [Fact]
    public void The_powers_are_asked_for() =>
        ViolatingMissions.ImpliedCyberDisruption.ButAuthorization(static decision => decision with { ExecutivePowers = null })
            .CheckedBy<ExplicitCyberPowers>()
            .ShouldAsk("/authorization/executivePowers");

    [Fact]
    public void A_power_in_so_many_words_is_enough() =>
        ViolatingMissions.ImpliedCyberDisruption.ButAuthorization(static decision => decision with { ExecutivePowers = [ExecutivePower.CyberDisruption] })
            .CheckedBy<ExplicitCyberPowers>().ShouldBeSilent();

    [Fact]
    public void To_report_imposes_nothing() =>
        ViolatingMissions.ImpliedCyberDisruption.WithTask("monitor", static task => task with { Engagement = Engagement.Monitor })
            .CheckedBy<ExplicitCyberPowers>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.ImpliedCyberDisruption with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<ExplicitCyberPowers>("cybersecurity is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.ImpliedCyberDisruption with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<ExplicitCyberPowers>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.ImpliedCyberDisruption.ShouldBreakOnlySince<ExplicitCyberPowers>(new(1945, 10, 24));
}
