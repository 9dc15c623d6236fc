using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class InclusionRequirementsTests
{
    [Fact]
    public void A_gender_analysis_with_an_adviser_is_in_place() => SoundMission.Proposal.ShouldMeet("WPS-01");

    [Theory]
    [InlineData(Stage.Mandated)]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Deployed)]
    public void A_decided_mission_should_have_a_gender_analysis_and_never_must(Stage stage) =>
        (With(analysis: false, adviser: true) with { Stage = stage }).ShouldLeaveAGapIn("WPS-01", Strength.Should).Pointer.Should().Be("/inclusion/genderAnalysis");

    [Fact]
    public void An_analysis_without_an_adviser_is_a_gap() => With(analysis: true, adviser: false).ShouldLeaveAGapIn("WPS-01", Strength.Should);

    [Fact]
    public void What_is_not_stated_is_open() => (SoundMission.Proposal with { Inclusion = null }).ShouldLeaveOpen("WPS-01", "/inclusion/genderAnalysis", "/inclusion/genderAdviser");

    [Fact]
    public void One_part_that_is_not_stated_is_open() => With(analysis: null, adviser: true).ShouldLeaveOpen("WPS-01", "/inclusion/genderAnalysis");

    [Fact]
    public void What_would_not_close_the_gap_is_not_asked_for() => With(analysis: false, adviser: null).ShouldLeaveAGapIn("WPS-01", Strength.Should);

    [Fact]
    public void Before_a_decision_neither_is_owed() => (With(analysis: false, adviser: false) with { Stage = Stage.CouncilOption }).ShouldNotYetOwe("WPS-01");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (With(analysis: false, adviser: false) with { Presence = Presence.RegionalOperation }).ShouldBeExemptFrom("WPS-01", "it does not speak to a regional operation");

    [Fact]
    public void Before_the_resolution_of_October_2000_neither_was_owed()
    {
        (With(analysis: false, adviser: false) with { AsOf = new(2000, 10, 30) }).ShouldBeExemptFrom("WPS-01", "doctrine has demanded it since 31 October 2000");
        (With(analysis: false, adviser: false) with { AsOf = new(2000, 10, 31) }).ShouldLeaveAGapIn("WPS-01", Strength.Should);
    }

    private static MissionProposal With(bool? analysis, bool? adviser) =>
        SoundMission.Proposal with { Inclusion = new() { GenderAnalysis = analysis, GenderAdviser = adviser } };
}
