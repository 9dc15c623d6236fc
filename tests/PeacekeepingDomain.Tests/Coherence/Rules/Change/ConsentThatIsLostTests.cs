using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class ConsentThatIsLostTests
{
    private const string Status = "/after/setting/hostStates/0/consent/status";

    [Theory]
    [InlineData(ConsentStatus.Refused)]
    [InlineData(ConsentStatus.Withdrawn)]
    public void A_mission_that_goes_on_when_its_host_no_longer_consents_is_a_contradiction(ConsentStatus status) =>
        Consent(consent => consent with { Status = status }).CheckedBy<ConsentThatIsLost>().ShouldFire(Strength.Must, Status);

    [Fact]
    public void A_mission_that_leaves_when_consent_is_withdrawn_answers_it() =>
        SoundMission.Proposal.Then(static mission => mission.ButConsent(static consent => consent with { Status = ConsentStatus.Withdrawn }) with { Stage = Stage.Transition })
            .CheckedBy<ConsentThatIsLost>().ShouldBeSilent();

    [Fact]
    public void A_consent_that_was_never_given_is_not_lost() =>
        (Refused(SoundMission.Proposal), Refused(SoundMission.Proposal)).CheckedBy<ConsentThatIsLost>().ShouldBeSilent();

    [Fact]
    public void A_consent_that_weakens_while_nothing_answers_is_a_concern() =>
        Unworked(static mission => mission.ButConsent(static consent => consent with { Status = ConsentStatus.Conditional })).CheckedBy<ConsentThatIsLost>()
            .ShouldFire(Strength.Should, Status).Message.Should().Contain("from explicit to conditional");

    [Fact]
    public void Restrictions_that_are_added_while_nothing_answers_are_a_concern() =>
        Unworked(static mission => mission.ButConsent(static consent => consent with { Restrictions = [new() { Kind = ConditionKind.Flights }] })).CheckedBy<ConsentThatIsLost>()
            .ShouldFire(Strength.Should, "/after/setting/hostStates/0/consent/restrictions").Message.Should().Contain("from 0 to 1");

    [Fact]
    public void A_main_party_that_turns_away_while_nothing_answers_is_a_concern() =>
        Unworked(TurnedAway).CheckedBy<ConsentThatIsLost>().ShouldFire(Strength.Should, "/after/conflict/parties/1/consents");

    [Fact]
    public void A_party_that_is_no_main_party_may_turn_away() =>
        (SoundMission.WithParty("bandits", static party => party with { Consents = PartyConsent.Yes }), Unworked(static mission => mission).After)
            .CheckedBy<ConsentThatIsLost>().ShouldBeSilent();

    [Fact]
    public void A_plan_for_consent_that_erodes_answers_it() => SoundMission.Proposal.Then(TurnedAway).CheckedBy<ConsentThatIsLost>().ShouldBeSilent();

    [Fact]
    public void A_task_given_up_answers_it() =>
        Unworked(static mission => TurnedAway(mission) with { Mandate = mission.Mandate! with { Tasks = [mission.Mandate.Tasks![1]] } }).CheckedBy<ConsentThatIsLost>().ShouldBeSilent();

    [Fact]
    public void Good_offices_answer_it() =>
        Unworked(static mission => TurnedAway(mission) with
        {
            Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!, new() { Id = "mediate", Task = TaskCategory.GoodOfficesAndMediation }] },
        }).CheckedBy<ConsentThatIsLost>().ShouldBeSilent();

    [Fact]
    public void How_the_State_stood_before_is_asked_for()
    {
        var (before, after) = Consent(static consent => consent with { Status = ConsentStatus.Withdrawn });
        (before.ButConsent(static consent => consent with { Status = null }), after).CheckedBy<ConsentThatIsLost>().ShouldAsk("/before/setting/hostStates/0/consent/status");
    }

    private static MissionProposal Refused(MissionProposal mission) => mission.ButConsent(static consent => consent with { Status = ConsentStatus.Refused });

    private static MissionProposal TurnedAway(MissionProposal mission) => mission.ButParty("front", static party => party with { Consents = PartyConsent.No });

    private static (MissionProposal Before, MissionProposal After) Consent(Func<HostConsent, HostConsent> change) =>
        SoundMission.Proposal.Then(mission => mission.ButConsent(change));

    private static (MissionProposal Before, MissionProposal After) Unworked(Func<MissionProposal, MissionProposal> change) =>
        SoundMission.Proposal.Then(mission => change(mission).ButPolitics(static process => process with { CooperationForum = false, ConsentErosionPlan = false }));
}
