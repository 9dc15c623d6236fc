using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class NewlyIndependentStateTests
{
    [Fact]
    public void To_support_an_old_State_as_a_new_one_is_a_contradiction() =>
        Since(1960).CheckedBy<NewlyIndependentState>().ShouldFire(Strength.Must, "/setting/hostStates").Message.Should().Contain("Ruritania").And.Contain("10 years");

    [Fact]
    public void A_State_that_has_just_become_independent_is_new() =>
        Since(2022).CheckedBy<NewlyIndependentState>().ShouldBeSilent();

    [Fact]
    public void Since_when_the_State_is_independent_is_asked_for() =>
        Since(null).CheckedBy<NewlyIndependentState>().ShouldAsk("/setting/hostStates/0/independentSince");

    [Fact]
    public void On_which_day_the_facts_stand_is_asked_for() =>
        (Since(1960) with { AsOf = null }).CheckedBy<NewlyIndependentState>().ShouldAsk("/asOf");

    [Theory]
    [InlineData(1960, 2022)]
    [InlineData(2022, 1960)]
    public void Beside_an_old_State_a_new_one_is_supported(int first, int second)
    {
        var mission = Since(first);
        var other = Since(second).Setting!.HostStates![0] with { State = "Graustark" };
        mission.ButSetting(setting => setting with { HostStates = [.. setting.HostStates!, other] }).CheckedBy<NewlyIndependentState>().ShouldBeSilent();
    }

    private static MissionProposal Since(int? year)
    {
        var mission = ViolatingMissions.Of(MissionModel.NewStateSupport);
        var state = mission.Setting!.HostStates![0] with { IndependentSince = year is { } stated ? new DateOnly(stated, 1, 1) : null };
        return mission with { Setting = mission.Setting with { HostStates = [state] } };
    }

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (Since(1900) with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<NewlyIndependentState>("support of a new State is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (Since(1900) with { Models = null }).CheckedBy<NewlyIndependentState>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Since(1900) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<NewlyIndependentState>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => Since(1900).ShouldBreakOnlySince<NewlyIndependentState>(new(1945, 10, 24));
}
