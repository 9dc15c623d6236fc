using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Consent;

public sealed class HostConditionsTests
{
    private const string Condition = "/setting/hostStates/0/consent/conditions/0";
    private const string Restriction = "/setting/hostStates/0/consent/restrictions/0";

    [Fact]
    public void A_condition_that_takes_some_of_what_a_core_task_depends_on_is_a_concern() =>
        ViolatingMissions.Condition(Extent.Partial).CheckedBy<HostConditions>()
            .ShouldFire(Strength.Should, Condition).Message.Should().Contain("Ruritania puts a condition on flights").And.Contain("monitor the ceasefire");

    [Fact]
    public void A_restriction_on_a_capability_that_a_core_task_cannot_do_without_is_a_concern() =>
        ViolatingMissions.Restriction(Extent.Partial).CheckedBy<HostConditions>()
            .ShouldFire(Strength.Should, Restriction).Message.Should().Contain("Ruritania restricts fuel and supply").And.Contain("protect civilians");

    [Fact]
    public void A_condition_that_takes_all_of_it_is_a_contradiction() =>
        ViolatingMissions.Condition(Extent.Total).CheckedBy<HostConditions>().ShouldFire(Strength.Must, Condition);

    [Fact]
    public void A_restriction_that_takes_all_of_it_is_a_contradiction() =>
        ViolatingMissions.Restriction(Extent.Total).CheckedBy<HostConditions>().ShouldFire(Strength.Must, Restriction);

    [Fact]
    public void How_much_is_taken_away_would_make_it_graver()
    {
        var report = ViolatingMissions.Condition(null).CheckedBy<HostConditions>();
        report.ShouldFire(Strength.Should, Condition).GraverIf.Should().Equal(Condition + "/extent");
        report.Questions.Select(question => question.Pointer).Should().Equal(Condition + "/extent");
    }

    [Theory]
    [InlineData(Priority.Supporting)]
    [InlineData(Priority.Unranked)]
    public void A_condition_on_a_task_that_is_not_core_is_not_spoken_of(Priority priority) =>
        ViolatingMissions.Condition(Extent.Total).WithTask("monitor", task => task with { Priority = priority }).CheckedBy<HostConditions>().ShouldBeSilent();

    [Fact]
    public void A_condition_that_bears_on_no_task_is_not_spoken_of() =>
        SoundMission.WithHost(consent => consent with
        {
            Conditions = [new() { Kind = ConditionKind.Visas, Extent = Extent.Total, AffectsTasks = [], AffectsCapabilities = [Capability.UnmannedAircraft] }],
        }).CheckedBy<HostConditions>().ShouldBeSilent();

    [Fact]
    public void Conditional_consent_without_a_condition_on_a_task_is_not_spoken_of() =>
        SoundMission.WithHost(consent => consent with { Status = ConsentStatus.Conditional }).CheckedBy<HostConditions>().ShouldBeSilent();

    [Fact]
    public void Unstated_conditions_and_restrictions_are_asked_for() =>
        SoundMission.WithHost(consent => consent with { Conditions = null, Restrictions = null }).CheckedBy<HostConditions>()
            .ShouldAsk("/setting/hostStates/0/consent/conditions", "/setting/hostStates/0/consent/restrictions");

    [Fact]
    public void What_a_condition_affects_is_asked_for() =>
        SoundMission.WithHost(consent => consent with { Conditions = [new() { Kind = ConditionKind.Flights, Extent = Extent.Partial }] }).CheckedBy<HostConditions>()
            .ShouldAsk(Condition + "/affectsTasks", Condition + "/affectsCapabilities");

    [Fact]
    public void Whether_the_affected_task_is_core_is_asked_for() =>
        ViolatingMissions.Condition(Extent.Partial).WithTask("monitor", task => task with { Priority = null }).CheckedBy<HostConditions>()
            .ShouldAsk("/mandate/tasks/1/priority");

    [Fact]
    public void Every_host_State_is_looked_at()
    {
        var mission = ViolatingMissions.Condition(Extent.Partial);
        var neighbour = new HostState { State = "Graustark", Consent = mission.Setting!.HostStates![0].Consent };
        (mission with { Setting = mission.Setting with { HostStates = [.. SoundMission.Proposal.Setting!.HostStates!, neighbour] } }).CheckedBy<HostConditions>()
            .ShouldFire(Strength.Should, "/setting/hostStates/1/consent/conditions/0").Message.Should().Contain("Graustark");
    }

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Condition(Extent.Total) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<HostConditions>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() =>
        ViolatingMissions.Condition(Extent.Total).ShouldBreakOnlySince<HostConditions>(new(1958, 12, 31));

    [Fact]
    public void Before_a_decision_a_condition_is_reported_and_nothing_is_asked()
    {
        (ViolatingMissions.Condition(Extent.Partial) with { Stage = Stage.CouncilOption }).CheckedBy<HostConditions>().ShouldFire(Strength.Should, Condition);
        (SoundMission.WithHost(consent => consent with { Conditions = null }) with { Stage = Stage.CouncilOption })
            .ShouldNotApplyTo<HostConditions>("due from the stage mandated");
    }
}
