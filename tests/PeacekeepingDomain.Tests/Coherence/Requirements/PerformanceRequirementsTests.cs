using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class PerformanceRequirementsTests
{
    [Theory]
    [InlineData("PRF-01", Strength.Should)]
    [InlineData("PRF-02", Strength.Should)]
    [InlineData("PRF-03", Strength.Should)]
    [InlineData("PRF-04", Strength.May)]
    public void A_mission_that_learns_has_it_and_one_that_does_not_has_a_gap(string id, Strength strength)
    {
        SoundMission.Proposal.ShouldMeet(id);
        NothingInPlace.At(Stage.ReadyToDeploy).ShouldLeaveAGapIn(id, strength);
    }

    [Theory]
    [InlineData("PRF-01")]
    [InlineData("PRF-02")]
    [InlineData("PRF-03")]
    [InlineData("PRF-04")]
    public void Before_it_is_ready_to_deploy_nothing_is_owed(string id) => NothingInPlace.At(Stage.ForceGeneration).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("PRF-01", 2017, 9, 20)]
    [InlineData("PRF-02", 2018, 9, 21)]
    [InlineData("PRF-03", 2018, 9, 21)]
    [InlineData("PRF-04", 2018, 9, 21)]
    public void Before_the_Council_asked_for_it_nothing_was_owed(string id, int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since }).CheckedByRequirement(id).Readiness.Gaps.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("PRF-01")]
    [InlineData("PRF-02")]
    [InlineData("PRF-03")]
    [InlineData("PRF-04")]
    public void A_force_led_by_others_is_exempt(string id) =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    [Theory]
    [InlineData("PRF-01")]
    [InlineData("PRF-02")]
    public void A_political_mission_is_not_measured_as_peacekeepers_are(string id) =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.SpecialPoliticalMission }).ShouldBeExemptFrom(id, "it does not speak to a special political mission");

    [Fact]
    public void Each_thing_that_is_missing_is_named() =>
        NothingInPlace.At(Stage.ReadyToDeploy).CheckedByRequirement("PRF-03").Readiness.Gaps.Select(gap => gap.Pointer)
            .Should().Equal("/performance/reviewMonths", "/performance/riskRegister", "/performance/scenarios");

    [Fact]
    public void What_is_not_stated_is_open()
    {
        var silent = SoundMission.Proposal with { Performance = null };
        silent.ShouldLeaveOpen("PRF-01", "/performance/impactAssessment");
        silent.ShouldLeaveOpen("PRF-02", "/performance/evaluation", "/performance/remedialSteps");
        silent.ShouldLeaveOpen("PRF-03", "/performance/reviewMonths", "/performance/riskRegister", "/performance/scenarios");
        silent.ShouldLeaveOpen("PRF-04", "/performance/leadershipProfile", "/performance/inductions", "/performance/skillsPlan");
    }
}
