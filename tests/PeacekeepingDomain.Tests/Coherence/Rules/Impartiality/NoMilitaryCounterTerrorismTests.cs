using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Impartiality;

public sealed class NoMilitaryCounterTerrorismTests
{
    private const string Task = "/mandate/tasks/0";

    [Fact]
    public void A_task_to_take_the_fight_to_terrorists_is_a_contradiction() =>
        ViolatingMissions.CounterTerrorism.CheckedBy<NoMilitaryCounterTerrorism>()
            .ShouldFire(Strength.Must, Task).Message.Should().Be("The mission is to take the fight to terrorists: protect civilians.");

    [Fact]
    public void A_party_that_the_Council_has_designated_is_known_by_what_it_is() =>
        ViolatingMissions.DesignatedPartyFought.CheckedBy<NoMilitaryCounterTerrorism>().ShouldFire(Strength.Must, Task);

    [Fact]
    public void Insurgents_are_not_terrorists_by_being_fought() =>
        ViolatingMissions.Offensive.CheckedBy<NoMilitaryCounterTerrorism>().ShouldBeSilent();

    [Fact]
    public void What_the_Council_calls_exceptional_is_a_breach_of_doctrine_and_not_of_law() =>
        ViolatingMissions.CounterTerrorism.ButAuthorization(decision => decision with { ExceptionalClause = true }).CheckedBy<NoMilitaryCounterTerrorism>()
            .ShouldFire(Strength.Should, Task).GraverIf.Should().BeEmpty();

    [Fact]
    public void An_exception_without_all_necessary_means_is_none() =>
        ViolatingMissions.CounterTerrorism.ButAuthorization(decision => decision with { ExceptionalClause = true, ForceAuthority = ForceAuthority.DefenceOfMandate })
            .CheckedBy<NoMilitaryCounterTerrorism>().ShouldFire(Strength.Must, Task);

    [Fact]
    public void Soldiers_who_hold_ground_against_terrorists_come_close_and_that_is_a_concern() =>
        ViolatingMissions.GroundHeldAgainstTerrorists.CheckedBy<NoMilitaryCounterTerrorism>().ShouldFire(Strength.Should, Task).Message.Should().StartWith("Soldiers");

    [Theory]
    [InlineData(Engagement.Monitor)]
    [InlineData(Engagement.Assist)]
    public void Help_against_terrorism_that_is_no_fighting_is_allowed(Engagement engagement) =>
        ViolatingMissions.GroundHeldAgainstTerrorists.WithTask("protect", task => task with { Engagement = engagement }).CheckedBy<NoMilitaryCounterTerrorism>().ShouldBeSilent();

    [Theory]
    [InlineData(Engagement.Secure)]
    [InlineData(Engagement.Enforce)]
    public void Police_work_against_terrorism_is_not_military(Engagement engagement) =>
        ViolatingMissions.GroundHeldAgainstTerrorists.WithTask("protect", task => task with { Engagement = engagement, Component = ComponentKind.Police })
            .CheckedBy<NoMilitaryCounterTerrorism>().ShouldBeSilent();

    [Fact]
    public void One_fight_is_told_once()
    {
        var report = ViolatingMissions.DesignatedPartyFought.CheckedByAll();
        report.Findings.Should().ContainSingle(finding => finding.Rule.Id == "IMP-02").Which.AlsoAnswers.Should().Contain("IMP-01");
        report.Findings.Should().NotContain(finding => finding.Rule.Id == "IMP-01");
    }

    [Fact]
    public void What_kind_of_party_is_to_be_fought_is_asked_for() =>
        ViolatingMissions.DesignatedPartyFought.ButParty("front", party => party with { Kind = null }).CheckedBy<NoMilitaryCounterTerrorism>().ShouldAsk("/conflict/parties/1/kind");

    [Fact]
    public void Who_carries_a_task_against_terrorists_is_asked_for() =>
        ViolatingMissions.GroundHeldAgainstTerrorists.WithTask("protect", task => task with { Component = null }).CheckedBy<NoMilitaryCounterTerrorism>()
            .ShouldAsk("/mandate/tasks/0/component");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.CounterTerrorism with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<NoMilitaryCounterTerrorism>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_panel_of_2015() => ViolatingMissions.CounterTerrorism.ShouldBreakOnlySince<NoMilitaryCounterTerrorism>(new(2015, 6, 17));
}
