using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class AidInCivilianHandsTests
{
    [Fact]
    public void Soldiers_who_hand_out_aid_that_a_party_resists_are_a_concern() =>
        ViolatingMissions.SoldiersWithAid.CheckedBy<AidInCivilianHands>()
            .ShouldFire(Strength.Should, "/mandate/tasks/0").Message.Should().Contain("Hand out food").And.Contain("bandits");

    [Fact]
    public void Who_carries_the_task_is_asked_for() =>
        ViolatingMissions.SoldiersWithAid.WithTask("protect", static task => task with { Component = null }).CheckedBy<AidInCivilianHands>()
            .ShouldAsk("/mandate/tasks/0/component");

    [Fact]
    public void Aid_that_nobody_resists_is_no_finding() =>
        ViolatingMissions.SoldiersWithAid.WithTask("protect", static task => task with { OpposedBy = [] }).CheckedBy<AidInCivilianHands>().ShouldBeSilent();

    [Fact]
    public void Aid_that_civilians_deliver_is_no_finding() =>
        ViolatingMissions.SoldiersWithAid.WithTask("protect", static task => task with { Component = ComponentKind.Civilian })
            .CheckedBy<AidInCivilianHands>().ShouldBeSilent();

    [Fact]
    public void Aid_that_an_agency_delivers_is_no_finding() =>
        ViolatingMissions.SoldiersWithAid.WithTask("protect", static task => task with { DelegatedTo = "WFP" })
            .CheckedBy<AidInCivilianHands>().ShouldBeSilent();

    [Fact]
    public void Escorts_are_no_delivery() =>
        ViolatingMissions.SoldiersWithAid.WithTask("protect", static task => task with { Traits = [TaskTrait.Escort] })
            .CheckedBy<AidInCivilianHands>().ShouldBeSilent();

    [Fact]
    public void Disaster_response_is_not_meant() =>
        (ViolatingMissions.SoldiersWithAid with { Models = [MissionModel.NaturalDisasterResponse] })
            .ShouldNotApplyTo<AidInCivilianHands>("neither emergency relief nor the protection of relief workers is among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.SoldiersWithAid with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<AidInCivilianHands>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.SoldiersWithAid.ShouldBreakOnlySince<AidInCivilianHands>(new(1991, 12, 19));
}
