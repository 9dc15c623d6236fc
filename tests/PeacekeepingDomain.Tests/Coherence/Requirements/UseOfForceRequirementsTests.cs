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

    [Fact]
    public void Where_nobody_is_fought_no_plan_for_humanitarian_law_is_owed() => SoundMission.Proposal.ShouldBeExemptFrom("UOF-08", "no task is offensive");

    [Theory]
    [InlineData(true, Engagement.Secure)]
    [InlineData(false, Engagement.Enforce)]
    public void A_mission_that_may_have_to_fight_should_plan_for_humanitarian_law(bool offensive, Engagement engagement)
    {
        var fighting = SoundMission.Proposal.WithTask("protect", task => task with { Engagement = engagement, Traits = offensive ? [TaskTrait.Offensive] : [] });
        fighting.ShouldMeet("UOF-08");
        ButLegal(fighting, legal => legal with { HumanitarianLawPlan = false }).ShouldLeaveAGapIn("UOF-08", Strength.Should).Pointer.Should().Be("/legal/humanitarianLawPlan");
        ButLegal(fighting, legal => legal with { HumanitarianLawPlan = null }).ShouldLeaveOpen("UOF-08", "/legal/humanitarianLawPlan");
        (ButLegal(fighting, legal => legal with { HumanitarianLawPlan = false }) with { AsOf = new(1999, 12, 30) }).ShouldBeExemptFrom("UOF-08", "since 31 December 1999");
    }

    [Theory]
    [InlineData(ForceDecider.HeadOfMission)]
    [InlineData(ForceDecider.ForceCommander)]
    [InlineData(ForceDecider.UnitCommander)]
    public void Force_is_decided_on_within_the_mission(ForceDecider decider) =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { DecidedBy = decider }).ShouldMeet("UOF-09");

    [Fact]
    public void Force_that_headquarters_decides_on_is_a_gap() =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { DecidedBy = ForceDecider.Headquarters }).ShouldLeaveAGapIn("UOF-09", Strength.Should)
            .Pointer.Should().Be("/authorization/decidedBy");

    [Fact]
    public void The_effect_on_consent_is_to_be_weighed() =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { Weighs = decision.Weighs!.Where(factor => factor != ForceFactor.EffectOnConsent).ToValueList() })
            .ShouldLeaveAGapIn("UOF-09", Strength.Should).Message.Should().Contain("consent");

    [Fact]
    public void All_six_factors_are_to_be_weighed() =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { Weighs = [ForceFactor.EffectOnConsent] }).ShouldLeaveAGapIn("UOF-09", Strength.Should)
            .Pointer.Should().Be("/authorization/weighs");

    [Fact]
    public void What_is_weighed_is_open_where_it_is_not_stated() =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { Weighs = null }).ShouldLeaveOpen("UOF-09", "/authorization/weighs");

    [Fact]
    public void A_mission_without_power_to_detain_owes_no_procedure() => SoundMission.Proposal.ShouldBeExemptFrom("UOF-10", "no power to arrest or detain");

    [Theory]
    [InlineData(Stage.ForceGeneration, Strength.Should)]
    [InlineData(Stage.ReadyToDeploy, Strength.Must)]
    public void A_mission_that_may_detain_owes_a_procedure(Stage stage, Strength strength)
    {
        var detaining = SoundMission.Proposal.ButAuthorization(decision => decision with { ExecutivePowers = [ExecutivePower.Detention] }) with { Stage = stage };
        detaining.ShouldMeet("UOF-10");
        ButLegal(detaining, legal => legal with { TransferSafeguards = false }).ShouldLeaveAGapIn("UOF-10", strength).Pointer.Should().Be("/legal/transferSafeguards");
        ButLegal(detaining, legal => legal with { DetentionProcedure = null }).ShouldLeaveOpen("UOF-10", "/legal/detentionProcedure");
        (ButLegal(detaining, legal => legal with { DetentionProcedure = false }) with { AsOf = new(2010, 12, 30) }).ShouldBeExemptFrom("UOF-10", "since 31 December 2010");
    }

    private static MissionProposal ButLegal(MissionProposal mission, Func<LegalArrangements, LegalArrangements> change) => mission with { Legal = change(mission.Legal!) };

    private static MissionProposal With(DocumentState? rules, DocumentState? directive) =>
        SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { RulesOfEngagement = rules, DirectiveOnUseOfForce = directive } };

    private static MissionProposal PoliceArmed(MissionProposal mission) =>
        mission.ButForce(force => force with { Police = new() { Authorized = 300, Armed = true } });
}
