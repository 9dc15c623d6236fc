using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class DeploymentRequirementsTests
{
    [Theory]
    [InlineData("DEP-01")]
    [InlineData("DEP-02")]
    [InlineData("DEP-05")]
    public void A_mission_that_knows_the_place_has_its_plans_and_can_get_in_is_ready(string id) => SoundMission.Proposal.ShouldMeet(id);

    [Theory]
    [InlineData("DEP-01", "/planning/integratedAssessment")]
    [InlineData("DEP-02", "/planning/conceptOfOperations")]
    [InlineData("DEP-05", "/planning/access/airfields")]
    public void What_is_not_in_place_is_a_gap(string id, string pointer) =>
        NothingInPlace.At(Stage.ReadyToDeploy).ShouldLeaveAGapIn(id, Strength.Should).Pointer.Should().Be(pointer);

    [Fact]
    public void One_plan_of_four_that_is_not_there_is_a_gap() =>
        Planned(planning => planning with { RiskPlan = false }).ShouldLeaveAGapIn("DEP-02", Strength.Should).Pointer.Should().Be("/planning/riskPlan");

    [Fact]
    public void Where_there_is_no_coast_an_airfield_is_a_way_in() => Planned(planning => planning with { Access = planning.Access! with { Ports = false } }).ShouldMeet("DEP-05");

    [Fact]
    public void Land_that_is_not_agreed_is_a_gap() =>
        Planned(planning => planning with { Access = planning.Access! with { Land = false } }).ShouldLeaveAGapIn("DEP-05", Strength.Should).Pointer.Should().Be("/planning/access/land");

    [Fact]
    public void A_mission_without_uniformed_personnel_needs_no_way_in_of_its_own() =>
        Planned(planning => planning with { Access = new() { Land = false } }).ButForce(force => force with { Military = ComponentStrength.None })
            .ShouldBeExemptFrom("DEP-05", "the mission has no uniformed personnel");

    [Fact]
    public void An_assessment_that_is_not_stated_is_open() =>
        (SoundMission.Proposal with { Planning = null }).ShouldLeaveOpen("DEP-01", "/planning/integratedAssessment");

    [Theory]
    [InlineData("DEP-01", Stage.Concept)]
    [InlineData("DEP-02", Stage.Mandated)]
    [InlineData("DEP-05", Stage.Mandated)]
    public void Before_its_stage_nothing_is_owed(string id, Stage stage) => NothingInPlace.At(stage).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("DEP-01")]
    [InlineData("DEP-02")]
    [InlineData("DEP-05")]
    public void A_force_led_by_others_is_exempt(string id) =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    [Theory]
    [InlineData("DEP-01", 2013, 12, 31)]
    [InlineData("DEP-02", 2008, 1, 18)]
    [InlineData("DEP-05", 1990, 10, 9)]
    public void Before_it_was_asked_for_nothing_was_owed(string id, int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since }).ShouldLeaveAGapIn(id, Strength.Should);
    }

    private static MissionProposal Planned(Func<Planning, Planning> change) => SoundMission.Proposal with { Planning = change(SoundMission.Proposal.Planning!) };
}
