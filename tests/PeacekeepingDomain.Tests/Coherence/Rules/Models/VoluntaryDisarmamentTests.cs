using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class VoluntaryDisarmamentTests
{
    [Fact]
    public void To_demobilize_fighters_against_their_will_is_a_contradiction() =>
        Unwilling.CheckedBy<VoluntaryDisarmament>().ShouldFire(Strength.Must, "/mandate/ddr/voluntary");

    [Fact]
    public void To_impose_demobilization_is_a_contradiction() =>
        ViolatingMissions.ImposedDemobilization.CheckedBy<VoluntaryDisarmament>().ShouldFire(Strength.Must, "/mandate/tasks/1").Message.Should().Contain("Disarm the militias");

    [Fact]
    public void Weapons_may_be_taken_by_force_under_another_name() =>
        ViolatingMissions.ImposedDemobilization.WithTask("monitor", static task => task with { Task = TaskCategory.UseOfForce }).CheckedBy<VoluntaryDisarmament>().ShouldBeSilent();

    [Fact]
    public void Voluntary_demobilization_is_in_order() =>
        ViolatingMissions.Demobilization(static ddr => ddr).CheckedBy<VoluntaryDisarmament>().ShouldBeSilent();

    [Fact]
    public void Whether_it_is_voluntary_is_asked_for() =>
        ViolatingMissions.Demobilization(static ddr => ddr with { Voluntary = null }).CheckedBy<VoluntaryDisarmament>().ShouldAsk("/mandate/ddr/voluntary");

    private static MissionProposal Unwilling => ViolatingMissions.Demobilization(static ddr => ddr with { Voluntary = false });

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (Unwilling with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<VoluntaryDisarmament>("demobilization is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (Unwilling with { Models = null }).CheckedBy<VoluntaryDisarmament>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Unwilling with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<VoluntaryDisarmament>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => Unwilling.ShouldBreakOnlySince<VoluntaryDisarmament>(new(1990, 3, 27));
}
