using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class IntegratedProtectionTests
{
    [Fact]
    public void To_secure_civilians_with_nobody_in_uniform_is_a_contradiction() =>
        ViolatingMissions.NobodyToProtect.CheckedBy<IntegratedProtection>().ShouldFire(Strength.Must, "/mandate/tasks/0").Message.Should().Contain("Protect civilians");

    [Fact]
    public void Protection_by_soldiers_alone_is_a_concern() =>
        ViolatingMissions.SoldiersAlone.CheckedBy<IntegratedProtection>().ShouldFire(Strength.Should, "/force/civilian/authorized").Message.Should().Contain("soldiers alone");

    [Fact]
    public void Soldiers_and_civilians_can_protect() =>
        SoundMission.Proposal.CheckedBy<IntegratedProtection>().ShouldBeSilent();

    [Fact]
    public void Unarmed_help_to_those_who_protect_needs_nobody_in_uniform() =>
        ViolatingMissions.NobodyToProtect.ButTasks(static task => task with { Engagement = Engagement.Assist }).CheckedBy<IntegratedProtection>().ShouldBeSilent();

    [Fact]
    public void The_number_of_civilians_is_asked_for() =>
        ViolatingMissions.SoldiersAlone.ButForce(static force => force with { Civilian = null }).CheckedBy<IntegratedProtection>().ShouldAsk("/force/civilian/authorized");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.NobodyToProtect with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<IntegratedProtection>("the protection of civilians is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.NobodyToProtect with { Models = null }).CheckedBy<IntegratedProtection>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.NobodyToProtect with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<IntegratedProtection>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.NobodyToProtect.ShouldBreakOnlySince<IntegratedProtection>(new(1945, 10, 24));
}
