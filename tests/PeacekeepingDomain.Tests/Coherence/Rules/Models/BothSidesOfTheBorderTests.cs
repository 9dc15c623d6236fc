using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class BothSidesOfTheBorderTests
{
    [Fact]
    public void A_neighbour_that_opposes_the_mission_on_the_border_is_a_concern() =>
        ViolatingMissions.BorderOfOneSide.CheckedBy<BothSidesOfTheBorder>()
            .ShouldFire(Strength.Should, "/setting/neighbours/0/stance").Message.Should().Contain("Graustark");

    [Fact]
    public void Where_the_neighbour_stands_is_asked_for() =>
        (ViolatingMissions.BorderOfOneSide with { Setting = ViolatingMissions.BorderOfOneSide.Setting! with { Neighbours = [new() { State = "Graustark" }] } })
            .CheckedBy<BothSidesOfTheBorder>()
            .ShouldAsk("/setting/neighbours/0/stance");

    [Fact]
    public void A_neighbour_that_arms_a_party_is_a_reason_to_watch_the_border() =>
        (ViolatingMissions.BorderOfOneSide with { Setting = ViolatingMissions.BorderOfOneSide.Setting! with { Neighbours = [new() { State = "Graustark", Stance = NeighbourStance.ArmingAParty }] } })
            .CheckedBy<BothSidesOfTheBorder>().ShouldBeSilent();

    [Fact]
    public void A_neutral_neighbour_is_no_finding() =>
        (ViolatingMissions.BorderOfOneSide with { Setting = ViolatingMissions.BorderOfOneSide.Setting! with { Neighbours = [new() { State = "Graustark", Stance = NeighbourStance.Neutral }] } })
            .CheckedBy<BothSidesOfTheBorder>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.BorderOfOneSide with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<BothSidesOfTheBorder>("border management is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.BorderOfOneSide with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<BothSidesOfTheBorder>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.BorderOfOneSide.ShouldBreakOnlySince<BothSidesOfTheBorder>(new(1945, 10, 24));
}
