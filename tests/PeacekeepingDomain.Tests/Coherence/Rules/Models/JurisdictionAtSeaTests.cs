using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class JurisdictionAtSeaTests
{
    [Fact]
    public void To_board_ships_on_neither_consent_nor_Chapter_VII_is_a_contradiction() =>
        ViolatingMissions.BoardingWithoutLeave.CheckedBy<JurisdictionAtSea>()
            .ShouldFire(Strength.Must, "/authorization/executivePowers").Message.Should().Contain("seizure").And.Contain("Ruritania");

    [Fact]
    public void The_consent_is_asked_for() =>
        ViolatingMissions.BoardingWithoutLeave.ButConsent(static consent => consent with { Status = null }).CheckedBy<JurisdictionAtSea>()
            .ShouldAsk("/setting/hostStates/0/consent/status");

    [Fact]
    public void As_off_Lebanon_since_2006_the_coastal_State_may_consent() =>
        ViolatingMissions.BoardingWithoutLeave.ButConsent(static consent => consent with { Status = ConsentStatus.Explicit })
            .CheckedBy<JurisdictionAtSea>().ShouldBeSilent();

    [Fact]
    public void Chapter_VII_is_a_basis() =>
        ViolatingMissions.BoardingWithoutLeave.ButAuthorization(static decision => decision with { Chapters = [CharterChapter.Seven] })
            .CheckedBy<JurisdictionAtSea>().ShouldBeSilent();

    [Fact]
    public void To_watch_the_waters_boards_nobody() =>
        ViolatingMissions.BoardingWithoutLeave.ButAuthorization(static decision => decision with { ExecutivePowers = [] })
            .CheckedBy<JurisdictionAtSea>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.BoardingWithoutLeave with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<JurisdictionAtSea>("maritime security is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.BoardingWithoutLeave with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<JurisdictionAtSea>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.BoardingWithoutLeave.ShouldBreakOnlySince<JurisdictionAtSea>(new(1945, 10, 24));

    [Fact]
    public void Where_no_State_is_host_nobody_has_consented() =>
        (ViolatingMissions.BoardingWithoutLeave with { Setting = new() { HostStates = [] } }).CheckedBy<JurisdictionAtSea>()
            .ShouldFire(Strength.Must, "/authorization/executivePowers");
}
