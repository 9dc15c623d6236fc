using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class MeansWithAddedTasksTests
{
    private const string Tasks = "/after/mandate/tasks";

    private static readonly MandateTask Escort = new()
    {
        Id = "escort",
        Description = "escort convoys",
        Engagement = Engagement.Secure,
        Component = ComponentKind.Military,
        OpposedBy = ["bandits"],
        Resources = TaskResources.Unfunded,
    };

    [Fact]
    public void A_task_added_to_the_same_force_is_a_concern() =>
        Adding(Escort).CheckedBy<MeansWithAddedTasks>().ShouldFire(Strength.Should, Tasks).Message.Should().EndWith(": escort convoys.");

    [Fact]
    public void Added_to_a_force_already_far_too_small_against_resistance_it_is_a_contradiction() =>
        Adding(Escort, military => military with { Authorized = 100 }, military => military).CheckedBy<MeansWithAddedTasks>().ShouldFire(Strength.Must, Tasks);

    [Fact]
    public void A_task_that_brings_its_troops_is_in_order() =>
        Adding(Escort, military => military, military => military with { Authorized = 9000 }).CheckedBy<MeansWithAddedTasks>().ShouldBeSilent();

    [Fact]
    public void A_task_that_brings_its_money_is_in_order() => Adding(Escort with { Resources = TaskResources.Funded }).CheckedBy<MeansWithAddedTasks>().ShouldBeSilent();

    [Fact]
    public void A_mandate_that_gives_up_as_much_as_it_takes_on_does_not_grow() =>
        SoundMission.Proposal.Then(mission => mission with { Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!.Skip(1), Escort] } })
            .CheckedBy<MeansWithAddedTasks>().ShouldBeSilent();

    [Fact]
    public void Which_component_is_to_carry_it_is_asked_for_where_one_of_them_grows()
    {
        var (before, after) = Adding(Escort with { Component = null });
        (before, after.ButForce(static force => force with { Police = force.Police! with { Authorized = 9000 } }))
            .CheckedBy<MeansWithAddedTasks>().ShouldAsk("/after/mandate/tasks/2/component");
    }

    private static (MissionProposal Before, MissionProposal After) Adding(
        MandateTask task,
        Func<ComponentStrength, ComponentStrength>? before = null,
        Func<ComponentStrength, ComponentStrength>? after = null)
    {
        var mission = SoundMission.Proposal.ButMilitary(before ?? (static military => military));
        return mission.Then(mission => mission.ButMilitary(after ?? (static military => military)) with { Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!, task] } });
    }
}
