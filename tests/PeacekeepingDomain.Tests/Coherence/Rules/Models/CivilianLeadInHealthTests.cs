using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class CivilianLeadInHealthTests
{
    [Fact]
    public void Soldiers_alone_against_an_epidemic_are_a_concern() =>
        ViolatingMissions.SoldiersAgainstAnEpidemic.CheckedBy<CivilianLeadInHealth>()
            .ShouldFire(Strength.Should, "/force/civilian/authorized").Message.Should().Contain("5,000 soldiers").And.Contain("no civilians");

    [Fact]
    public void Whether_there_are_civilians_is_asked_for() =>
        ViolatingMissions.SoldiersAgainstAnEpidemic.ButForce(static force => force with { Civilian = null }).CheckedBy<CivilianLeadInHealth>()
            .ShouldAsk("/force/civilian/authorized");

    [Fact]
    public void An_agency_in_the_lead_is_enough() =>
        (ViolatingMissions.SoldiersAgainstAnEpidemic with { Modality = ViolatingMissions.SoldiersAgainstAnEpidemic.Modality! with { LeadAgencies = ["WHO"] } })
            .CheckedBy<CivilianLeadInHealth>().ShouldBeSilent();

    [Fact]
    public void Civilians_in_the_mission_are_enough() =>
        ViolatingMissions.SoldiersAgainstAnEpidemic.ButForce(static force => force with { Civilian = new() { Authorized = 40 } })
            .CheckedBy<CivilianLeadInHealth>().ShouldBeSilent();

    [Fact]
    public void A_pillar_of_the_Country_Team_is_enough() =>
        (ViolatingMissions.SoldiersAgainstAnEpidemic with { Modality = ViolatingMissions.SoldiersAgainstAnEpidemic.Modality! with { CountryTeam = new() { Pillars = ["health"] } } })
            .CheckedBy<CivilianLeadInHealth>().ShouldBeSilent();

    [Fact]
    public void Where_there_are_no_soldiers_either_nobody_takes_the_place_of_civilians() =>
        ViolatingMissions.SoldiersAgainstAnEpidemic.ButMilitary(static military => military with { Authorized = 0 }).CheckedBy<CivilianLeadInHealth>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.SoldiersAgainstAnEpidemic with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<CivilianLeadInHealth>("public health support is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.SoldiersAgainstAnEpidemic with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<CivilianLeadInHealth>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.SoldiersAgainstAnEpidemic.ShouldBreakOnlySince<CivilianLeadInHealth>(new(2024, 10, 31));
}
