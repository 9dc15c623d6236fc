using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class NamedCriminalThreatTests
{
    [Fact]
    public void Action_against_crime_that_threatens_nobody_is_a_concern() =>
        ViolatingMissions.CrimeWithoutThreat.CheckedBy<NamedCriminalThreat>()
            .ShouldFire(Strength.Should, "/conflict/threats").Message.Should().Contain("improvised explosive devices");

    [Fact]
    public void The_threats_are_asked_for() =>
        ViolatingMissions.CrimeWithoutThreat.ButConflict(static conflict => conflict with { Threats = null }).CheckedBy<NamedCriminalThreat>()
            .ShouldAsk("/conflict/threats");

    [Fact]
    public void Organized_crime_among_the_threats_is_enough() =>
        ViolatingMissions.CrimeWithoutThreat.ButConflict(static conflict => conflict with { Threats = [Threat.OrganizedCrime] })
            .CheckedBy<NamedCriminalThreat>().ShouldBeSilent();

    [Fact]
    public void A_threat_that_the_decision_determines_is_enough() =>
        ViolatingMissions.CrimeWithoutThreat.ButAuthorization(static decision => decision with { ThreatDetermination = true })
            .CheckedBy<NamedCriminalThreat>().ShouldBeSilent();

    [Fact]
    public void A_criminal_group_among_the_parties_is_enough() =>
        ViolatingMissions.CrimeWithoutThreat.ButParty("bandits", static party => party with { Kind = PartyKind.CriminalGroup })
            .CheckedBy<NamedCriminalThreat>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.CrimeWithoutThreat with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<NamedCriminalThreat>("action against organized crime is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.CrimeWithoutThreat with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<NamedCriminalThreat>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.CrimeWithoutThreat.ShouldBreakOnlySince<NamedCriminalThreat>(new(1945, 10, 24));
}
