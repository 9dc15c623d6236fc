using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Consent;

public sealed class ConsentBesideChapterSevenTests
{
    private const string Status = "/setting/hostStates/0/consent/status";

    [Theory]
    [InlineData(ConsentStatus.Conditional, "conditional")]
    [InlineData(ConsentStatus.Ambiguous, "ambiguous")]
    public void Chapter_VII_above_a_consent_that_nobody_works_at_is_a_concern(ConsentStatus status, string word) =>
        ViolatingMissions.ConsentLeftToChapterSeven.ButConsent(consent => consent with { Status = status }).CheckedBy<ConsentBesideChapterSeven>()
            .ShouldFire(Strength.Should, Status).Message.Should().StartWith($"The consent of Ruritania is {word}, the decision acts under Chapter VII");

    [Theory]
    [InlineData(ConsentStatus.Explicit)]
    [InlineData(ConsentStatus.Refused)]
    [InlineData(ConsentStatus.NoAuthorityAbleToConsent)]
    public void What_is_given_or_refused_outright_is_not_meant(ConsentStatus status) =>
        ViolatingMissions.ConsentLeftToChapterSeven.ButConsent(consent => consent with { Status = status }).CheckedBy<ConsentBesideChapterSeven>().ShouldBeSilent();

    [Fact]
    public void A_standing_forum_with_the_State_works_at_its_consent() =>
        ViolatingMissions.ConsentLeftToChapterSeven.ButPolitics(process => process with { CooperationForum = true }).CheckedBy<ConsentBesideChapterSeven>().ShouldBeSilent();

    [Theory]
    [InlineData(TaskCategory.GoodOfficesAndMediation)]
    [InlineData(TaskCategory.NationalDialogueAndReconciliation)]
    public void So_does_a_task_of_good_offices_or_dialogue(TaskCategory task) =>
        ViolatingMissions.ConsentLeftToChapterSeven.WithTask("monitor", one => one with { Task = task }).CheckedBy<ConsentBesideChapterSeven>().ShouldBeSilent();

    [Fact]
    public void Without_Chapter_VII_nothing_stands_in_for_consent() =>
        ViolatingMissions.ConsentLeftToChapterSeven.ButAuthorization(decision => decision with { Chapters = [CharterChapter.Six] })
            .ShouldNotApplyTo<ConsentBesideChapterSeven>("the decision does not act under Chapter VII");

    [Fact]
    public void Whether_there_is_a_forum_is_asked_for() =>
        ViolatingMissions.ConsentLeftToChapterSeven.ButPolitics(process => process with { CooperationForum = null }).CheckedBy<ConsentBesideChapterSeven>()
            .ShouldAsk("/politicalProcess/cooperationForum");

    [Fact]
    public void An_unstated_chapter_is_asked_for() =>
        ViolatingMissions.ConsentLeftToChapterSeven.ButAuthorization(decision => decision with { Chapters = null }).CheckedBy<ConsentBesideChapterSeven>()
            .ShouldAsk("/authorization/chapters");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.ConsentLeftToChapterSeven with { Presence = Presence.RegionalOperation })
            .ShouldNotApplyTo<ConsentBesideChapterSeven>("it does not speak to a regional operation");

    [Fact]
    public void It_stands_since_the_operational_principles_of_1993() =>
        ViolatingMissions.ConsentLeftToChapterSeven.ShouldBreakOnlySince<ConsentBesideChapterSeven>(new(1993, 5, 28));
}
