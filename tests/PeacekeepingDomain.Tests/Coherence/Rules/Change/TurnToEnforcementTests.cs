using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class TurnToEnforcementTests
{
    private const string Added = "/after/mandate/tasks/2";

    private static readonly MandateTask Neutralize = new()
    {
        Id = "neutralize",
        Description = "neutralize the Front",
        Engagement = Engagement.Enforce,
        Component = ComponentKind.Military,
        DirectedAgainst = "front",
        OpposedBy = ["front"],
        Traits = [TaskTrait.Offensive],
    };

    [Fact]
    public void A_mission_that_is_now_to_fight_is_a_concern_and_it_is_said_whom() =>
        Turning(Neutralize).CheckedBy<TurnToEnforcement>().ShouldFire(Strength.Should, Added).Message.Should().Contain("to fight the Front");

    [Fact]
    public void Against_a_main_party_without_an_agreement_or_an_exception_it_is_a_contradiction() =>
        Turning(Neutralize, static mission => mission.ButProcess(ProcessStatus.Stalled)).CheckedBy<TurnToEnforcement>().ShouldFire(Strength.Must, Added);

    [Fact]
    public void Called_exceptional_it_stays_a_concern() =>
        Turning(Neutralize, static mission => mission.ButProcess(ProcessStatus.Stalled).ButAuthorization(static decision => decision with { ExceptionalClause = true }))
            .CheckedBy<TurnToEnforcement>().ShouldFire(Strength.Should, Added).Message.Should().Contain("calls this exceptional");

    [Fact]
    public void Against_bandits_it_stays_a_concern() =>
        Turning(Neutralize with { DirectedAgainst = "bandits" }, static mission => mission.ButProcess(ProcessStatus.Stalled)).CheckedBy<TurnToEnforcement>().ShouldFire(Strength.Should, Added);

    [Fact]
    public void Soldiers_against_terrorists_are_a_concern_where_no_party_is_named() =>
        Turning(Neutralize with { Engagement = Engagement.Secure, DirectedAgainst = "", Traits = [TaskTrait.CounterTerrorism] }).CheckedBy<TurnToEnforcement>().ShouldFire(Strength.Should, Added);

    [Fact]
    public void Robust_protection_against_attackers_is_no_turn() =>
        Turning(Neutralize with { Engagement = Engagement.Secure, DirectedAgainst = "", Traits = [] }).CheckedBy<TurnToEnforcement>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_fought_before_does_not_turn()
    {
        var (_, after) = Turning(Neutralize);
        (after, after).CheckedBy<TurnToEnforcement>().ShouldBeSilent();
    }

    [Fact]
    public void What_the_mission_did_before_is_asked_for()
    {
        var (before, after) = Turning(Neutralize);
        (before with { Mandate = null }, after).CheckedBy<TurnToEnforcement>().ShouldAsk("/before/mandate/tasks");
    }

    private static (MissionProposal Before, MissionProposal After) Turning(MandateTask task, Func<MissionProposal, MissionProposal>? change = null) =>
        SoundMission.Proposal.Then(mission => (change?.Invoke(mission) ?? mission) with { Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!, task] } });
}
