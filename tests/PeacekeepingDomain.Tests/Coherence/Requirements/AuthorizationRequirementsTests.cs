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

    [Theory]
    [InlineData(Stage.ForceGeneration, Strength.Should)]
    [InlineData(Stage.ReadyToDeploy, Strength.Must)]
    public void A_unit_without_a_memorandum_is_a_gap(Stage stage, Strength strength) =>
        (WithMemorandum(false) with { Stage = stage }).ShouldLeaveAGapIn("AUT-08", strength).Pointer.Should().Be("/force/units");

    [Fact]
    public void Units_with_memoranda_are_in_place() => SoundMission.Proposal.ShouldMeet("AUT-08");

    [Fact]
    public void A_memorandum_that_is_not_stated_is_open() => WithMemorandum(null).ShouldLeaveOpen("AUT-08", "/force/units/1/memorandum");

    [Fact]
    public void A_mission_without_units_owes_no_memoranda() =>
        SoundMission.Proposal.ButForce(force => force with { Units = [] }).ShouldBeExemptFrom("AUT-08", "the mission has no units");

    [Fact]
    public void Before_units_are_sought_no_memoranda_are_owed() => (WithMemorandum(false) with { Stage = Stage.Mandated }).ShouldNotYetOwe("AUT-08");

    [Fact]
    public void A_longer_time_for_the_agreement_than_usual_is_a_gap() =>
        Within(90, StatusOfForces.Provisional).ShouldLeaveAGapIn("AUT-10", Strength.Should).Pointer.Should().Be("/legal/targetDays");

    [Fact]
    public void The_usual_time_is_in_order() => Within(30, StatusOfForces.Provisional).ShouldBeExemptFrom("AUT-10", "not longer than usual");

    [Fact]
    public void An_agreement_in_force_needs_no_time() => Within(90, StatusOfForces.InForce).ShouldMeet("AUT-10");

    [Fact]
    public void The_time_is_open_where_it_is_not_stated() => Within(null, StatusOfForces.Provisional).ShouldLeaveOpen("AUT-10", "/legal/targetDays");

    [Fact]
    public void What_an_agreement_leaves_out_is_a_gap() =>
        Covering(StatusClause.Import, StatusClause.Communications, StatusClause.Jurisdiction, StatusClause.Contractors, StatusClause.SafetyConvention)
            .ShouldLeaveAGapIn("AUT-11", Strength.Should).Message.Should().Contain("freedom of movement");

    [Fact]
    public void An_agreement_that_covers_all_is_in_order() => SoundMission.Proposal.ShouldMeet("AUT-11");

    [Theory]
    [InlineData(StatusOfForces.None)]
    [InlineData(StatusOfForces.Provisional)]
    public void Where_no_agreement_is_signed_its_clauses_are_not_asked_for(StatusOfForces status) =>
        With(status).ShouldBeExemptFrom("AUT-11", "no agreement of its own is signed");

    [Fact]
    public void Clauses_that_are_not_stated_are_open() =>
        (SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { Clauses = null } }).ShouldLeaveOpen("AUT-11", "/legal/clauses");

    private static MissionProposal Covering(params StatusClause[] clauses) =>
        SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { Clauses = clauses.ToValueList() } };

    private static MissionProposal Within(int? days, StatusOfForces status) =>
        SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { TargetDays = days, StatusOfForces = status } };

    private static MissionProposal WithMemorandum(bool? memorandum) =>
        SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0], force.Units[1] with { Memorandum = memorandum }] });

    private static MissionProposal With(StatusOfForces? status) =>
        SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { StatusOfForces = status } };
}
