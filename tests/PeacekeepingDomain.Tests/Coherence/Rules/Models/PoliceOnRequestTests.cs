using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class PoliceOnRequestTests
{
    [Fact]
    public void Police_help_that_no_authority_asked_for_is_a_concern() =>
        ViolatingMissions.PoliceHelpNobodyAskedFor.CheckedBy<PoliceOnRequest>().ShouldFire(Strength.Should, "/setting/hostStates/0/consent/requestedBy").Message.Should().Contain("Ruritania").And.Contain("explicit");

    [Fact]
    public void With_an_ambiguous_consent_besides_it_is_a_contradiction() =>
        ViolatingMissions.PoliceHelpNobodyAskedFor.ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous }).CheckedBy<PoliceOnRequest>()
            .ShouldFire(Strength.Must, "/setting/hostStates/0/consent/requestedBy");

    [Fact]
    public void A_refusal_is_told_by_the_rule_on_consent() =>
        ViolatingMissions.PoliceHelpNobodyAskedFor.ButConsent(static consent => consent with { Status = ConsentStatus.Refused }).CheckedBy<PoliceOnRequest>().ShouldBeSilent();

    [Fact]
    public void An_agreement_of_the_parties_stands_in_the_place_of_a_request() =>
        ViolatingMissions.PoliceHelpNobodyAskedFor.ButProcess(ProcessStatus.Agreement).ShouldNotApplyTo<PoliceOnRequest>("an agreement of the parties");

    [Fact]
    public void Police_help_that_was_asked_for_is_in_order() =>
        ViolatingMissions.Of(MissionModel.PoliceAssistance).ButProcess(ProcessStatus.Active).CheckedBy<PoliceOnRequest>().ShouldBeSilent();

    [Fact]
    public void Who_asked_is_asked_for() =>
        ViolatingMissions.PoliceHelpNobodyAskedFor.ButConsent(static consent => consent with { RequestedBy = null }).CheckedBy<PoliceOnRequest>().ShouldAsk("/setting/hostStates/0/consent/requestedBy");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.PoliceHelpNobodyAskedFor with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<PoliceOnRequest>("police assistance is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.PoliceHelpNobodyAskedFor with { Models = null }).CheckedBy<PoliceOnRequest>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.PoliceHelpNobodyAskedFor with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<PoliceOnRequest>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.PoliceHelpNobodyAskedFor.ShouldBreakOnlySince<PoliceOnRequest>(new(1945, 10, 24));
}
