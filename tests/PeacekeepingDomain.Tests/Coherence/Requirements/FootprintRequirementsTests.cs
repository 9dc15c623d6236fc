using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class FootprintRequirementsTests
{
    [Theory]
    [InlineData("ENV-01", Strength.Must)]
    [InlineData("ENV-02", Strength.Should)]
    [InlineData("ENV-03", Strength.Should)]
    [InlineData("ENV-04", Strength.May)]
    public void A_mission_that_does_no_harm_has_it_and_a_careless_one_has_a_gap(string id, Strength strength)
    {
        SoundMission.Proposal.ShouldMeet(id);
        NothingInPlace.At(Stage.ReadyToDeploy).ShouldLeaveAGapIn(id, strength);
    }

    [Fact]
    public void While_units_are_sought_the_wastewater_plan_is_a_should() =>
        NothingInPlace.At(Stage.ForceGeneration).ShouldLeaveAGapIn("ENV-01", Strength.Should).Pointer.Should().Be("/footprint/wastewater");

    [Fact]
    public void On_the_day_of_the_decision_no_wastewater_plan_is_owed() => NothingInPlace.At(Stage.Mandated).ShouldNotYetOwe("ENV-01");

    [Theory]
    [InlineData("ENV-02")]
    [InlineData("ENV-03")]
    [InlineData("ENV-04")]
    public void While_units_are_sought_the_rest_is_not_owed_yet(string id) => NothingInPlace.At(Stage.ForceGeneration).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("ENV-01")]
    [InlineData("ENV-02")]
    public void A_mission_without_uniforms_has_no_camps(string id) =>
        NothingInPlace.At(Stage.ReadyToDeploy).ButForce(force => force with { Military = ComponentStrength.None }).ShouldBeExemptFrom(id, "no camps");

    [Theory]
    [InlineData("ENV-01", 2013, 4, 25)]
    [InlineData("ENV-02", 2013, 4, 25)]
    [InlineData("ENV-03", 2015, 12, 31)]
    [InlineData("ENV-04", 2008, 1, 18)]
    public void Before_its_document_nothing_was_owed(string id, int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since }).CheckedByRequirement(id).Readiness.Gaps.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("ENV-01")]
    [InlineData("ENV-02")]
    [InlineData("ENV-03")]
    [InlineData("ENV-04")]
    public void A_force_led_by_others_is_exempt(string id) =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    [Fact]
    public void What_is_not_stated_is_open()
    {
        var silent = SoundMission.Proposal with { Footprint = null };
        silent.ShouldLeaveOpen("ENV-01", "/footprint/wastewater", "/footprint/waste");
        silent.ShouldLeaveOpen("ENV-02", "/footprint/environmentalBaseline", "/footprint/energy", "/footprint/climateExposure");
        silent.ShouldLeaveOpen("ENV-03", "/footprint/healthScreening");
        silent.ShouldLeaveOpen("ENV-04", "/footprint/conflictSensitivity");
    }
}
