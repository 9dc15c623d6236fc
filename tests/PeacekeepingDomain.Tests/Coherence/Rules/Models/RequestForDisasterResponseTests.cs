using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class RequestForDisasterResponseTests
{
    [Fact]
    public void To_help_in_a_disaster_unasked_is_a_concern() =>
        ViolatingMissions.UnaskedDisasterResponse.CheckedBy<RequestForDisasterResponse>()
            .ShouldFire(Strength.Should, "/setting/hostStates/0/consent/status").Message.Should().Contain("Ruritania").And.Contain("ambiguous");

    [Fact]
    public void Who_asked_is_asked_for() =>
        ViolatingMissions.UnaskedDisasterResponse.ButConsent(static consent => consent with { RequestedBy = null }).CheckedBy<RequestForDisasterResponse>()
            .ShouldAsk("/setting/hostStates/0/consent/requestedBy");

    [Fact]
    public void A_State_that_agrees_need_not_ask() =>
        ViolatingMissions.UnaskedDisasterResponse.ButConsent(static consent => consent with { Status = ConsentStatus.Explicit })
            .CheckedBy<RequestForDisasterResponse>().ShouldBeSilent();

    [Fact]
    public void A_State_that_asked_may_put_conditions() =>
        ViolatingMissions.UnaskedDisasterResponse.ButConsent(static consent => consent with { Status = ConsentStatus.Conditional, RequestedBy = "the Government" })
            .CheckedBy<RequestForDisasterResponse>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.UnaskedDisasterResponse with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<RequestForDisasterResponse>("disaster response is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.UnaskedDisasterResponse with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<RequestForDisasterResponse>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.UnaskedDisasterResponse.ShouldBreakOnlySince<RequestForDisasterResponse>(new(1991, 12, 19));
}
