using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class BeforeTheWarTests
{
    [Fact]
    public void To_prevent_a_war_that_is_fought_on_a_large_scale_is_a_concern() =>
        ViolatingMissions.PreventionAtWar.CheckedBy<BeforeTheWar>().ShouldFire(Strength.Should, "/conflict/intensity").Message.Should().Contain("on a large scale");

    [Fact]
    public void A_mission_that_answers_the_war_as_well_may_prevent_where_it_has_not_come() =>
        (ViolatingMissions.PreventionAtWar with { Models = [MissionModel.PreventiveDeployment, MissionModel.ProtectionOfCivilians] }).CheckedBy<BeforeTheWar>().ShouldBeSilent();

    [Theory]
    [InlineData(Intensity.Tension)]
    [InlineData(Intensity.Sporadic)]
    [InlineData(Intensity.Active)]
    public void A_conflict_that_may_be_kept_from_growing_can_be_met_by_prevention(Intensity intensity) =>
        ViolatingMissions.PreventionAtWar.ButConflict(conflict => conflict with { Intensity = intensity }).CheckedBy<BeforeTheWar>().ShouldBeSilent();

    [Fact]
    public void The_intensity_of_the_violence_is_asked_for() =>
        ViolatingMissions.PreventionAtWar.ButConflict(static conflict => conflict with { Intensity = null }).CheckedBy<BeforeTheWar>().ShouldAsk("/conflict/intensity");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.PreventionAtWar with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<BeforeTheWar>("preventive deployment is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.PreventionAtWar with { Models = null }).CheckedBy<BeforeTheWar>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.PreventionAtWar with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<BeforeTheWar>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.PreventionAtWar.ShouldBreakOnlySince<BeforeTheWar>(new(1945, 10, 24));
}
