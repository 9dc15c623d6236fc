using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class PoliticsRequirementsTests
{
    private static readonly MissionProposal Observers = SoundMission.Proposal with { Models = [MissionModel.CeasefireMonitoring] };

    [Theory]
    [InlineData("POL-03")]
    [InlineData("POL-04")]
    [InlineData("POL-07")]
    [InlineData("POL-08")]
    public void All_of_it_is_in_place(string id) => SoundMission.Proposal.ShouldMeet(id);

    [Fact]
    public void A_mission_without_a_forum_with_its_host_has_a_gap() =>
        SoundMission.Proposal.ButPolitics(process => process with { CooperationForum = false }).ShouldLeaveAGapIn("POL-03", Strength.Should)
            .Pointer.Should().Be("/politicalProcess/cooperationForum");

    [Fact]
    public void A_mission_without_a_plan_for_national_ownership_has_a_gap() =>
        SoundMission.Proposal.ButPolitics(process => process with { NationalOwnershipPlan = false }).ShouldLeaveAGapIn("POL-03", Strength.Should)
            .Pointer.Should().Be("/politicalProcess/nationalOwnershipPlan");

    [Fact]
    public void A_host_that_wants_its_adversary_fought_wants_another_mission() =>
        Asked(Engagement.Enforce, "front").ShouldLeaveAGapIn("POL-03", Strength.Should).Pointer.Should().Be("/politicalProcess/hostRequests");

    [Theory]
    [InlineData(Engagement.Assist, "front")]
    [InlineData(Engagement.Enforce, "")]
    public void What_else_a_host_asks_for_can_be_talked_about(Engagement engagement, string against) => Asked(engagement, against).ShouldMeet("POL-03");

    [Fact]
    public void Observers_need_no_compact_with_their_host() =>
        Observers.ButPolitics(process => process with { CooperationForum = false }).ShouldBeExemptFrom("POL-03", "the mission only prevents by presence, observes or verifies");

    [Theory]
    [InlineData(RegionalSupport.Unconsulted)]
    [InlineData(RegionalSupport.Opposed)]
    public void A_region_that_is_not_engaged_is_a_gap(RegionalSupport support) =>
        SoundMission.Proposal.ButPolitics(process => process with { RegionalSupport = support }).ShouldLeaveAGapIn("POL-04", Strength.Should)
            .Pointer.Should().Be("/politicalProcess/regionalSupport");

    [Theory]
    [InlineData(NeighbourStance.Opposed)]
    [InlineData(NeighbourStance.ArmingAParty)]
    public void A_neighbour_that_works_against_it_is_a_gap(NeighbourStance stance) =>
        Beside(stance).ShouldLeaveAGapIn("POL-04", Strength.Should).Pointer.Should().Be("/setting/neighbours");

    [Fact]
    public void A_neighbour_that_stays_out_of_it_is_enough() => Beside(NeighbourStance.Neutral).ShouldMeet("POL-04");

    [Fact]
    public void Before_May_1994_the_region_was_not_asked_for() =>
        (Beside(NeighbourStance.Opposed) with { AsOf = new(1994, 5, 2) }).ShouldBeExemptFrom("POL-04", "doctrine has demanded it since 3 May 1994");

    [Fact]
    public void To_weigh_other_courses_is_good_practice_and_no_more()
    {
        var gap = Weighed(Alternative.Parallel).CheckedByRequirement("POL-07").Readiness.Gaps.Should().ContainSingle().Subject;
        gap.Strength.Should().Be(Strength.May);
        gap.Message.Should().StartWith("At the stage ready to deploy it is good practice to have this in place").And.Contain("not deploying");
        Weighed().CheckedByRequirement("POL-07").Readiness.Gaps.Should().HaveCount(2);
    }

    [Fact]
    public void Not_deploying_is_one_of_them() => Weighed(Alternative.NotDeploying).ShouldMeet("POL-07");

    [Fact]
    public void Other_courses_are_weighed_from_the_first_idea_on() =>
        (Weighed() with { Stage = Stage.Concept }).CheckedByRequirement("POL-07").Readiness.Gaps.Should().NotBeEmpty();

    [Theory]
    [InlineData(Stage.Deployed)]
    [InlineData(Stage.Transition)]
    public void A_mission_in_the_field_is_not_asked_what_else_could_have_been_done(Stage stage) =>
        (Weighed() with { Stage = stage }).ShouldBeExemptFrom("POL-07", "the mission is in the field already");

    [Fact]
    public void A_design_without_the_Country_Team_has_a_gap() =>
        Consulted(false).ShouldLeaveAGapIn("POL-08", Strength.Should).Pointer.Should().Be("/modality/countryTeam/consulted");

    [Fact]
    public void An_idea_may_come_before_the_Country_Team_is_heard() => (Consulted(false) with { Stage = Stage.Concept }).ShouldNotYetOwe("POL-08");

    [Fact]
    public void What_is_not_stated_is_open()
    {
        Consulted(null).ShouldLeaveOpen("POL-08", "/modality/countryTeam/consulted");
        SoundMission.Proposal.ButPolitics(process => process with { RegionalSupport = null }).ShouldLeaveOpen("POL-04", "/politicalProcess/regionalSupport");
        SoundMission.Proposal.ButPolitics(process => process with { HostRequests = null }).ShouldLeaveOpen("POL-03", "/politicalProcess/hostRequests");
        (SoundMission.Proposal with { Modality = SoundMission.Proposal.Modality! with { AlternativesConsidered = null } })
            .ShouldLeaveOpen("POL-07", "/modality/alternativesConsidered");
    }

    [Theory]
    [InlineData("POL-03")]
    [InlineData("POL-04")]
    [InlineData("POL-07")]
    [InlineData("POL-08")]
    public void A_force_led_by_others_is_exempt(string id) =>
        (SoundMission.Proposal with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    private static MissionProposal Asked(Engagement engagement, string against) =>
        SoundMission.Proposal.ButPolitics(process => process with { HostRequests = [new() { Engagement = engagement, Against = against }] });

    private static MissionProposal Beside(NeighbourStance stance) =>
        SoundMission.Proposal.ButSetting(setting => setting with { Neighbours = [new() { State = "Graustark", Stance = stance }] });

    private static MissionProposal Weighed(params Alternative[] alternatives) =>
        SoundMission.Proposal with { Modality = SoundMission.Proposal.Modality! with { AlternativesConsidered = alternatives.ToValueList() } };

    private static MissionProposal Consulted(bool? consulted) =>
        SoundMission.Proposal with { Modality = SoundMission.Proposal.Modality! with { CountryTeam = new() { Consulted = consulted } } };
}
