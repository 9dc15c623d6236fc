using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class PoliceInTheCityTests
{
    [Fact]
    public void Soldiers_alone_in_a_violent_city_are_a_concern() =>
        ViolatingMissions.CityWithoutPolice.CheckedBy<PoliceInTheCity>()
            .ShouldFire(Strength.Should, "/force/police/authorized").Message.Should().Contain("5,000 soldiers").And.Contain("no police");

    [Fact]
    public void Whether_there_are_police_is_asked_for() =>
        ViolatingMissions.CityWithoutPolice.ButForce(static force => force with { Police = null }).CheckedBy<PoliceInTheCity>()
            .ShouldAsk("/force/police/authorized");

    [Fact]
    public void Police_in_the_mission_are_enough() =>
        ViolatingMissions.CityWithoutPolice.ButForce(static force => force with { Police = new() { Authorized = 300 } })
            .CheckedBy<PoliceInTheCity>().ShouldBeSilent();

    [Fact]
    public void Help_to_the_local_police_is_enough() =>
        ViolatingMissions.CityWithoutPolice.WithTask("monitor", static task => task with { Task = TaskCategory.PoliceReform })
            .CheckedBy<PoliceInTheCity>().ShouldBeSilent();

    [Fact]
    public void Support_to_a_local_force_is_enough() =>
        (ViolatingMissions.CityWithoutPolice with { SupportToOthers = SoundMission.Proposal.SupportToOthers }).CheckedBy<PoliceInTheCity>().ShouldBeSilent();

    [Fact]
    public void A_city_without_violence_is_not_meant() =>
        ViolatingMissions.CityWithoutPolice.ButConflict(static conflict => conflict with { Threats = [] }).CheckedBy<PoliceInTheCity>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.CityWithoutPolice with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<PoliceInTheCity>("city security is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.CityWithoutPolice with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<PoliceInTheCity>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.CityWithoutPolice.ShouldBreakOnlySince<PoliceInTheCity>(new(2024, 10, 31));
}
