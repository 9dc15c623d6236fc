using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class MixOfModelsTests
{
    [Fact]
    public void Many_models_at_once_are_told_and_judge_nothing() =>
        ViolatingMissions.ManyModels.CheckedBy<MixOfModels>()
            .ShouldFire(Strength.May, "/models").Message.Should().Contain("many models");

    [Fact]
    public void Whether_something_waits_for_a_later_phase_is_asked_for() =>
        ViolatingMissions.ManyModels.WithTask("monitor", static task => task with { Phase = null }).CheckedBy<MixOfModels>()
            .ShouldAsk("/mandate/tasks/1/phase");

    [Fact]
    public void Models_that_come_in_phases_are_not_told() =>
        ViolatingMissions.ManyModels.WithTask("monitor", static task => task with { Phase = 2 }).CheckedBy<MixOfModels>().ShouldBeSilent();

    [Fact]
    public void Three_models_are_not_many() =>
        SoundMission.Proposal.CheckedBy<MixOfModels>().ShouldBeSilent();

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.ManyModels with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<MixOfModels>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.ManyModels.ShouldBreakOnlySince<MixOfModels>(new(1945, 10, 24));
}
