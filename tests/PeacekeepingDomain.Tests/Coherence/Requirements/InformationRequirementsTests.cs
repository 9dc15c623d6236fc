using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class InformationRequirementsTests
{
    [Theory]
    [InlineData("INF-02")]
    [InlineData("INF-03")]
    public void Joint_centres_and_communications_are_in_place(string id) => SoundMission.Proposal.ShouldMeet(id);

    [Theory]
    [InlineData("INF-02", "/information/jointOperationsCentre", "/information/analysisCell")]
    [InlineData("INF-03", "/information/strategicCommunications", "/information/localLanguages")]
    [InlineData("INF-04", "/information/informationIntegrity")]
    [InlineData("INF-05", "/information/sensorsNotified", "/information/dataProtection", "/information/releaseRules")]
    public void What_is_lacking_is_named_part_by_part(string id, params string[] pointers) =>
        NothingInPlace.At(Stage.ReadyToDeploy).CheckedByRequirement(id).Readiness.Gaps.Select(gap => gap.Pointer).Should().Equal(pointers);

    [Fact]
    public void A_mission_of_a_single_component_needs_no_joint_centre() =>
        SoundMission.Proposal.ButForce(force => force with { Civilian = ComponentStrength.None }).ShouldBeExemptFrom("INF-02", "the mission has a single component");

    [Fact]
    public void A_political_mission_needs_no_joint_centre() =>
        (SoundMission.Proposal with { Presence = Presence.SpecialPoliticalMission }).ShouldBeExemptFrom("INF-02", "it does not speak to a special political mission");

    [Fact]
    public void Where_harmful_information_is_no_threat_nobody_need_watch_for_it() =>
        SoundMission.Proposal.ShouldBeExemptFrom("INF-04", "harmful information is not among the threats");

    [Fact]
    public void Elections_are_open_to_harmful_information_by_themselves() =>
        (SoundMission.Proposal with { Models = [MissionModel.ElectionSecurityAndAssistance], Information = new() { InformationIntegrity = false } }).ShouldLeaveAGapIn("INF-04", Strength.Should);

    [Fact]
    public void Without_sensors_there_is_nothing_to_govern() => SoundMission.Proposal.ShouldBeExemptFrom("INF-05", "the mission has neither unmanned aircraft nor sensors");

    [Fact]
    public void Sensors_that_are_planned_are_governed_beforehand() =>
        (SoundMission.Proposal.ButForce(force => force with { Capabilities = [new() { Capability = Capability.UnmannedAircraft, Status = HoldingStatus.Planned }] }) with
        {
            Information = new() { SensorsNotified = false, DataProtection = true, ReleaseRules = true },
        }).ShouldLeaveAGapIn("INF-05", Strength.Should).Pointer.Should().Be("/information/sensorsNotified");

    [Fact]
    public void What_is_not_stated_is_open() =>
        (SoundMission.Proposal with { Information = null }).ShouldLeaveOpen("INF-03", "/information/strategicCommunications", "/information/localLanguages");

    [Theory]
    [InlineData("INF-02")]
    [InlineData("INF-03")]
    [InlineData("INF-04")]
    [InlineData("INF-05")]
    public void Before_units_are_sought_nothing_is_owed(string id) => NothingInPlace.At(Stage.Mandated).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("INF-02", "2019-10-25")]
    [InlineData("INF-03", "2021-12-31")]
    [InlineData("INF-04", "2023-12-19")]
    [InlineData("INF-05", "2019-12-31")]
    public void Each_is_owed_since_its_day_and_by_missions_of_the_United_Nations(string id, string since) => NothingInPlace.At(Stage.ReadyToDeploy).ShouldOweSince(id, since);
}
