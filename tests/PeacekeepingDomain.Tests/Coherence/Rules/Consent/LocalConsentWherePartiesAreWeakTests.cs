using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Consent;

public sealed class LocalConsentWherePartiesAreWeakTests
{
    private const string Local = "/conflict/localConsent";

    [Theory]
    [InlineData(LocalConsent.Partial, "partial")]
    [InlineData(LocalConsent.Absent, "absent")]
    public void Patchy_consent_under_parties_that_do_not_control_their_own_is_a_concern_where_nothing_is_planned(LocalConsent consent, string word) =>
        ViolatingMissions.LocalConsentLeftAlone.ButConflict(conflict => conflict with { LocalConsent = consent }).CheckedBy<LocalConsentWherePartiesAreWeak>()
            .ShouldFire(Strength.Should, Local).Message.Should().Contain($"is {word}").And.Contain("the Front").And.Contain("controls: 1");

    [Fact]
    public void Armed_groups_outside_all_control_are_enough() =>
        ViolatingMissions.LocalConsentLeftAlone.ButParty("front", party => party with { Control = PartyControl.Strong }).CheckedBy<LocalConsentWherePartiesAreWeak>()
            .ShouldFire(Strength.Should, Local);

    [Fact]
    public void Parties_in_control_and_no_group_outside_it_answer_for_the_ground() =>
        ViolatingMissions.LocalConsentLeftAlone.ButParty("front", party => party with { Control = PartyControl.Strong })
            .ButConflict(conflict => conflict with { UncontrolledArmedGroups = 0 }).CheckedBy<LocalConsentWherePartiesAreWeak>().ShouldBeSilent();

    [Fact]
    public void A_lesser_party_without_control_is_not_meant() =>
        ViolatingMissions.LocalConsentLeftAlone.ButParty("front", party => party with { Main = false })
            .ButConflict(conflict => conflict with { UncontrolledArmedGroups = 0 }).CheckedBy<LocalConsentWherePartiesAreWeak>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_people_accept_nearly_everywhere_has_what_it_needs() =>
        ViolatingMissions.LocalConsentLeftAlone.ButConflict(conflict => conflict with { LocalConsent = LocalConsent.Broad })
            .ShouldNotApplyTo<LocalConsentWherePartiesAreWeak>("people accept the mission nearly everywhere");

    [Fact]
    public void A_plan_answers_it() =>
        ViolatingMissions.LocalConsentLeftAlone.ButPolitics(process => process with { LocalConsentPlan = true }).CheckedBy<LocalConsentWherePartiesAreWeak>().ShouldBeSilent();

    [Fact]
    public void Engagement_with_communities_answers_it() =>
        ViolatingMissions.LocalConsentLeftAlone.ButTangible(tangible => tangible with { CommunityEngagement = true }).CheckedBy<LocalConsentWherePartiesAreWeak>().ShouldBeSilent();

    [Fact]
    public void A_task_of_local_dialogue_answers_it() =>
        ViolatingMissions.LocalConsentLeftAlone.WithTask("monitor", task => task with { Task = TaskCategory.LocalDialogueAndReconciliation })
            .CheckedBy<LocalConsentWherePartiesAreWeak>().ShouldBeSilent();

    [Fact]
    public void Whether_people_accept_the_mission_is_asked_first() =>
        ViolatingMissions.LocalConsentLeftAlone.ButConflict(conflict => conflict with { LocalConsent = null }).CheckedBy<LocalConsentWherePartiesAreWeak>().ShouldAsk(Local);

    [Fact]
    public void What_is_planned_is_asked_for() =>
        ViolatingMissions.LocalConsentLeftAlone.ButPolitics(process => process with { LocalConsentPlan = null }).CheckedBy<LocalConsentWherePartiesAreWeak>()
            .ShouldAsk("/politicalProcess/localConsentPlan");

    [Fact]
    public void It_speaks_to_peacekeeping_operations_alone() =>
        (ViolatingMissions.LocalConsentLeftAlone with { Presence = Presence.PoliceMission }).ShouldNotApplyTo<LocalConsentWherePartiesAreWeak>("it does not speak to a police mission");

    [Fact]
    public void It_stands_since_the_Capstone_document_of_2008() =>
        ViolatingMissions.LocalConsentLeftAlone.ShouldBreakOnlySince<LocalConsentWherePartiesAreWeak>(new(2008, 1, 18));
}
