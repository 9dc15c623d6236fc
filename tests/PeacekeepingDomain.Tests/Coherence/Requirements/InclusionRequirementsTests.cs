using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Missing;

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

    [Theory]
    [InlineData("WPS-02")]
    [InlineData("WPS-06")]
    [InlineData("WPS-08")]
    public void Shares_of_women_and_the_part_of_women_and_the_young_are_in_place(string id) => SoundMission.Proposal.ShouldMeet(id);

    [Fact]
    public void A_share_of_women_below_the_aim_is_a_gap_and_never_grave() =>
        SoundMission.Proposal.ButForce(force => force with { Women = force.Women! with { Contingents = 0.14 } })
            .ShouldLeaveAGapIn("WPS-02", Strength.Should).Pointer.Should().Be("/force/women/contingents");

    [Fact]
    public void Where_there_are_no_police_no_share_among_them_is_asked_for() =>
        SoundMission.Proposal.ButForce(force => force with { Women = force.Women! with { FormedPolice = null, IndividualPolice = null } }).ShouldMeet("WPS-02");

    [Fact]
    public void Without_uniformed_personnel_no_share_is_asked_for() =>
        SoundMission.Proposal.ButForce(force => force with { Military = ComponentStrength.None, Women = null }).ShouldBeExemptFrom("WPS-02", "the mission has no uniformed personnel");

    [Fact]
    public void Where_sexual_violence_is_a_threat_advisers_and_monitoring_and_referral_should_be_there() =>
        NothingInPlace.At(Stage.ReadyToDeploy).CheckedByRequirement("WPS-03").Readiness.Gaps.Select(gap => gap.Pointer)
            .Should().Equal("/inclusion/womensProtectionAdvisers", "/inclusion/monitoringOfSexualViolence", "/inclusion/referral");

    [Fact]
    public void Where_it_is_no_threat_they_are_not_asked_for() => SoundMission.Proposal.ShouldBeExemptFrom("WPS-03", "sexual violence is neither among the threats nor among the tasks");

    [Fact]
    public void A_task_to_protect_children_asks_for_advisers() =>
        (SoundMission.Proposal.WithTask("protect", task => task with { Task = TaskCategory.ProtectionOfChildren }) with { Inclusion = new() { ChildProtectionAdvisers = false } })
            .ShouldLeaveAGapIn("WPS-04", Strength.Should).Pointer.Should().Be("/inclusion/childProtectionAdvisers");

    [Fact]
    public void Where_children_are_not_at_risk_advisers_are_not_asked_for() => SoundMission.Proposal.ShouldBeExemptFrom("WPS-04", "grave violations against children are not among the threats");

    [Theory]
    [InlineData("WPS-06", "/politicalProcess/womensParticipation")]
    [InlineData("WPS-08", "/politicalProcess/youthParticipation")]
    public void Political_tasks_should_seat_women_and_the_young(string id, string pointer)
    {
        NothingInPlace.At(Stage.ReadyToDeploy).ShouldLeaveAGapIn(id, Strength.Should).Pointer.Should().Be(pointer);
        (SoundMission.Proposal with { PoliticalProcess = null }).ShouldLeaveOpen(id, pointer);
        (SoundMission.Proposal with { Models = [MissionModel.CeasefireMonitoring] }).ShouldBeExemptFrom(id, "the mission has no political, electoral, disarmament or reform task");
    }

    [Theory]
    [InlineData("WPS-02", "2018-01-01")]
    [InlineData("WPS-03", "2010-12-16")]
    [InlineData("WPS-04", "2001-11-20")]
    [InlineData("WPS-06", "2000-10-31")]
    [InlineData("WPS-08", "2015-12-09")]
    public void Each_is_owed_since_its_day_and_by_missions_of_the_United_Nations(string id, string since) => NothingInPlace.At(Stage.ReadyToDeploy).ShouldOweSince(id, since);

    private static MissionProposal With(bool? analysis, bool? adviser) =>
        SoundMission.Proposal with { Inclusion = new() { GenderAnalysis = analysis, GenderAdviser = adviser } };
}
