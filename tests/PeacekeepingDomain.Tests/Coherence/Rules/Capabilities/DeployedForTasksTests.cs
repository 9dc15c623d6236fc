using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Capabilities;

public sealed class DeployedForTasksTests
{
    private const string Deployed = "/force/military/deployed";

    [Fact]
    public void As_in_Namibia_a_quarter_of_the_force_on_the_first_day_is_a_concern() =>
        ViolatingMissions.BegunWithAQuarter.CheckedBy<DeployedForTasks>()
            .ShouldFire(Strength.Should, Deployed).Message.Should().Contain("1,250 of 5,000").And.Contain("(25%)").And.Contain("protect civilians");

    [Fact]
    public void It_is_a_contradiction_where_a_main_party_that_refuses_the_mission_fights_the_task() =>
        ViolatingMissions.BegunAgainstAParty.CheckedBy<DeployedForTasks>().ShouldFire(Strength.Must, Deployed);

    [Fact]
    public void It_is_a_concern_where_the_main_parties_accept_the_mission() =>
        ViolatingMissions.BegunAgainstAParty.ButParty("bandits", party => party with { Consents = PartyConsent.Yes }).CheckedBy<DeployedForTasks>()
            .ShouldFire(Strength.Should, Deployed);

    [Fact]
    public void It_is_a_concern_where_those_who_refuse_do_not_resist_the_task() =>
        ViolatingMissions.BegunAgainstAParty.WithTask("protect", task => task with { OpposedBy = ["front"] }).CheckedBy<DeployedForTasks>()
            .ShouldFire(Strength.Should, Deployed);

    [Fact]
    public void As_on_the_Golan_a_thin_force_that_watches_a_ceasefire_that_holds_is_no_cause_for_worry() =>
        Watching.CheckedBy<DeployedForTasks>().ShouldBeSilent();

    [Theory]
    [InlineData(CeasefireState.Partial)]
    [InlineData(CeasefireState.Collapsing)]
    public void A_thin_force_that_watches_a_ceasefire_that_does_not_hold_is_a_concern(CeasefireState ceasefire) =>
        Watching.ButConflict(conflict => conflict with { Ceasefire = ceasefire }).CheckedBy<DeployedForTasks>().ShouldFire(Strength.Should, Deployed);

    [Fact]
    public void As_in_Mozambique_helping_two_armies_to_disband_with_a_thin_force_is_a_concern() =>
        Watching.WithTask("monitor", task => task with { Engagement = Engagement.Assist }).CheckedBy<DeployedForTasks>().ShouldFire(Strength.Should, Deployed);

    [Fact]
    public void Half_of_the_force_is_enough_to_begin() =>
        ViolatingMissions.BegunWithAQuarter.ButMilitary(military => military with { Deployed = 2500 }).CheckedBy<DeployedForTasks>().ShouldBeSilent();

    [Fact]
    public void As_in_East_Timor_another_force_may_bridge_the_time() =>
        ViolatingMissions.BegunWithAQuarter.ButForce(force => force with { Bridging = true }).CheckedBy<DeployedForTasks>().ShouldBeSilent();

    [Fact]
    public void Before_the_work_begins_a_force_may_still_be_arriving() =>
        (ViolatingMissions.BegunWithAQuarter with { AsOf = new(2024, 5, 31) }).CheckedBy<DeployedForTasks>().ShouldBeSilent();

    [Fact]
    public void On_the_day_of_the_decision_nobody_is_expected_in_the_field() =>
        (ViolatingMissions.BegunWithAQuarter with { Stage = Stage.Mandated }).CheckedBy<DeployedForTasks>().ShouldBeSilent();

    [Fact]
    public void What_is_in_the_field_is_asked_for() =>
        ViolatingMissions.BegunWithAQuarter.ButMilitary(military => military with { Deployed = null }).CheckedBy<DeployedForTasks>().ShouldAsk(Deployed);

    [Fact]
    public void What_bridges_the_time_is_asked_for() =>
        ViolatingMissions.BegunWithAQuarter.ButForce(force => force with { Bridging = null }).CheckedBy<DeployedForTasks>().ShouldAsk("/force/bridging");

    [Fact]
    public void The_share_is_a_figure_that_a_caller_may_set()
    {
        var settings = new CheckerSettings { Figures = [new() { Figure = Figures.DeployedShareConcern.Id, Value = 0.2 }] };
        new CoherenceChecker(new RuleBook([new DeployedForTasks()], []), settings).Check(ViolatingMissions.BegunWithAQuarter).ShouldBeSilent();
    }

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.BegunWithAQuarter with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<DeployedForTasks>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter()
    {
        var begun = ViolatingMissions.BegunWithAQuarter.ButTasks(task => task with { Starts = new(1945, 1, 1) });
        begun.ShouldBreakOnlySince<DeployedForTasks>(new(1945, 10, 24));
    }

    private static MissionProposal Watching => ViolatingMissions.BegunWithAQuarter
        .ButConflict(conflict => conflict with { Intensity = Intensity.Tension, Trend = Trend.Steady })
        .WithTask("protect", task => task with { Priority = Priority.Supporting });
}
