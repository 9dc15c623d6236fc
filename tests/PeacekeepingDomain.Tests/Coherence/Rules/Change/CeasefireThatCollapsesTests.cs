using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class CeasefireThatCollapsesTests
{
    private const string Ceasefire = "/after/conflict/ceasefire";

    [Theory]
    [InlineData(CeasefireState.Collapsing)]
    [InlineData(CeasefireState.None)]
    public void A_mission_that_goes_on_watching_a_ceasefire_that_is_gone_is_a_concern(CeasefireState state) =>
        Collapse(mission => mission.ButConflict(conflict => conflict with { Ceasefire = state })).CheckedBy<CeasefireThatCollapses>().ShouldFire(Strength.Should, Ceasefire);

    [Fact]
    public void Unarmed_observers_left_in_open_fighting_are_a_contradiction() =>
        Collapse(static mission => mission
            .ButConflict(static conflict => conflict with { Intensity = Intensity.Active })
            .ButMilitary(static military => military with { Armed = false })).CheckedBy<CeasefireThatCollapses>().ShouldFire(Strength.Must, Ceasefire).Message.Should().Contain("unarmed");

    [Fact]
    public void The_model_says_that_it_watches_where_no_task_does() =>
        (Watching(SoundMission.Proposal), Watching(SoundMission.Proposal).ButConflict(static conflict => conflict with { Ceasefire = CeasefireState.None }))
            .CheckedBy<CeasefireThatCollapses>().ShouldFire(Strength.Should, Ceasefire);

    [Fact]
    public void A_task_says_that_it_watches_where_no_model_does() =>
        Protecting(Collapse(static mission => mission)).CheckedBy<CeasefireThatCollapses>().ShouldFire(Strength.Should, Ceasefire);

    [Theory]
    [InlineData(TaskCategory.MilitaryObservation, Engagement.Assist)]
    [InlineData(TaskCategory.ElectoralAssistance, Engagement.Monitor)]
    public void A_mission_that_watches_something_else_is_not_meant(TaskCategory task, Engagement engagement)
    {
        var (before, after) = Protecting(Collapse(static mission => mission));
        MissionProposal With(MissionProposal mission) => mission.ButTasks(other => other with { Task = task, Engagement = engagement });
        (With(before), With(after)).CheckedBy<CeasefireThatCollapses>().ShouldBeSilent();
    }

    [Fact]
    public void An_armed_force_in_open_fighting_stays_a_concern() =>
        Collapse(static mission => mission
            .ButConflict(static conflict => conflict with { Intensity = Intensity.Active })
            .ButMilitary(static military => military with { Armed = true })).CheckedBy<CeasefireThatCollapses>().ShouldFire(Strength.Should, Ceasefire);

    [Fact]
    public void A_force_that_is_reduced_adapts() =>
        Collapse(static mission => mission.ButMilitary(static military => military with { Authorized = 100 })).CheckedBy<CeasefireThatCollapses>().ShouldBeSilent();

    [Fact]
    public void A_force_that_is_reinforced_adapts() =>
        Collapse(static mission => mission.ButMilitary(static military => military with { Authorized = 7000 })).CheckedBy<CeasefireThatCollapses>().ShouldBeSilent();

    [Fact]
    public void A_task_that_is_added_adapts_the_mandate() =>
        Collapse(static mission => mission with { Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!, new() { Id = "mediate" }] } }).CheckedBy<CeasefireThatCollapses>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_leaves_adapts() => Collapse(static mission => mission with { Stage = Stage.Transition }).CheckedBy<CeasefireThatCollapses>().ShouldBeSilent();

    [Fact]
    public void A_ceasefire_that_was_never_kept_does_not_collapse() =>
        (SoundMission.Proposal.ButConflict(static conflict => conflict with { Ceasefire = CeasefireState.None }), Collapse(static mission => mission).After)
            .CheckedBy<CeasefireThatCollapses>().ShouldBeSilent();

    [Fact]
    public void A_ceasefire_that_is_kept_in_part_has_not_collapsed() =>
        Collapse(static mission => mission.ButConflict(static conflict => conflict with { Ceasefire = CeasefireState.Partial })).CheckedBy<CeasefireThatCollapses>().ShouldBeSilent();

    [Fact]
    public void What_the_ceasefire_was_is_asked_for()
    {
        var (before, after) = Collapse(static mission => mission);
        (before.ButConflict(static conflict => conflict with { Ceasefire = null }), after).CheckedBy<CeasefireThatCollapses>().ShouldAsk("/before/conflict/ceasefire");
    }

    private static (MissionProposal Before, MissionProposal After) Protecting((MissionProposal Before, MissionProposal After) step) =>
        (step.Before with { Models = [MissionModel.ProtectionOfCivilians] }, step.After with { Models = [MissionModel.ProtectionOfCivilians] });

    private static MissionProposal Watching(MissionProposal mission) => mission with
    {
        Models = [MissionModel.CeasefireMonitoring],
        Mandate = mission.Mandate! with { Tasks = [mission.Mandate.Tasks![0]] },
    };

    private static (MissionProposal Before, MissionProposal After) Collapse(Func<MissionProposal, MissionProposal> change) =>
        SoundMission.Proposal.Then(mission => change(mission.ButConflict(static conflict => conflict with { Ceasefire = CeasefireState.Collapsing })));
}
