using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class AuthorizationRequirementsTests
{
    private const string Status = "/legal/statusOfForces";

    [Theory]
    [InlineData(StatusOfForces.InForce)]
    [InlineData(StatusOfForces.Provisional)]
    public void A_status_agreement_in_force_or_provisionally_applied_is_in_place(StatusOfForces status) => With(status).ShouldMeet("AUT-07");

    [Theory]
    [InlineData(Stage.Mandated)]
    [InlineData(Stage.ForceGeneration)]
    public void A_decided_mission_should_have_its_status_settled(Stage stage) =>
        (With(StatusOfForces.None) with { Stage = stage }).ShouldLeaveAGapIn("AUT-07", Strength.Should).Pointer.Should().Be(Status);

    [Theory]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Deployed)]
    [InlineData(Stage.Transition)]
    public void On_the_day_of_deployment_the_status_must_be_settled(Stage stage) =>
        (With(StatusOfForces.None) with { Stage = stage }).ShouldLeaveAGapIn("AUT-07", Strength.Must).Pointer.Should().Be(Status);

    [Fact]
    public void An_agreement_signed_and_not_in_force_is_not_yet_in_place() => With(StatusOfForces.Signed).ShouldLeaveAGapIn("AUT-07", Strength.Must);

    [Fact]
    public void An_unstated_status_is_open() => With(null).ShouldLeaveOpen("AUT-07", Status);

    [Fact]
    public void Without_a_stage_it_is_open_whether_it_is_due() => (With(StatusOfForces.None) with { Stage = null }).ShouldLeaveOpen("AUT-07", "/stage");

    [Theory]
    [InlineData(Stage.Concept)]
    [InlineData(Stage.CouncilOption)]
    public void Before_a_decision_no_status_is_owed(Stage stage) => (With(StatusOfForces.None) with { Stage = stage }).ShouldNotYetOwe("AUT-07");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (With(StatusOfForces.None) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("AUT-07", "it does not speak to a UN-authorized force");

    [Fact]
    public void Before_the_model_agreement_of_October_1990_no_status_was_owed()
    {
        (With(StatusOfForces.None) with { AsOf = new(1990, 10, 8) }).ShouldBeExemptFrom("AUT-07", "doctrine has demanded it since 9 October 1990");
        (With(StatusOfForces.None) with { AsOf = new(1990, 10, 9) }).ShouldLeaveAGapIn("AUT-07", Strength.Must);
    }

    private static MissionProposal With(StatusOfForces? status) =>
        SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { StatusOfForces = status } };
}
