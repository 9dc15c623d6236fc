using PeacekeepingDomain.Coherence.Rules.UseOfForce;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.UseOfForce;

public sealed class PoliceNotInfantryTests
{
    [Fact]
    public void Formed_police_alone_among_firefights_are_a_concern() =>
        ViolatingMissions.PoliceAlone.CheckedBy<PoliceNotInfantry>().ShouldFire(Strength.Should, "/force/units").Message.Should().Contain("no armed soldiers");

    [Fact]
    public void Police_in_front_of_soldiers_among_firefights_are_a_concern() =>
        ViolatingMissions.PoliceInFront.CheckedBy<PoliceNotInfantry>().ShouldFire(Strength.Should, "/mandate/tasks/0/component").Message.Should().Contain("against bandits");

    [Fact]
    public void Formed_police_beside_soldiers_are_in_order() =>
        ViolatingMissions.PoliceInFront.WithTask("protect", task => task with { Component = ComponentKind.Military }).CheckedBy<PoliceNotInfantry>().ShouldBeSilent();

    [Fact]
    public void As_in_Haiti_in_2017_police_alone_may_serve_where_no_military_weapons_are_used() =>
        ViolatingMissions.PoliceAlone.ButConflict(conflict => conflict with { Threats = [Threat.OrganizedCrime, Threat.UrbanViolence] })
            .ShouldNotApplyTo<PoliceNotInfantry>("no sustained fighting");

    [Fact]
    public void The_threats_are_asked_for() =>
        ViolatingMissions.PoliceAlone.ButConflict(conflict => conflict with { Threats = null }).CheckedBy<PoliceNotInfantry>().ShouldAsk("/conflict/threats");

    [Fact]
    public void The_type_of_a_unit_is_asked_for_where_no_soldiers_are_there() =>
        ViolatingMissions.PoliceAlone.WithTask("protect", task => task with { OpposedBy = [] }).ButForce(force => force with { Units = [force.Units![0] with { Type = null }] })
            .CheckedBy<PoliceNotInfantry>().ShouldAsk("/force/units/0/type");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.PoliceAlone with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<PoliceNotInfantry>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_end_of_2017() => ViolatingMissions.PoliceAlone.ShouldBreakOnlySince<PoliceNotInfantry>(new(2017, 12, 31));
}
