using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class ProcessToSupportTests
{
    [Fact]
    public void To_support_a_process_that_does_not_exist_is_a_contradiction() =>
        None.CheckedBy<ProcessToSupport>().ShouldFire(Strength.Must, "/politicalProcess/status").Message.Should().Contain("there is none");

    [Fact]
    public void To_support_talks_that_are_only_expected_is_a_concern() =>
        SoundMission.Proposal.ButProcess(ProcessStatus.Prospective).CheckedBy<ProcessToSupport>().ShouldFire(Strength.Should, "/politicalProcess/status");

    [Theory]
    [InlineData(ProcessStatus.Stalled)]
    [InlineData(ProcessStatus.Active)]
    [InlineData(ProcessStatus.Agreement)]
    [InlineData(ProcessStatus.Implementing)]
    public void A_process_that_has_begun_can_be_supported(ProcessStatus status) =>
        SoundMission.Proposal.ButProcess(status).CheckedBy<ProcessToSupport>().ShouldBeSilent();

    [Fact]
    public void The_state_of_the_process_is_asked_for() =>
        SoundMission.Proposal.ButProcess(null).CheckedBy<ProcessToSupport>().ShouldAsk("/politicalProcess/status");

    [Fact]
    public void A_large_mission_without_a_process_is_told_of_it_once() =>
        None.CheckedByAll().Findings.Should().ContainSingle(static finding => finding.Rule.Id == "M07-1").Which.AlsoAnswers.Should().Contain("CON-05");

    private static MissionProposal None => SoundMission.Proposal.ButProcess(ProcessStatus.None);

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (None with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<ProcessToSupport>("support of a peace agreement is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (None with { Models = null }).CheckedBy<ProcessToSupport>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (None with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<ProcessToSupport>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => None.ShouldBreakOnlySince<ProcessToSupport>(new(1945, 10, 24));
}
