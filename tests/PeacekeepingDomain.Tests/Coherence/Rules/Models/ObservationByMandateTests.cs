using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class ObservationByMandateTests
{
    [Fact]
    public void To_observe_an_election_on_a_request_alone_is_a_contradiction() =>
        ViolatingMissions.ObservationOnRequest.CheckedBy<ObservationByMandate>().ShouldFire(Strength.Must, "/mandate/electionRequest/observationOrCertification").Message.Should().Contain("neither the Council nor the Assembly");

    [Theory]
    [InlineData(Organ.SecurityCouncil)]
    [InlineData(Organ.GeneralAssembly)]
    public void The_Council_or_the_Assembly_may_decide_on_observation(Organ organ) =>
        ViolatingMissions.ObservationOnRequest.ButAuthorization(authorization => authorization with { Organ = organ }).CheckedBy<ObservationByMandate>().ShouldBeSilent();

    [Fact]
    public void Technical_help_on_a_request_is_in_order() =>
        ViolatingMissions.Elections(static request => request).ButAuthorization(static authorization => authorization with { Organ = Organ.SecretaryGeneral }).CheckedBy<ObservationByMandate>().ShouldBeSilent();

    [Fact]
    public void Who_decides_is_asked_for() =>
        ViolatingMissions.ObservationOnRequest.ButAuthorization(static authorization => authorization with { Organ = null }).CheckedBy<ObservationByMandate>().ShouldAsk("/authorization/organ");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.ObservationOnRequest with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<ObservationByMandate>("electoral help is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.ObservationOnRequest with { Models = null }).CheckedBy<ObservationByMandate>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.ObservationOnRequest with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<ObservationByMandate>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.ObservationOnRequest.ShouldBreakOnlySince<ObservationByMandate>(new(2012, 12, 31));
}
