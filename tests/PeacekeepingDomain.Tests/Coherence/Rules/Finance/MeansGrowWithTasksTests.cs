using PeacekeepingDomain.Coherence.Rules.Finance;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Finance;

public sealed class MeansGrowWithTasksTests
{
    private const string Within = "/finance/withinExistingResources";

    [Fact]
    public void Core_work_within_existing_resources_is_a_concern() =>
        Added(true).CheckedBy<MeansGrowWithTasks>().ShouldFire(Strength.Should, Within).Message.Should().Contain("protect civilians and monitor the ceasefire");

    [Fact]
    public void As_in_Bosnia_work_against_resistance_without_the_strength_is_a_contradiction() =>
        Added(true).ButMilitary(military => military with { Authorized = 3000 }).CheckedBy<MeansGrowWithTasks>().ShouldFire(Strength.Must, Within);

    [Fact]
    public void Want_of_strength_where_nobody_resists_is_a_concern() =>
        Added(true).ButMilitary(military => military with { Authorized = 3000 }).ButTasks(task => task with { OpposedBy = [] })
            .CheckedBy<MeansGrowWithTasks>().ShouldFire(Strength.Should, Within);

    [Fact]
    public void Lesser_work_may_be_carried_within_existing_resources() =>
        Added(true).ButTasks(task => task with { Priority = Priority.Supporting }).CheckedBy<MeansGrowWithTasks>().ShouldBeSilent();

    [Fact]
    public void Work_that_brings_its_means_is_in_order() => Added(false).CheckedBy<MeansGrowWithTasks>().ShouldBeSilent();

    [Fact]
    public void Whether_it_is_within_existing_resources_is_asked_for() => Added(null).CheckedBy<MeansGrowWithTasks>().ShouldAsk(Within);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Added(true) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<MeansGrowWithTasks>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => Added(true).ShouldBreakOnlySince<MeansGrowWithTasks>(new(1945, 10, 24));

    private static MissionProposal Added(bool? within) => ViolatingMissions.Financed(finance => finance with { WithinExistingResources = within });
}
