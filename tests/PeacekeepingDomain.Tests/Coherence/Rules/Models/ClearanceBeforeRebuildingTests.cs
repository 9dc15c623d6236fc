using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class ClearanceBeforeRebuildingTests
{
    [Fact]
    public void To_rebuild_on_ground_that_is_cleared_later_is_a_concern() =>
        ViolatingMissions.RebuildingOnMinedGround.CheckedBy<ClearanceBeforeRebuilding>()
            .ShouldFire(Strength.Should, "/mandate/tasks/0").Message.Should().Contain("Rebuild the villages").And.Contain("clear the mines");

    [Fact]
    public void Where_people_rebuild_is_asked_for() =>
        ViolatingMissions.RebuildingOnMinedGround.WithTask("protect", static task => task with { Locations = null }).CheckedBy<ClearanceBeforeRebuilding>()
            .ShouldAsk("/mandate/tasks/0/locations");

    [Fact]
    public void Rebuilding_elsewhere_waits_for_nothing() =>
        ViolatingMissions.RebuildingOnMinedGround.WithTask("protect", static task => task with { Locations = ["the coast"] })
            .CheckedBy<ClearanceBeforeRebuilding>().ShouldBeSilent();

    [Fact]
    public void Rebuilding_that_follows_clearance_is_in_order() =>
        ViolatingMissions.RebuildingOnMinedGround.WithTask("protect", static task => task with { Starts = new DateOnly(2024, 12, 1), Phase = 2 })
            .CheckedBy<ClearanceBeforeRebuilding>().ShouldBeSilent();

    [Fact]
    public void Other_work_on_the_same_ground_is_not_meant() =>
        ViolatingMissions.RebuildingOnMinedGround.WithTask("protect", static task => task with { Task = TaskCategory.ProtectionOfCivilians })
            .CheckedBy<ClearanceBeforeRebuilding>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.RebuildingOnMinedGround with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<ClearanceBeforeRebuilding>("mine action is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.RebuildingOnMinedGround with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<ClearanceBeforeRebuilding>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.RebuildingOnMinedGround.ShouldBreakOnlySince<ClearanceBeforeRebuilding>(new(1945, 10, 24));

    [Fact]
    public void An_earlier_phase_alone_is_too_early() =>
        ViolatingMissions.RebuildingOnMinedGround.WithTask("protect", static task => task with { Starts = new DateOnly(2024, 12, 1) }).CheckedBy<ClearanceBeforeRebuilding>()
            .ShouldFire(Strength.Should, "/mandate/tasks/0");
}
