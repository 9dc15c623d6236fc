using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Mandate;

public sealed class TasksWithinAreaTests
{
    private const string States = "/mandate/tasks/0/states";

    [Fact]
    public void A_task_to_be_secured_outside_the_area_is_a_contradiction() =>
        In("Ruritania", "Graustark").CheckedBy<TasksWithinArea>().ShouldFire(Strength.Must, States).Message.Should().Contain("Ruritania and Graustark");

    [Fact]
    public void A_task_to_watch_outside_the_area_is_a_concern() =>
        In("Graustark").WithTask("protect", task => task with { Engagement = Engagement.Monitor }).CheckedBy<TasksWithinArea>().ShouldFire(Strength.Should, States);

    [Fact]
    public void Public_powers_outside_the_area_are_a_contradiction() =>
        In("Graustark").WithTask("protect", task => task with { Engagement = Engagement.Assist, Traits = [TaskTrait.Executive] })
            .CheckedBy<TasksWithinArea>().ShouldFire(Strength.Must, States);

    [Fact]
    public void A_task_inside_the_area_is_in_order() => In("Ruritania").CheckedBy<TasksWithinArea>().ShouldBeSilent();

    [Theory]
    [InlineData(TaskCategory.GoodOfficesAndMediation)]
    [InlineData(TaskCategory.RegionalDialogueAndReconciliation)]
    public void Words_may_reach_beyond_the_area(TaskCategory category) =>
        In("Graustark").WithTask("protect", task => task with { Task = category }).CheckedBy<TasksWithinArea>().ShouldBeSilent();

    [Fact]
    public void Where_the_area_lies_is_asked_for() =>
        (SoundMission.Proposal with { Setting = SoundMission.Proposal.Setting! with { AreaOfOperations = null } })
            .CheckedBy<TasksWithinArea>().ShouldAsk("/setting/areaOfOperations/states");

    [Fact]
    public void Where_a_task_is_done_is_asked_for() =>
        SoundMission.Proposal.WithTask("protect", task => task with { States = null }).CheckedBy<TasksWithinArea>().ShouldAsk(States);

    [Fact]
    public void It_speaks_to_a_force_led_by_others_too() =>
        (In("Graustark") with { Presence = Presence.UnAuthorizedForce }).CheckedBy<TasksWithinArea>().ShouldFire(Strength.Must, States);

    [Fact]
    public void It_stands_since_the_Charter() => In("Graustark").ShouldBreakOnlySince<TasksWithinArea>(new(1945, 10, 24));

    private static MissionProposal In(params string[] states) => SoundMission.Proposal.WithTask("protect", task => task with { States = [.. states] });
}
