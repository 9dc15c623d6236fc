using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class CeasefireAndCrimeTests
{
    [Fact]
    public void To_watch_a_partys_ceasefire_and_to_act_against_its_crime_is_a_concern() =>
        ViolatingMissions.CrimeOfASignatory.CheckedBy<CeasefireAndCrime>()
            .ShouldFire(Strength.Should, "/mandate/tasks/0/directedAgainst").Message.Should().Contain("the Front").And.Contain("break up the smuggling");

    [Fact]
    public void Whether_the_party_has_signed_is_asked_for() =>
        ViolatingMissions.CrimeOfASignatory.ButParty("front", static party => party with { Signatory = null }).CheckedBy<CeasefireAndCrime>()
            .ShouldAsk("/conflict/parties/1/signatory");

    [Fact]
    public void Crime_of_others_is_another_matter() =>
        ViolatingMissions.CrimeOfASignatory.WithTask("protect", static task => task with { DirectedAgainst = "bandits" })
            .CheckedBy<CeasefireAndCrime>().ShouldBeSilent();

    [Fact]
    public void Advice_without_powers_makes_nobody_a_target() =>
        ViolatingMissions.CrimeOfASignatory.ButAuthorization(static decision => decision with { ExecutivePowers = [] })
            .CheckedBy<CeasefireAndCrime>().ShouldBeSilent();

    [Fact]
    public void One_of_the_two_models_does_not_clash() =>
        (ViolatingMissions.CrimeOfASignatory with { Models = [MissionModel.CounterOrganizedCrime] })
            .ShouldNotApplyTo<CeasefireAndCrime>("the mission does not combine ceasefire monitoring");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.CrimeOfASignatory with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<CeasefireAndCrime>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.CrimeOfASignatory.ShouldBreakOnlySince<CeasefireAndCrime>(new(1945, 10, 24));
}
