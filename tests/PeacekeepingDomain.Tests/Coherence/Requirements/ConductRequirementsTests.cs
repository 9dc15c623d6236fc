using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

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

    private static MissionProposal With(Func<Conduct, Conduct> change) => SoundMission.Proposal with { Conduct = change(SoundMission.Proposal.Conduct!) };
}
