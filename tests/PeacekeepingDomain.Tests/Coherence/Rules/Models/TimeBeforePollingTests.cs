using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class TimeBeforePollingTests
{
    [Fact]
    public void A_late_request_to_a_mission_that_is_not_there_yet_is_a_concern() =>
        Asked(2).CheckedBy<TimeBeforePolling>().ShouldFire(Strength.Should, "/mandate/electionRequest/monthsBeforePolling").Message.Should().Contain("2 months").And.Contain("4 months");

    [Fact]
    public void A_request_in_time_is_in_order() =>
        Asked(4).CheckedBy<TimeBeforePolling>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_is_there_can_still_help() =>
        (Asked(2) with { Stage = Stage.Deployed }).ShouldNotApplyTo<TimeBeforePolling>("the mission is there already");

    [Fact]
    public void When_the_request_came_is_asked_for() =>
        Asked(null).CheckedBy<TimeBeforePolling>().ShouldAsk("/mandate/electionRequest/monthsBeforePolling");

    private static MissionProposal Asked(int? months) => ViolatingMissions.Elections(request => request with { MonthsBeforePolling = months });

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (Asked(2) with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<TimeBeforePolling>("electoral help is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (Asked(2) with { Models = null }).CheckedBy<TimeBeforePolling>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Asked(2) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<TimeBeforePolling>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => Asked(2).ShouldBreakOnlySince<TimeBeforePolling>(new(2012, 12, 31));
}
