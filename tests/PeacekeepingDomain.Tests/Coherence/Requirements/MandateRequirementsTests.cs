using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class MandateRequirementsTests
{
    [Theory]
    [InlineData("MAN-02")]
    [InlineData("MAN-06")]
    [InlineData("MAN-09")]
    public void Tasks_that_are_ranked_measured_and_in_hand_are_in_place(string id) => SoundToday.ShouldMeet(id);

    [Theory]
    [InlineData("MAN-02", "/mandate/tasks", Strength.Should)]
    [InlineData("MAN-04", "/modality/countryTeam/pillars", Strength.May)]
    [InlineData("MAN-06", "/mandate/tasks", Strength.Should)]
    [InlineData("MAN-09", "/mandate/tasks", Strength.Should)]
    public void What_is_not_in_place_is_a_gap(string id, string pointer, Strength strength)
    {
        var gap = NothingInPlace.At(Stage.ReadyToDeploy).CheckedByRequirement(id).Readiness.Gaps.Should().ContainSingle().Subject;
        gap.Pointer.Should().Be(pointer);
        gap.Strength.Should().Be(strength);
    }

    [Fact]
    public void A_single_task_needs_no_rank() =>
        (SoundToday with { Mandate = new() { Tasks = [new() { Id = "monitor", Priority = Priority.Unranked }] } }).ShouldBeExemptFrom("MAN-02", "the mission has a single task");

    [Fact]
    public void A_rank_that_is_not_stated_is_open() =>
        SoundToday.WithTask("monitor", task => task with { Priority = null }).ShouldLeaveOpen("MAN-02", "/mandate/tasks/1/priority");

    [Fact]
    public void A_list_that_is_not_long_need_not_be_shared() => SoundToday.ShouldBeExemptFrom("MAN-04", "the list of tasks is not long");

    [Fact]
    public void A_long_list_in_phases_is_in_place() =>
        NothingInPlace.At(Stage.ReadyToDeploy).WithTask("lesser-24", task => task with { Phase = 2 }).ShouldMeet("MAN-04");

    [Fact]
    public void An_indicator_without_a_target_measures_nothing() =>
        SoundToday.WithTask("monitor", task => task with { Benchmark = task.Benchmark! with { Target = "" } })
            .ShouldLeaveAGapIn("MAN-06", Strength.Should).Pointer.Should().Be("/mandate/tasks");

    [Fact]
    public void A_lesser_task_need_not_be_measured() =>
        SoundToday.WithTask("monitor", task => task with { Priority = Priority.Supporting, Benchmark = task.Benchmark! with { Target = "" } }).ShouldMeet("MAN-06");

    [Fact]
    public void A_task_for_a_component_that_is_not_there_is_nobodys() =>
        SoundToday.WithTask("monitor", task => task with { Component = ComponentKind.Police })
            .ShouldLeaveAGapIn("MAN-09", Strength.Should).Pointer.Should().Be("/mandate/tasks");

    [Fact]
    public void A_partner_may_carry_a_task_instead() =>
        SoundToday.WithTask("monitor", task => task with { Component = ComponentKind.Police, DelegatedTo = "UNDP" }).ShouldMeet("MAN-09");

    [Fact]
    public void A_lesser_task_that_nothing_pays_for_has_no_budget_line() =>
        SoundToday.WithTask("monitor", task => task with { Priority = Priority.Supporting, Resources = TaskResources.Unfunded })
            .ShouldLeaveAGapIn("MAN-09", Strength.Should).Pointer.Should().Be("/mandate/tasks");

    [Fact]
    public void Units_are_providers_too() =>
        SoundToday.ButForce(force => force with { Capabilities = [] }).ShouldMeet("MAN-09");

    [Fact]
    public void Providers_that_are_not_stated_are_asked_for() =>
        SoundToday.ButForce(force => force with { Capabilities = null, Units = [] }).ShouldLeaveOpen("MAN-09", "/force/capabilities");

    [Theory]
    [InlineData("MAN-02", Stage.CouncilOption)]
    [InlineData("MAN-04", Stage.CouncilOption)]
    [InlineData("MAN-06", Stage.Mandated)]
    [InlineData("MAN-09", Stage.Mandated)]
    public void Before_its_stage_nothing_is_owed(string id, Stage stage) => NothingInPlace.At(stage).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("MAN-02")]
    [InlineData("MAN-04")]
    [InlineData("MAN-06")]
    [InlineData("MAN-09")]
    public void A_force_led_by_others_is_exempt(string id) =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    [Theory]
    [InlineData("MAN-02", 2018, 12, 31)]
    [InlineData("MAN-04", 2018, 12, 31)]
    [InlineData("MAN-06", 2021, 9, 9)]
    [InlineData("MAN-09", 1999, 12, 31)]
    public void Before_it_was_asked_for_nothing_was_owed(string id, int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since }).CheckedByRequirement(id).Readiness.Gaps.Should().NotBeEmpty();
    }

    private static MissionProposal SoundToday => SoundMission.Proposal;
}
