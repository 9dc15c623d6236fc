using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

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

    private static MissionProposal With(bool? strategy) => SoundMission.Proposal with { Transition = new() { ExitStrategy = strategy } };
}
