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

    private static MissionProposal Supporting(params bool?[] assessed) => SoundMission.Proposal with
    {
        SupportToOthers = assessed.Select(risk => new SecurityForceSupport { Recipient = "a force", RiskAssessment = risk }).ToValueList(),
    };
}
