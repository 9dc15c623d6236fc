using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class SomethingToVerifyTests
{
    [Fact]
    public void To_verify_where_nothing_is_agreed_is_a_contradiction() =>
        ViolatingMissions.NothingToVerify.CheckedBy<SomethingToVerify>().ShouldFire(Strength.Must, "/mandate/agreementToVerify").Message.Should().Contain("active");

    [Theory]
    [InlineData(ProcessStatus.Agreement)]
    [InlineData(ProcessStatus.Implementing)]
    public void Any_agreement_of_the_parties_has_terms_to_verify(ProcessStatus status) =>
        ViolatingMissions.NothingToVerify.ButProcess(status).CheckedBy<SomethingToVerify>().ShouldBeSilent();

    [Fact]
    public void A_demilitarized_zone_can_be_verified() =>
        Demilitarized.CheckedBy<SomethingToVerify>().ShouldBeSilent();

    [Fact]
    public void Whether_there_is_anything_to_verify_is_asked_for() =>
        Unstated.CheckedBy<SomethingToVerify>().ShouldAsk("/mandate/agreementToVerify");

    private static MissionProposal Demilitarized =>
        ViolatingMissions.NothingToVerify with { Mandate = ViolatingMissions.NothingToVerify.Mandate! with { DemilitarizationAgreement = true } };

    private static MissionProposal Unstated =>
        ViolatingMissions.NothingToVerify with { Mandate = ViolatingMissions.NothingToVerify.Mandate! with { AgreementToVerify = null } };

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.NothingToVerify with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<SomethingToVerify>("verification is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.NothingToVerify with { Models = null }).CheckedBy<SomethingToVerify>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.NothingToVerify with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<SomethingToVerify>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.NothingToVerify.ShouldBreakOnlySince<SomethingToVerify>(new(1945, 10, 24));
}
