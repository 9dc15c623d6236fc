using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Authorization;

public sealed class ThreatDeterminedTests
{
    private const string Threat = "/authorization/threatDetermination";

    [Fact]
    public void Chapter_VII_for_force_without_a_threat_is_a_concern() => Undetermined.CheckedBy<ThreatDetermined>().ShouldFire(Strength.Should, Threat).Message.Should().Contain("all necessary means");

    [Fact]
    public void Chapter_VII_for_public_powers_without_a_threat_is_a_concern() =>
        Undetermined.ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence, ExecutivePowers = [ExecutivePower.Policing] })
            .CheckedBy<ThreatDetermined>().ShouldFire(Strength.Should, Threat).Message.Should().Contain("policing");

    [Fact]
    public void Force_and_public_powers_are_one_finding() =>
        Undetermined.ButAuthorization(decision => decision with { ExecutivePowers = [ExecutivePower.Policing] }).CheckedBy<ThreatDetermined>().ShouldFire(Strength.Should, Threat);

    [Fact]
    public void Where_nothing_is_coerced_no_threat_need_be_determined() =>
        Undetermined.ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence }).CheckedBy<ThreatDetermined>().ShouldBeSilent();

    [Fact]
    public void Where_Chapter_VII_is_not_invoked_no_threat_need_be_determined() =>
        Undetermined.ButAuthorization(decision => decision with { Chapters = [CharterChapter.Six] }).CheckedBy<ThreatDetermined>().ShouldBeSilent();

    [Fact]
    public void Whether_a_threat_was_determined_is_asked_for() =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { ThreatDetermination = null }).CheckedBy<ThreatDetermined>().ShouldAsk(Threat);

    [Fact]
    public void It_speaks_to_a_force_led_by_others() =>
        (Undetermined with { Presence = Presence.UnAuthorizedForce }).CheckedBy<ThreatDetermined>().ShouldFire(Strength.Should, Threat);

    [Fact]
    public void It_does_not_speak_to_the_operation_of_a_regional_organization() =>
        (Undetermined with { Presence = Presence.RegionalOperation }).ShouldNotApplyTo<ThreatDetermined>("it does not speak to a regional operation");

    [Fact]
    public void It_stands_since_the_Charter() => Undetermined.ShouldBreakOnlySince<ThreatDetermined>(new(1945, 10, 24));

    private static MissionProposal Undetermined => SoundMission.Proposal.ButAuthorization(decision => decision with { ThreatDetermination = false });
}
