using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class AssistanceOrGovernmentTests
{
    [Fact]
    public void To_assist_and_to_govern_at_the_same_time_is_a_concern() =>
        ViolatingMissions.AssistanceAndGovernment.CheckedBy<AssistanceOrGovernment>()
            .ShouldFire(Strength.Should, "/models").Message.Should().Contain("governing");

    [Fact]
    public void The_powers_are_asked_for() =>
        ViolatingMissions.AssistanceAndGovernment.ButAuthorization(static decision => decision with { ExecutivePowers = null })
            .CheckedBy<AssistanceOrGovernment>()
            .ShouldAsk("/authorization/executivePowers");

    [Fact]
    public void One_may_follow_the_other() =>
        ViolatingMissions.AssistanceAndGovernment.WithTask("monitor", static task => task with { Phase = 2 })
            .CheckedBy<AssistanceOrGovernment>().ShouldBeSilent();

    [Fact]
    public void Without_the_power_to_govern_nothing_clashes() =>
        ViolatingMissions.AssistanceAndGovernment.ButAuthorization(static decision => decision with { ExecutivePowers = [] })
            .CheckedBy<AssistanceOrGovernment>().ShouldBeSilent();

    [Fact]
    public void One_of_the_two_models_does_not_clash() =>
        (ViolatingMissions.AssistanceAndGovernment with { Models = [MissionModel.TransitionAssistance] })
            .ShouldNotApplyTo<AssistanceOrGovernment>("the mission does not combine transition assistance");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.AssistanceAndGovernment with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<AssistanceOrGovernment>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.AssistanceAndGovernment.ShouldBreakOnlySince<AssistanceOrGovernment>(new(1945, 10, 24));
}
