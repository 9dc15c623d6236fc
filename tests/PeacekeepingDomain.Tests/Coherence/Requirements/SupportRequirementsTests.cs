using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class SupportRequirementsTests
{
    [Fact]
    public void An_assessed_recipient_is_in_order() => Supporting(true).ShouldMeet("HRD-01");

    [Theory]
    [InlineData(Stage.Mandated)]
    [InlineData(Stage.ForceGeneration)]
    [InlineData(Stage.Deployed)]
    public void Support_without_an_assessment_is_a_gap_that_must_be_closed_from_the_decision_on(Stage stage) =>
        (Supporting(false) with { Stage = stage }).ShouldLeaveAGapIn("HRD-01", Strength.Must).Pointer.Should().StartWith("/supportToOthers");

    [Fact]
    public void One_recipient_of_several_without_an_assessment_is_a_gap() => Supporting(true, false).ShouldLeaveAGapIn("HRD-01", Strength.Must);

    [Fact]
    public void One_recipient_without_an_assessment_is_a_gap_whatever_is_not_stated_of_another() => Supporting(null, false).ShouldLeaveAGapIn("HRD-01", Strength.Must);

    [Fact]
    public void A_mission_that_supports_no_security_force_is_exempt() =>
        Supporting().ShouldBeExemptFrom("HRD-01", "the mission supports no security force outside the United Nations");

    [Fact]
    public void An_assessment_that_is_not_stated_is_open() => Supporting(true, null).ShouldLeaveOpen("HRD-01", "/supportToOthers/1/riskAssessment");

    [Fact]
    public void Whether_the_mission_supports_anybody_is_open_where_it_is_not_stated() =>
        (SoundMission.Proposal with { SupportToOthers = null }).ShouldLeaveOpen("HRD-01", "/supportToOthers");

    [Fact]
    public void Before_a_decision_no_assessment_is_owed() => (Supporting(false) with { Stage = Stage.CouncilOption }).ShouldNotYetOwe("HRD-01");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (Supporting(false) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("HRD-01", "it does not speak to a UN-authorized force");

    [Fact]
    public void Before_the_end_of_2011_no_assessment_was_owed()
    {
        (Supporting(false) with { AsOf = new(2011, 12, 30) }).ShouldBeExemptFrom("HRD-01", "doctrine has demanded it since 31 December 2011");
        (Supporting(false) with { AsOf = new(2011, 12, 31) }).ShouldLeaveAGapIn("HRD-01", Strength.Must);
    }

    [Fact]
    public void A_recipient_that_is_told_and_monitored_is_in_order() => SoundMission.Proposal.ShouldMeet("HRD-03");

    [Theory]
    [InlineData(false, true, "a letter")]
    [InlineData(true, false, "monitoring")]
    public void A_recipient_that_is_not_told_or_not_monitored_is_a_gap(bool notified, bool monitoring, string what)
    {
        var gap = But(support => support with { Notified = notified, Monitoring = monitoring }).ShouldLeaveAGapIn("HRD-03", Strength.Should);
        gap.Message.Should().Contain(what);
        gap.Pointer.Should().Be("/supportToOthers");
    }

    [Fact]
    public void Monitoring_that_is_not_stated_is_open() => But(support => support with { Monitoring = null }).ShouldLeaveOpen("HRD-03", "/supportToOthers/0/monitoring");

    [Fact]
    public void Before_the_end_of_2015_no_letter_was_owed() =>
        (But(support => support with { Notified = false }) with { AsOf = new(2015, 12, 30) }).ShouldBeExemptFrom("HRD-03", "since 31 December 2015");

    [Fact]
    public void A_mission_that_fights_beside_nobody_owes_no_rules_for_joint_operations() => SoundMission.Proposal.ShouldBeExemptFrom("HRD-04", "no joint operations");

    [Theory]
    [InlineData(SupportKind.JointOperations)]
    [InlineData(SupportKind.FireSupport)]
    public void Joint_operations_ask_for_rules(SupportKind kind)
    {
        var joint = But(support => support with { Kinds = [kind] });
        joint.ShouldMeet("HRD-04");
        (joint with { Protection = joint.Protection! with { CivilianHarmMitigation = false } }).ShouldLeaveAGapIn("HRD-04", Strength.Should)
            .Pointer.Should().Be("/protection/civilianHarmMitigation");
        (joint with { Information = joint.Information! with { ReleaseRules = null } }).ShouldLeaveOpen("HRD-04", "/information/releaseRules");
    }

    private static MissionProposal But(Func<SecurityForceSupport, SecurityForceSupport> change) =>
        SoundMission.Proposal with { SupportToOthers = [change(SoundMission.Proposal.SupportToOthers![0])] };

    private static MissionProposal Supporting(params bool?[] assessed) => SoundMission.Proposal with
    {
        SupportToOthers = assessed.Select(risk => new SecurityForceSupport { Recipient = "a force", RiskAssessment = risk }).ToValueList(),
    };
}
