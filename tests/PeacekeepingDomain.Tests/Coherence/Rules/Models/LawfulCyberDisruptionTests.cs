using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class LawfulCyberDisruptionTests
{
    [Fact]
    public void Cyber_disruption_on_neither_consent_nor_Chapter_VII_is_a_contradiction() =>
        ViolatingMissions.UnlawfulCyberDisruption.CheckedBy<LawfulCyberDisruption>()
            .ShouldFire(Strength.Must, "/authorization/executivePowers").Message.Should().Contain("Ruritania").And.Contain("ambiguous");

    [Fact]
    public void The_consent_is_asked_for() =>
        ViolatingMissions.UnlawfulCyberDisruption.ButConsent(static consent => consent with { Status = null }).CheckedBy<LawfulCyberDisruption>()
            .ShouldAsk("/setting/hostStates/0/consent/status");

    [Fact]
    public void Consent_is_a_basis() =>
        ViolatingMissions.UnlawfulCyberDisruption.ButConsent(static consent => consent with { Status = ConsentStatus.Explicit })
            .CheckedBy<LawfulCyberDisruption>().ShouldBeSilent();

    [Fact]
    public void Chapter_VII_is_a_basis() =>
        ViolatingMissions.UnlawfulCyberDisruption.ButAuthorization(static decision => decision with { Chapters = [CharterChapter.Seven] })
            .CheckedBy<LawfulCyberDisruption>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_only_protects_needs_neither() =>
        ViolatingMissions.UnlawfulCyberDisruption.ButAuthorization(static decision => decision with { ExecutivePowers = [] })
            .CheckedBy<LawfulCyberDisruption>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.UnlawfulCyberDisruption with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<LawfulCyberDisruption>("cybersecurity is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.UnlawfulCyberDisruption with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<LawfulCyberDisruption>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.UnlawfulCyberDisruption.ShouldBreakOnlySince<LawfulCyberDisruption>(new(1945, 10, 24));
}
