using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class CeasefireToMonitorTests
{
    private const string Ceasefire = "/conflict/ceasefire";

    [Theory]
    [InlineData(CeasefireState.None, "none")]
    [InlineData(CeasefireState.Collapsing, "collapsing")]
    public void To_monitor_a_ceasefire_that_does_not_exist_or_is_collapsing_is_a_contradiction(CeasefireState state, string word) =>
        With(state).CheckedBy<CeasefireToMonitor>().ShouldFire(Strength.Must, Ceasefire).Message.Should().EndWith($"{word}.");

    [Theory]
    [InlineData(Trend.Falling, "falling")]
    [InlineData(Trend.Steady, "steady")]
    public void A_partial_ceasefire_without_rising_violence_is_a_concern(Trend trend, string word)
    {
        var finding = ViolatingMissions.UnarmedInRisingViolence.ButConflict(conflict => conflict with { Trend = trend }).CheckedBy<CeasefireToMonitor>()
            .ShouldFire(Strength.Should, Ceasefire);
        finding.Message.Should().Contain("partial").And.Contain(word);
        finding.GraverIf.Should().BeEmpty();
    }

    [Fact]
    public void A_partial_ceasefire_with_rising_violence_and_unarmed_observers_is_a_contradiction() =>
        ViolatingMissions.UnarmedInRisingViolence.CheckedBy<CeasefireToMonitor>().ShouldFire(Strength.Must, Ceasefire).Message.Should().Contain("rising");

    [Fact]
    public void A_partial_ceasefire_with_rising_violence_and_an_armed_force_is_a_concern() =>
        ViolatingMissions.UnarmedInRisingViolence.ButMilitary(military => military with { Armed = true }).CheckedBy<CeasefireToMonitor>()
            .ShouldFire(Strength.Should, Ceasefire).GraverIf.Should().BeEmpty();

    [Fact]
    public void Whether_violence_rises_and_observers_are_armed_would_make_a_partial_ceasefire_graver()
    {
        var report = ViolatingMissions.UnarmedInRisingViolence.ButConflict(conflict => conflict with { Trend = null })
            .ButMilitary(military => military with { Armed = null }).CheckedBy<CeasefireToMonitor>();
        report.ShouldFire(Strength.Should, Ceasefire).GraverIf.Should().BeEquivalentTo("/conflict/trend", "/force/military/armed");
        report.Questions.Select(question => question.Pointer).Should().BeEquivalentTo("/conflict/trend", "/force/military/armed");
    }

    [Fact]
    public void A_ceasefire_that_holds_can_be_monitored() => With(CeasefireState.Holding).CheckedBy<CeasefireToMonitor>().ShouldBeSilent();

    [Fact]
    public void The_state_of_the_ceasefire_is_asked_for() => With(null).CheckedBy<CeasefireToMonitor>().ShouldAsk(Ceasefire);

    [Fact]
    public void Whether_the_mission_is_to_monitor_is_asked_for() =>
        (With(CeasefireState.None) with { Models = null }).CheckedBy<CeasefireToMonitor>().ShouldAsk("/models");

    [Fact]
    public void Monitoring_and_reporting_presupposes_no_ceasefire() =>
        (With(CeasefireState.None) with { Models = [MissionModel.MonitoringAndReporting] })
            .ShouldNotApplyTo<CeasefireToMonitor>("ceasefire monitoring is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (With(CeasefireState.None) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<CeasefireToMonitor>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => With(CeasefireState.None).ShouldBreakOnlySince<CeasefireToMonitor>(new(1945, 10, 24));

    private static MissionProposal With(CeasefireState? state) => SoundMission.Proposal.ButConflict(conflict => conflict with { Ceasefire = state });
}
