using PeacekeepingDomain.Coherence.Rules.Politics;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Politics;

public sealed class NoPeaceToKeepTests
{
    private const string Ceasefire = "/conflict/ceasefire";

    [Theory]
    [InlineData(CeasefireState.None, ProcessStatus.None)]
    [InlineData(CeasefireState.None, ProcessStatus.Stalled)]
    [InlineData(CeasefireState.Collapsing, ProcessStatus.Stalled)]
    public void Promises_without_limit_where_there_is_no_peace_to_keep_are_a_concern(CeasefireState ceasefire, ProcessStatus status) =>
        ViolatingMissions.NoPeace.ButConflict(conflict => conflict with { Ceasefire = ceasefire }).ButProcess(status).CheckedBy<NoPeaceToKeep>()
            .ShouldFire(Strength.Should, Ceasefire).Message.Should().Contain("5,000").And.Contain("protect civilians and monitor the ceasefire");

    [Theory]
    [InlineData(CeasefireState.Holding, ProcessStatus.Stalled)]
    [InlineData(CeasefireState.Partial, ProcessStatus.Stalled)]
    [InlineData(CeasefireState.None, ProcessStatus.Active)]
    [InlineData(CeasefireState.None, ProcessStatus.Prospective)]
    public void Half_a_peace_is_judged_elsewhere(CeasefireState ceasefire, ProcessStatus status) =>
        ViolatingMissions.NoPeace.ButConflict(conflict => conflict with { Ceasefire = ceasefire }).ButProcess(status).CheckedBy<NoPeaceToKeep>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_says_what_it_cannot_do_may_go_where_there_is_no_peace() =>
        ViolatingMissions.NoPeace.ButTangible(tangible => tangible with { ExpectationsStated = true }).CheckedBy<NoPeaceToKeep>().ShouldBeSilent();

    [Fact]
    public void So_may_one_whose_core_tasks_are_bound_to_its_means() =>
        ViolatingMissions.NoPeace.ButTasks(task => task with { QualifiedByMeans = true }).CheckedBy<NoPeaceToKeep>().ShouldBeSilent();

    [Fact]
    public void Observers_are_judged_by_their_own_conditions() =>
        (ViolatingMissions.NoPeace with { Models = [MissionModel.CeasefireMonitoring] }).ShouldNotApplyTo<NoPeaceToKeep>("judged by their own conditions");

    [Fact]
    public void A_small_force_is_not_meant() =>
        ViolatingMissions.NoPeace.ButMilitary(military => military with { Authorized = 270 }).ShouldNotApplyTo<NoPeaceToKeep>("the force is small");

    [Fact]
    public void A_force_is_large_from_a_thousand_on()
    {
        var mission = ViolatingMissions.NoPeace.ButForce(force => force with { Police = ComponentStrength.None });
        mission.ButMilitary(military => military with { Authorized = 1000 }).CheckedBy<NoPeaceToKeep>().ShouldFire(Strength.Should, Ceasefire);
        mission.ButMilitary(military => military with { Authorized = 999 }).ShouldNotApplyTo<NoPeaceToKeep>("the force is small");
    }

    [Fact]
    public void What_is_said_of_the_limits_is_asked_for() =>
        ViolatingMissions.NoPeace.ButTangible(tangible => tangible with { ExpectationsStated = null }).CheckedBy<NoPeaceToKeep>().ShouldAsk("/tangible/expectationsStated");

    [Fact]
    public void Whether_there_is_a_ceasefire_is_asked_for() =>
        ViolatingMissions.NoPeace.ButConflict(conflict => conflict with { Ceasefire = null }).CheckedBy<NoPeaceToKeep>().ShouldAsk(Ceasefire);

    [Fact]
    public void It_speaks_to_peacekeeping_operations_alone() =>
        (ViolatingMissions.NoPeace with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<NoPeaceToKeep>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Capstone_document_of_2008() => ViolatingMissions.NoPeace.ShouldBreakOnlySince<NoPeaceToKeep>(new(2008, 1, 18));
}
