using PeacekeepingDomain.Coherence.Rules.Protection;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Protection;

public sealed class PromisedProtectionTests
{
    private const string Task = "/mandate/tasks/0";

    [Theory]
    [InlineData(ForceAuthority.None)]
    [InlineData(ForceAuthority.SelfDefence)]
    public void Protection_promised_without_the_authority_is_a_contradiction(ForceAuthority authority) =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<PromisedProtection>()
            .ShouldFire(Strength.Must, Task + "/engagement").Message.Should().Contain("Protect civilians").And.Contain("against bandits");

    [Fact]
    public void Protection_promised_by_the_unarmed_is_a_contradiction() =>
        SoundMission.Proposal.ButMilitary(military => military with { Armed = false }).CheckedBy<PromisedProtection>()
            .ShouldFire(Strength.Must, Task + "/engagement").Message.Should().Contain("the mission is unarmed");

    [Fact]
    public void Protection_promised_without_limit_where_nobody_armed_gets_there_is_a_contradiction() =>
        ViolatingMissions.PromiseOutOfReach.CheckedBy<PromisedProtection>().ShouldFire(Strength.Must, Task).Message.Should().Contain("armed units cannot get there in time");

    [Fact]
    public void Protection_promised_without_limit_while_units_are_far_from_those_at_risk_is_a_contradiction() =>
        (SoundMission.Proposal.WithTask("protect", task => task with { QualifiedByMeans = false }) with { Protection = new() { HotspotsInReach = false } })
            .CheckedBy<PromisedProtection>().ShouldFire(Strength.Must, Task).Message.Should().Contain("where civilians are most at risk");

    [Fact]
    public void A_promise_limited_to_what_the_mission_can_reach_may_leave_places_out_of_reach() =>
        ViolatingMissions.PromiseOutOfReach.WithTask("protect", task => task with { QualifiedByMeans = true }).CheckedBy<PromisedProtection>().ShouldBeSilent();

    [Fact]
    public void Where_nobody_resists_presence_protects() =>
        ViolatingMissions.SelfDefence.WithTask("protect", task => task with { OpposedBy = [], WithinReach = false, QualifiedByMeans = false }).CheckedBy<PromisedProtection>().ShouldBeSilent();

    [Theory]
    [InlineData(Engagement.Monitor)]
    [InlineData(Engagement.Assist)]
    public void To_watch_and_to_help_promises_no_protection(Engagement engagement) =>
        ViolatingMissions.SelfDefence.WithTask("protect", task => task with { Engagement = engagement }).CheckedBy<PromisedProtection>().ShouldBeSilent();

    [Fact]
    public void A_task_that_protects_nobody_is_for_the_rule_on_force() =>
        ViolatingMissions.SelfDefence.WithTask("protect", task => task with { Task = TaskCategory.ElectoralSecurity }).CheckedBy<PromisedProtection>().ShouldBeSilent();

    [Fact]
    public void A_safe_area_is_a_promise_whatever_the_task_is_called() =>
        ViolatingMissions.SelfDefence.WithTask("protect", task => task with { Task = TaskCategory.UseOfForce, Traits = [TaskTrait.SafeArea] })
            .CheckedBy<PromisedProtection>().ShouldFire(Strength.Must, Task + "/engagement");

    [Fact]
    public void It_answers_the_rule_on_force_for_the_same_task()
    {
        var findings = ViolatingMissions.SelfDefence.CheckedByAll().Findings;
        findings.Should().ContainSingle(finding => finding.Rule.Id == "POC-02").Which.AlsoAnswers.Should().Equal("UOF-01");
        findings.Should().NotContain(finding => finding.Rule.Id == "UOF-01");
    }

    [Fact]
    public void Whether_units_get_there_is_asked_for_where_the_promise_has_no_limit() =>
        SoundMission.Proposal.WithTask("protect", task => task with { WithinReach = null, QualifiedByMeans = false }).CheckedBy<PromisedProtection>().ShouldAsk(Task + "/withinReach");

    [Fact]
    public void Whether_units_get_there_is_not_asked_before_units_are_sought() =>
        (SoundMission.Proposal.WithTask("protect", task => task with { WithinReach = null, QualifiedByMeans = false }) with { Stage = Stage.Mandated })
            .CheckedBy<PromisedProtection>().ShouldNotApply();

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.SelfDefence with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<PromisedProtection>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.SelfDefence.ShouldBreakOnlySince<PromisedProtection>(new(1945, 10, 24));
}
