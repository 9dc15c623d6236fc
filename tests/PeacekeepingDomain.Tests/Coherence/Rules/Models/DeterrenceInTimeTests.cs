using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class DeterrenceInTimeTests
{
    [Fact]
    public void Units_that_come_late_are_a_concern() =>
        ViolatingMissions.SlowAgainstAtrocities.CheckedBy<DeterrenceInTime>().ShouldFire(Strength.Should, "/force/units").Message.Should().Contain("60 days").And.Contain("Sylvania");

    [Fact]
    public void Units_that_come_late_to_killing_on_a_large_scale_are_a_contradiction() =>
        ViolatingMissions.SlowAgainstAtrocities.ButConflict(static conflict => conflict with { Intensity = Intensity.LargeScale }).CheckedBy<DeterrenceInTime>()
            .ShouldFire(Strength.Must, "/force/units");

    [Fact]
    public void One_unit_at_the_rapid_deployment_level_is_enough_to_begin_with() =>
        ViolatingMissions.SlowAgainstAtrocities.ButForce(static force => force with { Units = SoundMission.Proposal.Force!.Units }).CheckedBy<DeterrenceInTime>().ShouldBeSilent();

    [Fact]
    public void A_force_that_bridges_the_time_is_enough_to_begin_with() =>
        ViolatingMissions.SlowAgainstAtrocities.ButForce(static force => force with { Bridging = true }).CheckedBy<DeterrenceInTime>().ShouldBeSilent();

    [Fact]
    public void Before_units_are_named_nothing_is_late() =>
        ViolatingMissions.SlowAgainstAtrocities.ButForce(static force => force with { Units = [] }).CheckedBy<DeterrenceInTime>().ShouldBeSilent();

    [Fact]
    public void Troops_that_are_there_are_not_late() =>
        ViolatingMissions.SlowAgainstAtrocities.ButMilitary(static military => military with { Deployed = 500 }).ShouldNotApplyTo<DeterrenceInTime>("troops are there already");

    [Fact]
    public void How_soon_a_unit_can_be_there_is_asked_for() =>
        ViolatingMissions.SlowAgainstAtrocities.ButForce(static force => force with { Units = [force.Units![0] with { DaysToDeploy = null }] }).CheckedBy<DeterrenceInTime>()
            .ShouldAsk("/force/units/0/daysToDeploy");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.SlowAgainstAtrocities with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<DeterrenceInTime>("atrocity prevention is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.SlowAgainstAtrocities with { Models = null }).CheckedBy<DeterrenceInTime>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.SlowAgainstAtrocities with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<DeterrenceInTime>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.SlowAgainstAtrocities.ShouldBreakOnlySince<DeterrenceInTime>(new(1945, 10, 24));
}
