using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class TransitionRequirementsTests
{
    private const string Strategy = "/transition/exitStrategy";

    [Fact]
    public void An_exit_strategy_is_in_place() => With(true).ShouldMeet("EXT-01");

    [Theory]
    [InlineData(Stage.Mandated)]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Transition)]
    public void A_decided_mission_should_have_an_exit_strategy_and_never_must(Stage stage) =>
        (With(false) with { Stage = stage }).ShouldLeaveAGapIn("EXT-01", Strength.Should).Pointer.Should().Be(Strategy);

    [Fact]
    public void An_exit_strategy_that_is_not_stated_is_open() => With(null).ShouldLeaveOpen("EXT-01", Strategy);

    [Fact]
    public void Before_a_decision_no_exit_strategy_is_owed() => (With(false) with { Stage = Stage.CouncilOption }).ShouldNotYetOwe("EXT-01");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (With(false) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("EXT-01", "it does not speak to a UN-authorized force");

    [Fact]
    public void Before_the_end_of_2001_no_exit_strategy_was_owed()
    {
        (With(false) with { AsOf = new(2001, 12, 30) }).ShouldBeExemptFrom("EXT-01", "doctrine has demanded it since 31 December 2001");
        (With(false) with { AsOf = new(2001, 12, 31) }).ShouldLeaveAGapIn("EXT-01", Strength.Should);
    }

    [Theory]
    [InlineData("EXT-04")]
    [InlineData("EXT-05")]
    public void The_handover_and_what_outlasts_the_mission_are_provided_for(string id) => SoundMission.Proposal.ShouldMeet(id);

    [Fact]
    public void A_handover_should_be_planned_and_funded() =>
        NothingInPlace.At(Stage.ReadyToDeploy).CheckedByRequirement("EXT-04").Readiness.Gaps.Select(gap => gap.Pointer)
            .Should().Equal("/transition/countryTeamPlan", "/transition/funding");

    [Fact]
    public void Who_protects_civilians_should_see_to_a_national_plan_for_after()
    {
        var mission = SoundMission.Proposal with { Transition = new() { ResidualDuties = true, NationalProtectionPlan = false } };
        mission.ShouldLeaveAGapIn("EXT-05", Strength.Should).Pointer.Should().Be("/transition/nationalProtectionPlan");
        (mission.ButTasks(task => task with { Task = TaskCategory.MilitaryObservation }) with { Models = [MissionModel.CeasefireMonitoring] }).ShouldMeet("EXT-05");
    }

    [Fact]
    public void Duties_that_outlast_the_mission_should_be_provided_for() =>
        SoundMission.Proposal.ButTransition(transition => transition with { ResidualDuties = false }).ShouldLeaveAGapIn("EXT-05", Strength.Should).Pointer.Should().Be("/transition/residualDuties");

    [Theory]
    [InlineData("EXT-04")]
    [InlineData("EXT-05")]
    public void Before_the_mission_is_ready_to_deploy_neither_is_owed(string id) => NothingInPlace.At(Stage.ForceGeneration).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("EXT-04", "2021-09-09")]
    [InlineData("EXT-05", "2021-09-09")]
    public void Each_is_owed_since_its_day_and_by_missions_of_the_United_Nations(string id, string since) => NothingInPlace.At(Stage.ReadyToDeploy).ShouldOweSince(id, since);

    private static MissionProposal With(bool? strategy) => SoundMission.Proposal with { Transition = new() { ExitStrategy = strategy } };
}
