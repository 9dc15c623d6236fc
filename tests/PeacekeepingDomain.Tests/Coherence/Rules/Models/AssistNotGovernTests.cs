using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class AssistNotGovernTests
{
    [Fact]
    public void Assistance_with_the_power_to_govern_is_a_contradiction() =>
        ViolatingMissions.AssistanceThatGoverns.CheckedBy<AssistNotGovern>().ShouldFire(Strength.Must, "/authorization/executivePowers");

    [Fact]
    public void Assistance_with_a_task_that_takes_the_place_of_the_State_is_a_contradiction() =>
        ViolatingMissions.AssistanceWithATaskThatGoverns.CheckedBy<AssistNotGovern>().ShouldFire(Strength.Must, "/mandate/tasks/1/traits").Message.Should().Contain("run the ministries");

    [Fact]
    public void Assistance_to_the_institutions_of_the_transition_is_in_order() =>
        ViolatingMissions.AssistanceWithATaskThatGoverns.WithTask("monitor", static task => task with { Traits = [] }).CheckedBy<AssistNotGovern>().ShouldBeSilent();

    [Fact]
    public void An_executive_task_for_the_police_is_not_government() =>
        ViolatingMissions.AssistanceWithATaskThatGoverns.WithTask("monitor", static task => task with { Task = TaskCategory.PoliceReform }).CheckedBy<AssistNotGovern>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_is_also_a_transitional_administration_may_govern() =>
        (ViolatingMissions.AssistanceThatGoverns with { Models = [MissionModel.TransitionAssistance, MissionModel.TransitionalAdministration] })
            .ShouldNotApplyTo<AssistNotGovern>("a transitional administration is proposed as well");

    [Fact]
    public void The_powers_of_the_mission_are_asked_for() =>
        ViolatingMissions.Of(MissionModel.TransitionAssistance).ButAuthorization(static authorization => authorization with { ExecutivePowers = null }).CheckedBy<AssistNotGovern>()
            .ShouldAsk("/authorization/executivePowers");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.AssistanceThatGoverns with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<AssistNotGovern>("transition assistance is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.AssistanceThatGoverns with { Models = null }).CheckedBy<AssistNotGovern>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.AssistanceThatGoverns with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<AssistNotGovern>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.AssistanceThatGoverns.ShouldBreakOnlySince<AssistNotGovern>(new(1945, 10, 24));
}
