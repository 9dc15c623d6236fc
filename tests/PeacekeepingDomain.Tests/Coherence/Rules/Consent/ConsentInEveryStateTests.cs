using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Consent;

public sealed class ConsentInEveryStateTests
{
    private const string Area = "/setting/areaOfOperations/states";
    private const string States = "/mandate/tasks/1/states";

    [Theory]
    [InlineData(Stage.Mandated)]
    [InlineData(Stage.Deployed)]
    public void An_area_that_reaches_into_a_State_that_is_not_host_contradicts_a_decided_mission(Stage stage) =>
        (ViolatingMissions.AreaBeyondTheHost with { Stage = stage }).CheckedBy<ConsentInEveryState>()
            .ShouldFire(Strength.Must, Area).Message.Should().StartWith("The area of operations lies in Graustark,");

    [Theory]
    [InlineData(Stage.Concept)]
    [InlineData(Stage.CouncilOption)]
    public void While_it_is_an_idea_the_consent_can_still_be_sought(Stage stage) =>
        (ViolatingMissions.AreaBeyondTheHost with { Stage = stage }).CheckedBy<ConsentInEveryState>().ShouldFire(Strength.Should, Area);

    [Fact]
    public void A_State_that_opposes_the_mission_has_refused_it() =>
        (ViolatingMissions.AreaInAnOpposedNeighbour with { Stage = Stage.CouncilOption }).CheckedBy<ConsentInEveryState>().ShouldFire(Strength.Must, Area);

    [Fact]
    public void A_task_across_the_border_needs_the_consent_of_the_State_beyond_it() =>
        ViolatingMissions.TaskBeyondTheHost.CheckedBy<ConsentInEveryState>()
            .ShouldFire(Strength.Must, States).Message.Should().StartWith("Monitor the ceasefire: ").And.Contain("Graustark");

    [Theory]
    [InlineData(MissionModel.BorderManagement)]
    [InlineData(MissionModel.RegionalSecurity)]
    [InlineData(MissionModel.MaritimeSecurity)]
    [InlineData(MissionModel.CounterOrganizedCrime)]
    [InlineData(MissionModel.PublicHealthSupport)]
    public void The_tasks_of_a_model_that_crosses_borders_are_looked_at_one_by_one(MissionModel model) =>
        (ViolatingMissions.TaskBeyondTheHost.WithTask("monitor", task => task with { Traits = [] }) with { Models = [model] }).CheckedBy<ConsentInEveryState>()
            .ShouldFire(Strength.Must, States);

    [Fact]
    public void The_same_State_is_not_told_twice() =>
        ViolatingMissions.TaskBeyondTheHost.ButArea("Ruritania", "Graustark").CheckedBy<ConsentInEveryState>().ShouldFire(Strength.Must, Area);

    [Fact]
    public void As_in_Chad_and_the_Central_African_Republic_every_State_may_be_host() =>
        ViolatingMissions.AreaBeyondTheHost
            .ButSetting(setting => setting with { HostStates = [.. setting.HostStates!, setting.HostStates![0] with { State = "Graustark" }] })
            .CheckedBy<ConsentInEveryState>().ShouldBeSilent();

    [Theory]
    [InlineData(PartyConsent.Yes)]
    [InlineData(PartyConsent.Conditional)]
    public void As_on_the_Golan_a_State_may_accept_the_mission_as_a_party(PartyConsent consents) =>
        ViolatingMissions.AreaBeyondTheHost.ButParty("bandits", party => party with { Name = "Graustark", Kind = PartyKind.OtherState, Consents = consents })
            .CheckedBy<ConsentInEveryState>().ShouldBeSilent();

    [Fact]
    public void A_State_that_refuses_as_a_party_has_not_agreed() =>
        ViolatingMissions.AreaBeyondTheHost.ButParty("bandits", party => party with { Name = "Graustark", Kind = PartyKind.OtherState })
            .CheckedBy<ConsentInEveryState>().ShouldFire(Strength.Must, Area);

    [Fact]
    public void In_a_disputed_territory_the_name_of_the_area_settles_nothing() =>
        ViolatingMissions.AreaBeyondTheHost.ButSetting(setting => setting with { DisputedTerritory = true }).CheckedBy<ConsentInEveryState>()
            .ShouldFire(Strength.Should, Area);

    [Fact]
    public void Where_a_task_stays_within_the_borders_its_States_are_not_asked_for() =>
        SoundMission.Proposal.WithTask("monitor", task => task with { States = null }).CheckedBy<ConsentInEveryState>().ShouldBeSilent();

    [Fact]
    public void The_States_of_the_area_are_asked_for() =>
        SoundMission.Proposal.ButSetting(setting => setting with { AreaOfOperations = null }).CheckedBy<ConsentInEveryState>().ShouldAsk(Area);

    [Fact]
    public void The_States_of_a_task_across_a_border_are_asked_for() =>
        ViolatingMissions.TaskBeyondTheHost.WithTask("monitor", task => task with { States = null }).CheckedBy<ConsentInEveryState>().ShouldAsk(States);

    [Fact]
    public void An_area_that_nobody_has_stated_reaches_into_no_State_though_none_has_agreed() =>
        NobodyHasAgreed.ButSetting(setting => setting with { AreaOfOperations = null }).CheckedBy<ConsentInEveryState>().ShouldAsk(Area);

    [Fact]
    public void A_task_whose_States_nobody_has_stated_reaches_into_none_though_none_has_agreed() =>
        NobodyHasAgreed.ButArea().WithTask("monitor", task => task with { States = null }).CheckedBy<ConsentInEveryState>().ShouldAsk(States);

    [Fact]
    public void The_host_States_are_asked_for() =>
        SoundMission.Proposal.ButSetting(setting => setting with { HostStates = null }).CheckedBy<ConsentInEveryState>().ShouldAsk("/setting/hostStates");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.AreaBeyondTheHost with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<ConsentInEveryState>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.AreaBeyondTheHost.ShouldBreakOnlySince<ConsentInEveryState>(new(1945, 10, 24));

    private static MissionProposal NobodyHasAgreed =>
        ViolatingMissions.TaskBeyondTheHost.ButSetting(setting => setting with { HostStates = [] }).ButConflict(conflict => conflict with { Parties = [] });
}
