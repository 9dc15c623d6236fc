using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class SafetyRequirementsTests
{
    private const string Evacuation = "/safety/evacuationAssets";

    [Fact]
    public void Evacuation_with_surgery_within_reach_is_in_place() => SoundMission.Proposal.ShouldMeet("SAF-01");

    [Fact]
    public void A_mission_for_which_units_are_sought_should_have_the_means_to_evacuate() =>
        (With(evacuation: false, surgery: true) with { Stage = Stage.ForceGeneration }).ShouldLeaveAGapIn("SAF-01", Strength.Should).Pointer.Should().Be(Evacuation);

    [Theory]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Deployed)]
    public void On_the_day_of_deployment_it_must_have_them(Stage stage) =>
        (With(evacuation: false, surgery: true) with { Stage = stage }).ShouldLeaveAGapIn("SAF-01", Strength.Must).Pointer.Should().Be(Evacuation);

    [Fact]
    public void Evacuation_without_surgery_is_a_gap() => With(evacuation: true, surgery: false).ShouldLeaveAGapIn("SAF-01", Strength.Must);

    [Fact]
    public void Police_are_evacuated_too() =>
        With(evacuation: false, surgery: true).ButForce(force => force with { Military = ComponentStrength.None, Police = new() { Authorized = 100 } })
            .ShouldLeaveAGapIn("SAF-01", Strength.Must);

    [Fact]
    public void A_mission_without_uniformed_personnel_is_exempt() =>
        With(evacuation: false, surgery: false).ButForce(force => force with { Military = ComponentStrength.None })
            .ShouldBeExemptFrom("SAF-01", "the mission has no uniformed personnel");

    [Fact]
    public void What_is_not_stated_is_open() => (SoundMission.Proposal with { Safety = null }).ShouldLeaveOpen("SAF-01", Evacuation, "/safety/surgicalCapability");

    [Fact]
    public void Whether_there_are_uniformed_personnel_is_asked_first() =>
        With(evacuation: false, surgery: null).ButMilitary(military => military with { Authorized = null }).ShouldLeaveOpen("SAF-01", "/force/military/authorized");

    [Fact]
    public void Before_units_are_sought_nothing_is_owed() => (With(evacuation: false, surgery: false) with { Stage = Stage.Mandated }).ShouldNotYetOwe("SAF-01");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (With(evacuation: false, surgery: false) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("SAF-01", "it does not speak to a UN-authorized force");

    [Fact]
    public void Before_March_2020_nothing_was_owed()
    {
        (With(evacuation: false, surgery: false) with { AsOf = new(2020, 2, 29) }).ShouldBeExemptFrom("SAF-01", "doctrine has demanded it since 1 March 2020");
        (With(evacuation: false, surgery: false) with { AsOf = new(2020, 3, 1) }).ShouldLeaveAGapIn("SAF-01", Strength.Must);
    }

    private static MissionProposal With(bool? evacuation, bool? surgery) =>
        SoundMission.Proposal with { Safety = new() { EvacuationAssets = evacuation, SurgicalCapability = surgery } };
}
