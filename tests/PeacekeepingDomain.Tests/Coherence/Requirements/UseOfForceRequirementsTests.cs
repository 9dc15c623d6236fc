using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class UseOfForceRequirementsTests
{
    private const string Rules = "/legal/rulesOfEngagement";
    private const string Directive = "/legal/directiveOnUseOfForce";

    [Fact]
    public void Approved_rules_of_engagement_are_in_place() => With(rules: DocumentState.Approved, directive: null).ShouldMeet("UOF-04");

    [Theory]
    [InlineData(DocumentState.None)]
    [InlineData(DocumentState.Draft)]
    public void A_mission_for_which_units_are_sought_should_have_its_rules_approved(DocumentState state) =>
        (With(rules: state, directive: null) with { Stage = Stage.ForceGeneration }).ShouldLeaveAGapIn("UOF-04", Strength.Should).Pointer.Should().Be(Rules);

    [Theory]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Deployed)]
    public void As_in_Rwanda_in_1993_rules_drafted_and_not_approved_are_a_gap_that_must_be_closed(Stage stage) =>
        (With(rules: DocumentState.Draft, directive: null) with { Stage = stage }).ShouldLeaveAGapIn("UOF-04", Strength.Must).Pointer.Should().Be(Rules);

    [Fact]
    public void Armed_police_need_a_directive_of_their_own() =>
        PoliceArmed(With(rules: DocumentState.Approved, directive: DocumentState.None)).ShouldLeaveAGapIn("UOF-04", Strength.Must);

    [Fact]
    public void Armed_police_alone_need_no_rules_of_engagement() =>
        PoliceArmed(With(rules: DocumentState.None, directive: DocumentState.Approved)).ButForce(force => force with { Military = ComponentStrength.None })
            .ShouldMeet("UOF-04");

    [Fact]
    public void A_mission_that_carries_no_arms_is_exempt() =>
        With(rules: DocumentState.None, directive: DocumentState.None).ButMilitary(military => military with { Armed = false })
            .ShouldBeExemptFrom("UOF-04", "nobody in the mission is armed");

    [Fact]
    public void Rules_that_are_not_stated_are_open() => With(rules: null, directive: null).ShouldLeaveOpen("UOF-04", Rules);

    [Fact]
    public void A_directive_that_is_not_stated_is_open_where_police_are_armed() =>
        PoliceArmed(With(rules: DocumentState.Approved, directive: null)).ShouldLeaveOpen("UOF-04", Directive);

    [Fact]
    public void Whether_anybody_is_armed_is_asked_first() =>
        With(rules: DocumentState.None, directive: null).ButMilitary(military => military with { Armed = null }).ShouldLeaveOpen("UOF-04", "/force/military/armed");

    [Fact]
    public void Before_units_are_sought_no_rules_are_owed() => (With(rules: DocumentState.None, directive: null) with { Stage = Stage.Mandated }).ShouldNotYetOwe("UOF-04");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (With(rules: DocumentState.None, directive: null) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("UOF-04", "it does not speak to a UN-authorized force");

    [Fact]
    public void Before_January_2008_no_rules_were_owed()
    {
        (With(rules: DocumentState.None, directive: null) with { AsOf = new(2008, 1, 17) }).ShouldBeExemptFrom("UOF-04", "doctrine has demanded it since 18 January 2008");
        (With(rules: DocumentState.None, directive: null) with { AsOf = new(2008, 1, 18) }).ShouldLeaveAGapIn("UOF-04", Strength.Must);
    }

    private static MissionProposal With(DocumentState? rules, DocumentState? directive) =>
        SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { RulesOfEngagement = rules, DirectiveOnUseOfForce = directive } };

    private static MissionProposal PoliceArmed(MissionProposal mission) =>
        mission.ButForce(force => force with { Police = new() { Authorized = 300, Armed = true } });
}
