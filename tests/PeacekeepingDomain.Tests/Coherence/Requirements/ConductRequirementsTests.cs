using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class ConductRequirementsTests
{
    [Fact]
    public void A_framework_for_conduct_is_in_place() => SoundMission.Proposal.ShouldMeet("CND-01");

    [Fact]
    public void A_mission_for_which_units_are_sought_should_have_conduct_capacity() =>
        (With(conduct => conduct with { ConductTeam = false }) with { Stage = Stage.ForceGeneration })
            .ShouldLeaveAGapIn("CND-01", Strength.Should).Pointer.Should().Be("/conduct/conductTeam");

    [Theory]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Deployed)]
    public void On_the_day_of_deployment_it_must_have_conduct_capacity(Stage stage) =>
        (With(conduct => conduct with { ConductTeam = false }) with { Stage = stage })
            .ShouldLeaveAGapIn("CND-01", Strength.Must).Pointer.Should().Be("/conduct/conductTeam");

    [Fact]
    public void Unmanaged_risk_of_exploitation_is_a_gap() => With(conduct => conduct with { ExploitationRiskManagement = false }).ShouldLeaveAGapIn("CND-01", Strength.Must);

    [Fact]
    public void Want_of_assistance_to_victims_is_a_gap() => With(conduct => conduct with { VictimAssistance = false }).ShouldLeaveAGapIn("CND-01", Strength.Must);

    [Fact]
    public void What_is_not_stated_is_open() =>
        (SoundMission.Proposal with { Conduct = null })
            .ShouldLeaveOpen("CND-01", "/conduct/conductTeam", "/conduct/exploitationRiskManagement", "/conduct/victimAssistance");

    [Fact]
    public void One_part_that_is_not_stated_is_open() => With(conduct => conduct with { VictimAssistance = null }).ShouldLeaveOpen("CND-01", "/conduct/victimAssistance");

    [Fact]
    public void In_a_section_that_is_whole_silence_is_a_gap() =>
        (With(conduct => conduct with { VictimAssistance = null }) with { Whole = [Section.Conduct] }).ShouldLeaveAGapIn("CND-01", Strength.Must);

    [Fact]
    public void Before_units_are_sought_no_framework_is_owed() =>
        (With(conduct => conduct with { ConductTeam = false }) with { Stage = Stage.Mandated }).ShouldNotYetOwe("CND-01");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (SoundMission.Proposal with { Conduct = null, Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("CND-01", "it does not speak to a UN-authorized force");

    [Fact]
    public void Before_the_bulletin_of_2003_no_framework_was_owed()
    {
        var without = With(conduct => conduct with { ConductTeam = false });
        (without with { AsOf = new(2003, 12, 30) }).ShouldBeExemptFrom("CND-01", "doctrine has demanded it since 31 December 2003");
        (without with { AsOf = new(2003, 12, 31) }).ShouldLeaveAGapIn("CND-01", Strength.Must);
    }

    [Theory]
    [InlineData("CND-02")]
    [InlineData("CND-06")]
    public void Screening_and_claims_are_in_place(string id) => SoundMission.Proposal.ShouldMeet(id);

    [Fact]
    public void On_the_day_of_deployment_everybody_must_be_screened() =>
        With(conduct => conduct with { Screening = false }).ShouldLeaveAGapIn("CND-02", Strength.Must).Pointer.Should().Be("/conduct/screening");

    [Fact]
    public void While_units_are_sought_screening_should_be_in_place() =>
        (With(conduct => conduct with { Screening = false }) with { Stage = Stage.ForceGeneration }).ShouldLeaveAGapIn("CND-02", Strength.Should);

    [Fact]
    public void One_unit_without_a_certificate_is_a_gap() =>
        SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0], force.Units[1] with { HumanRightsCertified = false }] })
            .ShouldLeaveAGapIn("CND-02", Strength.Must).Pointer.Should().Be("/force/units/1/humanRightsCertified");

    [Fact]
    public void Where_a_party_is_indicted_contact_should_be_limited_to_what_is_essential()
    {
        var mission = With(conduct => conduct with { EssentialContactPolicy = false });
        mission.ButParty("front", party => party with { Indicted = true }).ShouldLeaveAGapIn("CND-04", Strength.Should).Pointer.Should().Be("/conduct/essentialContactPolicy");
        mission.ShouldBeExemptFrom("CND-04", "no party's leaders are indicted by an international court");
    }

    [Fact]
    public void Who_works_beside_another_force_should_agree_on_standards()
    {
        var mission = With(conduct => conduct with { PartnersStandards = false });
        (mission with { Modality = mission.Modality! with { ParallelForces = [new() { Name = "a regional force" }] } }).ShouldLeaveAGapIn("CND-05", Strength.Should);
        mission.ShouldBeExemptFrom("CND-05", "the mission works beside no other force");
    }

    [Fact]
    public void People_should_be_able_to_claim_for_harm() =>
        With(conduct => conduct with { ClaimsProcedure = false }).ShouldLeaveAGapIn("CND-06", Strength.Should).Pointer.Should().Be("/conduct/claimsProcedure");

    [Theory]
    [InlineData("CND-02", "2012-12-31")]
    [InlineData("CND-04", "2013-12-31")]
    [InlineData("CND-05", "2016-03-11")]
    [InlineData("CND-06", "1998-12-31")]
    public void Each_is_owed_since_its_day_and_by_missions_of_the_United_Nations(string id, string since) => NothingInPlace.At(Stage.ReadyToDeploy).ShouldOweSince(id, since);

    private static MissionProposal With(Func<Conduct, Conduct> change) => SoundMission.Proposal with { Conduct = change(SoundMission.Proposal.Conduct!) };
}
