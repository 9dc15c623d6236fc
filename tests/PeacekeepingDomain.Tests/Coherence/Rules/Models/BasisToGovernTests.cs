using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class BasisToGovernTests
{
    [Fact]
    public void To_govern_without_consent_and_without_Chapter_VII_is_a_contradiction() =>
        ViolatingMissions.NoBasisToGovern.CheckedBy<BasisToGovern>().ShouldFire(Strength.Must, "/authorization").Message.Should().Contain("Ruritania");

    [Fact]
    public void Chapter_VII_stands_in_the_place_of_consent() =>
        ViolatingMissions.NoBasisToGovern.ButAuthorization(static authorization => authorization with { Chapters = [CharterChapter.Seven] }).CheckedBy<BasisToGovern>().ShouldBeSilent();

    [Fact]
    public void With_the_consent_of_the_sovereign_the_Assembly_may_mandate_it() =>
        ViolatingMissions.NoBasisToGovern.ButConsent(static consent => consent with { Status = ConsentStatus.Explicit })
            .ButAuthorization(static authorization => authorization with { Organ = Organ.GeneralAssembly, Chapters = [] }).CheckedBy<BasisToGovern>().ShouldBeSilent();

    [Fact]
    public void Chapter_VII_binds_by_decision_of_the_Council_alone() =>
        ViolatingMissions.NoBasisToGovern.ButAuthorization(static authorization => authorization with { Organ = Organ.GeneralAssembly, Chapters = [CharterChapter.Seven] })
            .CheckedBy<BasisToGovern>().ShouldFire(Strength.Must, "/authorization");

    [Fact]
    public void The_consent_of_the_sovereign_is_asked_for() =>
        ViolatingMissions.NoBasisToGovern.ButConsent(static consent => consent with { Status = null }).CheckedBy<BasisToGovern>().ShouldAsk("/setting/hostStates/0/consent/status");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.NoBasisToGovern with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<BasisToGovern>("the mission governs no territory");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.NoBasisToGovern with { Models = null }).CheckedBy<BasisToGovern>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.NoBasisToGovern with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<BasisToGovern>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.NoBasisToGovern.ShouldBreakOnlySince<BasisToGovern>(new(1945, 10, 24));
}
