using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Mandate;

public sealed class ClearObjectiveTests
{
    private const string Objective = "/mandate/objective";

    [Theory]
    [InlineData(ProcessStatus.None, "none")]
    [InlineData(ProcessStatus.Stalled, "stalled")]
    public void Tasks_without_an_end_state_and_without_a_process_that_moves_are_a_concern(ProcessStatus status, string word) =>
        ViolatingMissions.WithoutEndState.ButProcess(status).CheckedBy<ClearObjective>().ShouldFire(Strength.Should, Objective).Message.Should().Contain(word);

    [Theory]
    [InlineData(ProcessStatus.Prospective)]
    [InlineData(ProcessStatus.Active)]
    [InlineData(ProcessStatus.Agreement)]
    [InlineData(ProcessStatus.Implementing)]
    public void A_process_that_moves_gives_the_tasks_their_end(ProcessStatus status) =>
        ViolatingMissions.WithoutEndState.ButProcess(status).CheckedBy<ClearObjective>().ShouldBeSilent();

    [Fact]
    public void An_end_state_is_enough_while_the_process_is_stalled() =>
        SoundMission.Proposal.ButProcess(ProcessStatus.Stalled).CheckedBy<ClearObjective>().ShouldBeSilent();

    [Fact]
    public void As_on_the_Golan_observation_carries_its_purpose_in_itself() =>
        (ViolatingMissions.WithoutEndState.ButProcess(ProcessStatus.None) with { Models = [MissionModel.CeasefireMonitoring] })
            .ShouldNotApplyTo<ClearObjective>("observation carry their purpose in themselves");

    [Fact]
    public void An_end_state_that_is_not_stated_is_asked_for() =>
        (SoundMission.Proposal.ButProcess(ProcessStatus.Stalled) with { Mandate = SoundMission.Proposal.Mandate! with { Objective = null } })
            .CheckedBy<ClearObjective>().ShouldAsk(Objective);

    [Fact]
    public void The_state_of_the_process_is_asked_for_where_no_end_state_is_named() =>
        ViolatingMissions.WithoutEndState.ButProcess(null).CheckedBy<ClearObjective>().ShouldAsk("/politicalProcess/status");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.WithoutEndState.ButProcess(ProcessStatus.None) with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<ClearObjective>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_operational_principles_of_1993() =>
        ViolatingMissions.WithoutEndState.ButProcess(ProcessStatus.None).ShouldBreakOnlySince<ClearObjective>(new(1993, 5, 28));
}
