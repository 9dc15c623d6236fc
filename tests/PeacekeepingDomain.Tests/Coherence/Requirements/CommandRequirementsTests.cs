using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class CommandRequirementsTests
{
    [Fact]
    public void A_joint_operation_with_one_mandate_and_divided_pillars_is_in_place() => Joint(mandate: true, pillars: true).ShouldMeet("CMD-03");

    [Theory]
    [InlineData(false, true, "jointMandate")]
    [InlineData(true, false, "divisionOfPillars")]
    public void A_joint_operation_without_one_of_them_leaves_a_gap(bool mandate, bool pillars, string fact) =>
        Joint(mandate, pillars).ShouldLeaveAGapIn("CMD-03", Strength.Should).Pointer.Should().Be("/modality/command/" + fact);

    [Fact]
    public void A_mission_that_stands_alone_has_nothing_to_divide() => SoundMission.Proposal.ShouldBeExemptFrom("CMD-03", "the mission is not a joint operation");

    [Fact]
    public void What_is_not_stated_of_a_joint_operation_is_open() => Joint(mandate: true, pillars: null).ShouldLeaveOpen("CMD-03", "/modality/command/divisionOfPillars");

    [Fact]
    public void A_handover_that_was_agreed_is_in_place() => Following(criteria: true, rehatted: true, standards: true).ShouldMeet("CMD-05");

    [Fact]
    public void A_handover_without_criteria_leaves_a_gap() =>
        Following(criteria: false, rehatted: false, standards: null).ShouldLeaveAGapIn("CMD-05", Strength.Should).Pointer.Should().Be("/modality/handover/criteria");

    [Fact]
    public void Units_that_are_taken_over_below_standard_leave_a_gap() =>
        Following(criteria: true, rehatted: true, standards: false).ShouldLeaveAGapIn("CMD-05", Strength.Should).Pointer.Should().Be("/modality/handover/standards");

    [Fact]
    public void Where_no_unit_is_taken_over_no_standard_is_asked_for() => Following(criteria: true, rehatted: false, standards: false).ShouldMeet("CMD-05");

    [Fact]
    public void A_mission_that_follows_nobody_has_no_handover() => SoundMission.Proposal.ShouldBeExemptFrom("CMD-05", "takes over none of its units");

    [Fact]
    public void Whether_units_are_taken_over_is_open_where_it_is_not_stated() =>
        (SoundMission.Proposal with { Modality = SoundMission.Proposal.Modality! with { Handover = null } }).CheckedByRequirement("CMD-05").Readiness.Open.Should().Be(1);

    [Theory]
    [InlineData("CMD-03", Stage.CouncilOption)]
    [InlineData("CMD-05", Stage.Mandated)]
    public void Before_its_stage_nothing_is_owed(string id, Stage stage) => NothingInPlace.At(stage).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("CMD-03")]
    [InlineData("CMD-05")]
    public void A_force_led_by_others_is_exempt(string id) =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    [Theory]
    [InlineData("CMD-03", 2019, 10, 25)]
    [InlineData("CMD-05", 2013, 4, 25)]
    public void Before_it_was_asked_for_nothing_was_owed(string id, int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since }).ShouldLeaveAGapIn(id, Strength.Should);
    }

    private static MissionProposal Joint(bool? mandate, bool? pillars) => SoundMission.Proposal with
    {
        Modality = SoundMission.Proposal.Modality! with { Kind = ModalityKind.Joint, Command = new() { JointMandate = mandate, DivisionOfPillars = pillars } },
    };

    private static MissionProposal Following(bool? criteria, bool? rehatted, bool? standards) => SoundMission.Proposal with
    {
        Modality = SoundMission.Proposal.Modality! with
        {
            Kind = ModalityKind.Sequenced,
            Handover = new() { PriorUnderstanding = true, Criteria = criteria, Rehatted = rehatted, Standards = standards },
        },
    };
}
