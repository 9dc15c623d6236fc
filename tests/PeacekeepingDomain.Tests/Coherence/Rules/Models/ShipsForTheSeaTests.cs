using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class ShipsForTheSeaTests
{
    [Fact]
    public void A_mission_for_the_sea_without_ships_is_a_contradiction() =>
        ViolatingMissions.SeaWithoutShips.CheckedBy<ShipsForTheSea>()
            .ShouldFire(Strength.Must, "/force/capabilities/15/status").Message.Should().Contain("neither ships nor boats");

    [Fact]
    public void Whether_there_are_ships_is_asked_for() =>
        ViolatingMissions.SeaWithoutShips.ButForce(static force => force with { Capabilities = null }).CheckedBy<ShipsForTheSea>()
            .ShouldAsk("/force/capabilities");

    [Fact]
    public void Boats_do_for_rivers_and_coasts() =>
        ViolatingMissions.SeaWithoutShips.ButForce(static force => force with { Capabilities = [.. force.Capabilities!, new() { Capability = Capability.BoatsAndAmphibiousVehicles, Status = HoldingStatus.Planned }] })
            .CheckedBy<ShipsForTheSea>().ShouldBeSilent();

    [Fact]
    public void A_maritime_unit_is_enough() =>
        ViolatingMissions.SeaWithoutShips.ButForce(static force => force with { Units = [.. force.Units!, new() { Type = UnitType.MaritimeUnit, Capabilities = [] }] })
            .CheckedBy<ShipsForTheSea>().ShouldBeSilent();

    [Fact]
    public void Before_units_are_sought_nobody_owes_ships() =>
        (ViolatingMissions.SeaWithoutShips with { Stage = Stage.Mandated }).CheckedBy<ShipsForTheSea>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.SeaWithoutShips with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<ShipsForTheSea>("maritime security is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.SeaWithoutShips with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<ShipsForTheSea>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.SeaWithoutShips.ShouldBreakOnlySince<ShipsForTheSea>(new(1945, 10, 24));
}
