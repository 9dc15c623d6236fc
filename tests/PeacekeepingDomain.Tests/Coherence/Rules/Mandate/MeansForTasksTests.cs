using PeacekeepingDomain.Coherence.Rules.Mandate;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Mandate;

public sealed class MeansForTasksTests
{
    private const string Resources = "/mandate/tasks/0/resources";
    private const string Component = "/mandate/tasks/0/component";
    private const string Status = "/force/capabilities/0/status";

    [Fact]
    public void A_core_task_that_nothing_pays_for_is_a_contradiction() =>
        PaidBy(TaskResources.Unfunded).CheckedBy<MeansForTasks>()
            .ShouldFire(Strength.Must, Resources).Message.Should().Contain("Nothing pays for a core task").And.Contain("protect civilians");

    [Fact]
    public void A_core_task_to_be_carried_within_existing_resources_is_a_concern() =>
        PaidBy(TaskResources.WithinExisting).CheckedBy<MeansForTasks>()
            .ShouldFire(Strength.Should, Resources).Message.Should().Contain("within existing resources").And.Contain("protect civilians");

    [Theory]
    [InlineData(ComponentKind.Military, "military")]
    [InlineData(ComponentKind.Police, "police")]
    [InlineData(ComponentKind.Civilian, "civilian")]
    public void A_core_task_for_a_component_the_mission_does_not_have_is_a_contradiction(ComponentKind component, string word) =>
        CarriedBy(component).WithTask("monitor", task => task with { Priority = Priority.Supporting }).ButForce(force => force with
        {
            Military = component == ComponentKind.Military ? ComponentStrength.None : new() { Authorized = 5000 },
            Police = component == ComponentKind.Police ? ComponentStrength.None : new() { Authorized = 300 },
            Civilian = component == ComponentKind.Civilian ? ComponentStrength.None : new() { Authorized = 500 },
        }).CheckedBy<MeansForTasks>().ShouldFire(Strength.Must, Component).Message.Should().Contain($"({word})").And.Contain("protect civilians");

    [Fact]
    public void A_core_task_without_a_capability_it_cannot_do_without_is_a_contradiction() =>
        ViolatingMissions.CapabilityMissing.CheckedBy<MeansForTasks>()
            .ShouldFire(Strength.Must, Status).Message.Should().Contain("quick reaction force").And.Contain("protect civilians");

    [Theory]
    [InlineData(HoldingStatus.Available)]
    [InlineData(HoldingStatus.Planned)]
    public void A_capability_that_is_there_or_to_come_is_a_means(HoldingStatus status) =>
        SoundMission.Proposal.ButForce(force => force with { Capabilities = [new() { Capability = Capability.QuickReactionForce, Status = status }] })
            .CheckedBy<MeansForTasks>().ShouldBeSilent();

    [Fact]
    public void A_missing_capability_that_no_core_task_names_is_not_owed() =>
        SoundMission.Proposal.ButForce(force => force with
        {
            Capabilities = [new() { Capability = Capability.UnmannedAircraft, Status = HoldingStatus.Missing }],
        }).CheckedBy<MeansForTasks>().ShouldBeSilent();

    [Fact]
    public void As_in_Macedonia_and_Abyei_a_model_without_its_usual_capabilities_owes_none() =>
        SoundMission.Proposal.ButForce(force => force with { Capabilities = [] }).CheckedBy<MeansForTasks>().ShouldBeSilent();

    [Theory]
    [InlineData(TaskResources.Unfunded)]
    [InlineData(TaskResources.WithinExisting)]
    public void A_task_that_is_not_core_may_go_without(TaskResources resources) =>
        ViolatingMissions.CapabilityMissing
            .WithTask("protect", task => task with { Priority = Priority.Supporting, Resources = resources, Component = ComponentKind.Police })
            .CheckedBy<MeansForTasks>().ShouldBeSilent();

    [Fact]
    public void Voluntary_money_is_money() => PaidBy(TaskResources.Voluntary).CheckedBy<MeansForTasks>().ShouldBeSilent();

    [Fact]
    public void What_pays_for_a_core_task_is_asked_for() => PaidBy(null).CheckedBy<MeansForTasks>().ShouldAsk(Resources);

    [Fact]
    public void Who_carries_a_core_task_is_asked_for_where_a_component_is_not_there() => CarriedBy(null).CheckedBy<MeansForTasks>().ShouldAsk(Component);

    [Fact]
    public void The_strength_of_the_component_that_carries_a_core_task_is_asked_for() =>
        SoundMission.Proposal.ButMilitary(military => military with { Authorized = null }).CheckedBy<MeansForTasks>().ShouldAsk("/force/military/authorized");

    [Fact]
    public void Whether_a_capability_that_a_core_task_names_is_there_is_asked_for() =>
        SoundMission.Proposal.ButForce(force => force with { Capabilities = [new() { Capability = Capability.QuickReactionForce }] })
            .CheckedBy<MeansForTasks>().ShouldAsk(Status);

    [Fact]
    public void The_capabilities_are_asked_for_where_a_core_task_names_some() =>
        SoundMission.Proposal.ButForce(force => force with { Capabilities = null }).CheckedBy<MeansForTasks>().ShouldAsk("/force/capabilities");

    [Fact]
    public void The_capabilities_are_not_asked_for_where_no_core_task_names_any() =>
        SoundMission.Proposal.ButForce(force => force with { Capabilities = null }).ButTasks(task => task with { Capabilities = [] })
            .CheckedBy<MeansForTasks>().ShouldBeSilent();

    [Fact]
    public void Whether_an_unfunded_task_is_core_is_asked_for() =>
        PaidBy(TaskResources.Unfunded).WithTask("protect", task => task with { Priority = null }).CheckedBy<MeansForTasks>().ShouldAsk("/mandate/tasks/0/priority");

    [Theory]
    [InlineData(Stage.CouncilOption)]
    [InlineData(Stage.Mandated)]
    public void Before_units_are_sought_nothing_is_asked(Stage stage) =>
        (PaidBy(null).ButForce(force => force with { Capabilities = null }) with { Stage = stage }).ShouldNotApplyTo<MeansForTasks>("due from the stage force generation");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (PaidBy(TaskResources.Unfunded) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<MeansForTasks>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() =>
        PaidBy(TaskResources.Unfunded).ShouldBreakOnlySince<MeansForTasks>(new(1945, 10, 24));

    private static MissionProposal PaidBy(TaskResources? resources) => SoundMission.Proposal.WithTask("protect", task => task with { Resources = resources });

    private static MissionProposal CarriedBy(ComponentKind? component) => SoundMission.Proposal.WithTask("protect", task => task with { Component = component });
}
