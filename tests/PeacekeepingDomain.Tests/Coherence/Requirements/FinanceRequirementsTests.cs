using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class FinanceRequirementsTests
{
    private static MissionProposal Today => SoundMission.Proposal with { AsOf = new(2025, 1, 1) };

    [Theory]
    [InlineData("FIN-02")]
    [InlineData("FIN-06")]
    [InlineData("FIN-07")]
    public void Money_that_is_approved_planned_for_and_owed_is_in_place(string id) => Today.ShouldMeet(id);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, true)]
    public void A_budget_or_an_authority_to_commit_is_enough(bool? approved, bool committed) => Approved(approved, committed).ShouldMeet("FIN-02");

    [Fact]
    public void While_units_are_sought_one_of_them_should_be_there() =>
        (Approved(false, false) with { Stage = Stage.ForceGeneration }).ShouldLeaveAGapIn("FIN-02", Strength.Should).Pointer.Should().Be("/finance/assemblyApproval");

    [Theory]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Deployed)]
    public void On_the_day_of_deployment_one_of_them_must_be_there(Stage stage) => (Approved(false, false) with { Stage = stage }).ShouldLeaveAGapIn("FIN-02", Strength.Must);

    [Fact]
    public void What_is_not_stated_of_the_budget_is_open() => Approved(null, null).ShouldLeaveOpen("FIN-02", "/finance/assemblyApproval", "/finance/commitmentAuthority");

    [Theory]
    [InlineData("FIN-02")]
    [InlineData("FIN-06")]
    public void As_in_Cyprus_in_1964_what_contributors_bear_needs_no_budget(string id) =>
        (Today with { Finance = new() { Mechanism = FinanceMechanism.Voluntary, AssemblyApproval = false, CommitmentAuthority = false, LiquidityPlan = false } })
            .ShouldBeExemptFrom(id, "nothing is charged to the Organization's Members");

    [Fact]
    public void A_mission_without_a_plan_for_a_shortage_leaves_a_gap() =>
        (Today with { Finance = Today.Finance! with { LiquidityPlan = false } }).ShouldLeaveAGapIn("FIN-06", Strength.Should).Pointer.Should().Be("/finance/liquidityPlan");

    [Fact]
    public void A_core_task_on_voluntary_money_leaves_a_gap() =>
        Today.WithTask("monitor", task => task with { Resources = TaskResources.Voluntary }).ShouldLeaveAGapIn("FIN-07", Strength.Should).Pointer.Should().Be("/mandate/tasks/1/resources");

    [Fact]
    public void A_lesser_task_may_rest_on_voluntary_money() =>
        Today.WithTask("monitor", task => task with { Priority = Priority.Supporting, Resources = TaskResources.Voluntary }).ShouldMeet("FIN-07");

    [Fact]
    public void As_in_Haiti_in_2023_a_force_led_by_others_on_voluntary_money_leaves_a_gap_too() =>
        (Today.WithTask("protect", task => task with { Resources = TaskResources.Voluntary }) with { Presence = Presence.UnAuthorizedForce }).ShouldLeaveAGapIn("FIN-07", Strength.Should);

    [Theory]
    [InlineData("FIN-02")]
    [InlineData("FIN-06")]
    [InlineData("FIN-07")]
    public void Before_units_are_sought_nothing_is_owed(string id) => NothingInPlace.At(Stage.Mandated).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("FIN-02")]
    [InlineData("FIN-06")]
    public void A_force_led_by_others_is_exempt(string id) =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    [Theory]
    [InlineData("FIN-06", 2024, 10, 31)]
    [InlineData("FIN-07", 2017, 9, 20)]
    public void Before_it_was_asked_for_nothing_was_owed(string id, int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since }).ShouldLeaveAGapIn(id, Strength.Should);
    }

    private static MissionProposal Approved(bool? approved, bool? committed) =>
        Today with { Finance = Today.Finance! with { AssemblyApproval = approved, CommitmentAuthority = committed } };
}
