using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Consent;

public sealed class MainPartiesConsentTests
{
    private const string Consents = "/conflict/parties/1/consents";

    [Fact]
    public void A_host_government_that_has_refused_or_withdrawn_its_consent_is_told_once() =>
        ViolatingMissions.ConsentRefused.ButParty("government", static party => party with { Consents = PartyConsent.No })
            .CheckedByAll().Findings.Select(static finding => finding.Rule.Id).Should().Contain("CON-01").And.NotContain("CON-02");

    [Fact]
    public void A_main_party_that_refuses_is_a_concern() =>
        ViolatingMissions.FrontRefuses.CheckedBy<MainPartiesConsent>()
            .ShouldFire(Strength.Should, Consents).Message.Should().Be("The Front, a main party to the conflict, does not accept the mission.");

    [Theory]
    [InlineData(Engagement.Monitor)]
    [InlineData(Engagement.Assist)]
    public void A_refusing_party_that_resists_a_core_task_which_needs_its_cooperation_is_a_contradiction(Engagement engagement) =>
        ViolatingMissions.FrontResists.WithTask("monitor", task => task with { Engagement = engagement }).CheckedBy<MainPartiesConsent>()
            .ShouldFire(Strength.Must, Consents);

    [Theory]
    [InlineData(ForceAuthority.None)]
    [InlineData(ForceAuthority.SelfDefence)]
    [InlineData(ForceAuthority.DefenceOfMandate)]
    public void A_refusing_party_that_resists_a_task_the_mission_may_not_carry_through_is_a_contradiction(ForceAuthority authority) =>
        ViolatingMissions.FrontRefuses.WithTask("protect", task => task with { OpposedBy = ["front"] })
            .ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<MainPartiesConsent>()
            .ShouldFire(Strength.Must, Consents);

    [Theory]
    [InlineData(ForceAuthority.AllNecessaryMeans)]
    [InlineData(ForceAuthority.EnforcementMeasures)]
    public void A_refusing_party_against_which_the_task_may_be_carried_through_is_a_concern(ForceAuthority authority) =>
        ViolatingMissions.FrontRefuses.WithTask("protect", task => task with { OpposedBy = ["front"] })
            .ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<MainPartiesConsent>()
            .ShouldFire(Strength.Should, Consents).GraverIf.Should().BeEmpty();

    [Fact]
    public void As_in_Cambodia_in_1992_a_party_that_turns_away_from_a_task_the_mission_can_do_without_is_a_concern() =>
        ViolatingMissions.FrontResists.WithTask("monitor", task => task with { Priority = Priority.Supporting }).CheckedBy<MainPartiesConsent>()
            .ShouldFire(Strength.Should, Consents).GraverIf.Should().BeEmpty();

    [Fact]
    public void A_core_task_that_others_than_the_refusing_party_resist_is_not_defeated_by_its_refusal() =>
        ViolatingMissions.FrontRefuses.WithTask("monitor", task => task with { OpposedBy = ["bandits"] }).CheckedBy<MainPartiesConsent>()
            .ShouldFire(Strength.Should, Consents).GraverIf.Should().BeEmpty();

    [Fact]
    public void As_in_Kashmir_a_party_that_withholds_its_cooperation_without_resisting_is_a_concern() =>
        ViolatingMissions.FrontRefuses.ButTasks(task => task with { OpposedBy = [], Engagement = Engagement.Monitor }).CheckedBy<MainPartiesConsent>()
            .ShouldFire(Strength.Should, Consents).GraverIf.Should().BeEmpty();

    [Fact]
    public void A_party_that_is_not_a_main_one_may_refuse() =>
        SoundMission.WithParty("bandits", party => party with { Main = false, Consents = PartyConsent.No }).CheckedBy<MainPartiesConsent>().ShouldBeSilent();

    [Fact]
    public void Consent_on_conditions_is_not_a_refusal() =>
        SoundMission.WithParty("front", party => party with { Consents = PartyConsent.Conditional }).CheckedBy<MainPartiesConsent>().ShouldBeSilent();

    [Fact]
    public void Each_refusing_party_is_a_finding_of_its_own() =>
        ViolatingMissions.FrontRefuses.ButParty("government", party => party with { Consents = PartyConsent.No }).CheckedBy<MainPartiesConsent>()
            .Findings.Select(finding => finding.Pointer).Should().BeEquivalentTo("/conflict/parties/0/consents", Consents);

    [Fact]
    public void What_would_make_a_refusal_a_contradiction_is_named_and_asked_for()
    {
        const string opposedBy = "/mandate/tasks/1/opposedBy";
        var report = ViolatingMissions.FrontRefuses.WithTask("monitor", task => task with { OpposedBy = null }).CheckedBy<MainPartiesConsent>();
        report.ShouldFire(Strength.Should, Consents).GraverIf.Should().Equal(opposedBy);
        report.Questions.Select(question => question.Pointer).Should().Equal(opposedBy);
    }

    [Fact]
    public void An_authority_that_would_decide_whether_the_task_is_defeated_is_named() =>
        ViolatingMissions.FrontRefuses.WithTask("protect", task => task with { OpposedBy = ["front"] })
            .ButAuthorization(decision => decision with { ForceAuthority = null }).CheckedBy<MainPartiesConsent>()
            .ShouldFire(Strength.Should, Consents).GraverIf.Should().Equal("/authorization/forceAuthority");

    [Fact]
    public void The_consent_of_a_main_party_is_asked_for() =>
        SoundMission.WithParty("front", party => party with { Consents = null }).CheckedBy<MainPartiesConsent>().ShouldAsk(Consents);

    [Fact]
    public void Whether_a_refusing_party_is_a_main_one_is_asked_for() =>
        SoundMission.WithParty("bandits", party => party with { Main = null }).CheckedBy<MainPartiesConsent>().ShouldAsk("/conflict/parties/2/main");

    [Fact]
    public void Unstated_parties_are_asked_for() =>
        SoundMission.Proposal.ButConflict(conflict => conflict with { Parties = null }).CheckedBy<MainPartiesConsent>().ShouldAsk("/conflict/parties");

    [Fact]
    public void Where_nobody_is_party_to_a_conflict_nobody_can_refuse() =>
        SoundMission.Proposal.ButConflict(conflict => conflict with { Parties = [] }).CheckedBy<MainPartiesConsent>().ShouldBeSilent();

    [Theory]
    [InlineData(Presence.UnAuthorizedForce)]
    [InlineData(Presence.RegionalOperation)]
    public void It_speaks_to_the_United_Nations_own_missions_alone(Presence presence) =>
        (ViolatingMissions.FrontResists with { Presence = presence }).ShouldNotApplyTo<MainPartiesConsent>("it does not speak to a");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() =>
        ViolatingMissions.FrontResists.ShouldBreakOnlySince<MainPartiesConsent>(new(1958, 12, 31));

    [Fact]
    public void Before_it_is_due_a_refusal_is_reported_and_nothing_is_asked()
    {
        (ViolatingMissions.FrontRefuses with { Stage = Stage.Concept }).CheckedBy<MainPartiesConsent>().ShouldFire(Strength.Should, Consents);
        (SoundMission.WithParty("front", party => party with { Consents = null }) with { Stage = Stage.Concept })
            .ShouldNotApplyTo<MainPartiesConsent>("due from the stage council option");
    }
}
