using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class DeterrentForceTests
{
    [Fact]
    public void To_stop_atrocities_with_nobody_in_uniform_is_a_contradiction() =>
        Nobody.CheckedBy<DeterrentForce>().ShouldFire(Strength.Must, "/force/military/authorized").Message.Should().Contain("neither soldiers nor police");

    [Fact]
    public void To_stop_atrocities_unarmed_is_a_contradiction() =>
        ViolatingMissions.Of(MissionModel.AtrocityPrevention).ButMilitary(static military => military with { Armed = false }).CheckedBy<DeterrentForce>()
            .ShouldFire(Strength.Must, "/force/military/armed").Message.Should().Contain("armed");

    [Fact]
    public void An_armed_force_can_deter() =>
        ViolatingMissions.Of(MissionModel.AtrocityPrevention).CheckedBy<DeterrentForce>().ShouldBeSilent();

    [Fact]
    public void Armed_police_can_deter_where_there_are_no_soldiers() =>
        Nobody.ButForce(static force => force with { Police = new() { Authorized = 800, Armed = true } }).CheckedBy<DeterrentForce>().ShouldBeSilent();

    [Fact]
    public void Whether_the_soldiers_are_armed_is_asked_for() =>
        ViolatingMissions.Of(MissionModel.AtrocityPrevention).ButMilitary(static military => military with { Armed = null }).CheckedBy<DeterrentForce>().ShouldAsk("/force/military/armed");

    private static MissionProposal Nobody => ViolatingMissions.Of(MissionModel.AtrocityPrevention).ButMilitary(static _ => ComponentStrength.None);

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (Nobody with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<DeterrentForce>("atrocity prevention is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (Nobody with { Models = null }).CheckedBy<DeterrentForce>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Nobody with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<DeterrentForce>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => Nobody.ShouldBreakOnlySince<DeterrentForce>(new(1945, 10, 24));
}
