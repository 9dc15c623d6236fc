using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Consent;

public sealed class HostStateConsentTests
{
    private const string Status = "/setting/hostStates/0/consent/status";

    [Theory]
    [InlineData(ConsentStatus.Refused, "refused")]
    [InlineData(ConsentStatus.Withdrawn, "withdrawn")]
    public void A_refused_or_withdrawn_consent_is_a_contradiction(ConsentStatus status, string word) =>
        SoundMission.WithHost(consent => consent with { Status = status }).CheckedBy<HostStateConsent>()
            .ShouldFire(Strength.Must, Status).Message.Should().Contain("Ruritania").And.Contain(word);

    [Theory]
    [InlineData(ConsentStatus.Explicit)]
    [InlineData(ConsentStatus.Conditional)]
    [InlineData(ConsentStatus.Ambiguous)]
    public void A_consent_that_is_given_with_conditions_or_unclearly_is_not_a_refusal(ConsentStatus status) =>
        SoundMission.WithHost(consent => consent with { Status = status }).CheckedBy<HostStateConsent>().ShouldBeSilent();

    [Fact]
    public void Where_nobody_could_consent_that_is_said_and_is_no_breach() =>
        SoundMission.WithHost(consent => consent with { Status = ConsentStatus.NoAuthorityAbleToConsent }).CheckedBy<HostStateConsent>()
            .ShouldFire(Strength.May, Status);

    [Fact]
    public void An_unstated_consent_is_asked_for() =>
        SoundMission.WithHost(consent => consent with { Status = null }).CheckedBy<HostStateConsent>().ShouldAsk(Status);

    [Fact]
    public void Unstated_host_states_are_asked_for() =>
        (SoundMission.Proposal with { Setting = null }).CheckedBy<HostStateConsent>().ShouldAsk("/setting/hostStates");

    [Fact]
    public void It_does_not_speak_to_a_force_authorized_by_the_Council_and_led_by_others() =>
        (SoundMission.WithHost(consent => consent with { Status = ConsentStatus.Refused }) with { Presence = Presence.UnAuthorizedForce })
            .CheckedBy<HostStateConsent>().ShouldNotApply();

    [Fact]
    public void Before_it_is_due_a_refusal_is_reported_and_nothing_is_asked()
    {
        var concept = SoundMission.WithHost(consent => consent with { Status = null }) with { Stage = Stage.Concept };
        concept.CheckedBy<HostStateConsent>().ShouldNotApply();
        (SoundMission.WithHost(consent => consent with { Status = ConsentStatus.Refused }) with { Stage = Stage.Concept })
            .CheckedBy<HostStateConsent>().ShouldFire(Strength.Must, Status);
    }
}
