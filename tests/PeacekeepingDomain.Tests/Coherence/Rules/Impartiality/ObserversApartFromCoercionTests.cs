using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Impartiality;

public sealed class ObserversApartFromCoercionTests
{
    private const string Models = "/models";
    private const string Support = "/supportToOthers";

    [Fact]
    public void To_observe_the_parties_and_to_fight_one_of_them_is_a_concern() =>
        ViolatingMissions.Offensive.CheckedBy<ObserversApartFromCoercion>().ShouldFire(Strength.Should, Models).Message.Should().Contain("protect civilians");

    [Fact]
    public void To_police_one_of_them_with_public_powers_is_a_concern() =>
        SoundMission.Proposal.WithTask("protect", task => task with { Traits = [TaskTrait.Executive], DirectedAgainst = "front" }).CheckedBy<ObserversApartFromCoercion>()
            .ShouldFire(Strength.Should, Models);

    [Theory]
    [InlineData(SupportKind.JointOperations)]
    [InlineData(SupportKind.FireSupport)]
    public void To_fight_beside_one_of_them_is_a_concern(SupportKind kind) =>
        SoundMission.Proposal.ButSupport(support => support with { Kinds = [kind] }).CheckedBy<ObserversApartFromCoercion>()
            .ShouldFire(Strength.Should, Support).Message.Should().Contain("the national army");

    [Theory]
    [InlineData(MissionModel.CeasefireMonitoring)]
    [InlineData(MissionModel.MonitoringAndReporting)]
    [InlineData(MissionModel.Verification)]
    public void All_models_of_observation_are_meant(MissionModel model) =>
        (ViolatingMissions.Offensive with { Models = [MissionModel.ProtectionOfCivilians, model] }).CheckedBy<ObserversApartFromCoercion>().ShouldFire(Strength.Should, Models);

    [Fact]
    public void A_mission_that_observes_nobody_is_not_meant() =>
        (ViolatingMissions.Offensive with { Models = [MissionModel.ProtectionOfCivilians] }).ShouldNotApplyTo<ObserversApartFromCoercion>("the mission observes nobody");

    [Fact]
    public void Criminals_are_no_party_to_what_is_observed() =>
        ViolatingMissions.Offensive.WithTask("protect", task => task with { DirectedAgainst = "bandits" }).CheckedBy<ObserversApartFromCoercion>().ShouldBeSilent();

    [Fact]
    public void A_party_that_signed_is_observed_whether_it_is_a_main_one_or_not() =>
        ViolatingMissions.Offensive.ButParty("front", party => party with { Main = false }).CheckedBy<ObserversApartFromCoercion>().ShouldFire(Strength.Should, Models);

    [Fact]
    public void Protection_beside_observation_is_no_coercion_of_a_party() => SoundMission.Proposal.CheckedBy<ObserversApartFromCoercion>().ShouldBeSilent();

    [Fact]
    public void Logistics_for_one_side_is_no_fighting_beside_it() =>
        SoundMission.Proposal.ButSupport(support => support with { Kinds = [SupportKind.Logistics, SupportKind.Training] }).CheckedBy<ObserversApartFromCoercion>().ShouldBeSilent();

    [Fact]
    public void Whom_joint_operations_serve_is_asked_for() =>
        ViolatingMissions.JointOperations.ButSupport(support => support with { Party = null }).CheckedBy<ObserversApartFromCoercion>().ShouldAsk("/supportToOthers/0/party");

    [Fact]
    public void Whom_a_forcible_task_is_directed_against_is_asked_for() =>
        ViolatingMissions.Offensive.WithTask("protect", task => task with { DirectedAgainst = null }).CheckedBy<ObserversApartFromCoercion>()
            .ShouldAsk("/mandate/tasks/0/directedAgainst");

    [Fact]
    public void The_models_are_asked_for() =>
        (ViolatingMissions.Offensive with { Models = null }).CheckedBy<ObserversApartFromCoercion>().ShouldAsk(Models);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.JointOperations with { Presence = Presence.RegionalOperation }).ShouldNotApplyTo<ObserversApartFromCoercion>("it does not speak to a regional operation");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() => ViolatingMissions.JointOperations.ShouldBreakOnlySince<ObserversApartFromCoercion>(new(1958, 12, 31));
}
