using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class LocalPopulationRequirementsTests
{
    private static MissionProposal Today => SoundMission.Proposal with { AsOf = new(2025, 1, 1) };

    [Theory]
    [InlineData("BEN-01")]
    [InlineData("BEN-02")]
    [InlineData("BEN-03")]
    public void All_of_it_is_in_place(string id) => Today.ShouldMeet(id);

    [Fact]
    public void A_mission_of_which_people_see_nothing_has_a_gap() =>
        Today.ButTangible(tangible => tangible with { QuickImpactProjects = false, LocalProcurement = false }).ShouldLeaveAGapIn("BEN-01", Strength.Should)
            .Pointer.Should().Be("/tangible/quickImpactProjects");

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Projects_or_purchases_are_enough(bool projects, bool purchases) =>
        Today.ButTangible(tangible => tangible with { QuickImpactProjects = projects, LocalProcurement = purchases }).ShouldMeet("BEN-01");

    [Fact]
    public void A_mission_that_does_not_talk_with_communities_has_a_gap() =>
        Today.ButTangible(tangible => tangible with { CommunityEngagement = false }).ShouldLeaveAGapIn("BEN-02", Strength.Should).Pointer.Should().Be("/tangible/communityEngagement");

    [Fact]
    public void A_mission_without_local_staff_in_its_political_work_has_a_gap() =>
        Today.ButTangible(tangible => tangible with { LocalStaffInPolitical = false }).ShouldLeaveAGapIn("BEN-02", Strength.Should)
            .Pointer.Should().Be("/tangible/localStaffInPolitical");

    [Theory]
    [InlineData("BEN-01")]
    [InlineData("BEN-02")]
    public void Observers_alone_are_exempt(string id) =>
        (Today with { Models = [MissionModel.CeasefireMonitoring], Tangible = new() }).ShouldBeExemptFrom(id, "the mission only prevents by presence, observes or verifies");

    [Fact]
    public void What_a_mission_cannot_do_is_said_also_by_observers() =>
        (Today with { Models = [MissionModel.CeasefireMonitoring] }).ButTangible(tangible => tangible with { ExpectationsStated = false })
            .ShouldLeaveAGapIn("BEN-03", Strength.Should).Pointer.Should().Be("/tangible/expectationsStated");

    [Fact]
    public void What_is_not_stated_is_open()
    {
        var silent = Today with { Tangible = null };
        silent.ShouldLeaveOpen("BEN-01", "/tangible/quickImpactProjects", "/tangible/localProcurement");
        silent.ShouldLeaveOpen("BEN-02", "/tangible/communityEngagement", "/tangible/localStaffInPolitical");
        silent.ShouldLeaveOpen("BEN-03", "/tangible/expectationsStated");
    }

    [Fact]
    public void Before_units_are_sought_nothing_is_owed()
    {
        var decided = Today with { Stage = Stage.Mandated, Tangible = new() { ExpectationsStated = false } };
        foreach (var id in new[] { "BEN-01", "BEN-02", "BEN-03" })
            decided.ShouldNotYetOwe(id);
    }

    [Theory]
    [InlineData("BEN-01")]
    [InlineData("BEN-02")]
    [InlineData("BEN-03")]
    public void Before_October_2024_nothing_was_owed(string id) =>
        (Today with { AsOf = new(2024, 10, 30) }).ShouldBeExemptFrom(id, "doctrine has demanded it since 31 October 2024");
}
