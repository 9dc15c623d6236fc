using PeacekeepingDomain.Coherence.Rules.UseOfForce;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.UseOfForce;

public sealed class TasksForForceTests
{
    private const string ForceTasks = "/authorization/forceTasks";
    private const string Chapters = "/authorization/chapters";

    [Fact]
    public void Force_that_is_tied_to_no_task_is_a_concern_where_a_task_meets_resistance() =>
        But(decision => decision with { ForceTasks = [] }).CheckedBy<TasksForForce>().ShouldFire(Strength.Should, ForceTasks).Message.Should().Contain("protect civilians");

    [Fact]
    public void A_resisted_task_that_the_list_leaves_out_is_a_concern() =>
        But(decision => decision with { ForceTasks = ["monitor"] }).CheckedBy<TasksForForce>().ShouldFire(Strength.Should, ForceTasks);

    [Fact]
    public void A_task_that_nobody_resists_need_not_be_listed() =>
        But(decision => decision with { ForceTasks = [] }).WithTask("protect", task => task with { OpposedBy = [] }).CheckedBy<TasksForForce>().ShouldBeSilent();

    [Fact]
    public void Force_without_a_basis_in_the_Charter_is_a_concern() =>
        But(decision => decision with { Chapters = [], ThreatDetermination = false }).CheckedBy<TasksForForce>().ShouldFire(Strength.Should, Chapters);

    [Fact]
    public void As_in_Lebanon_in_2006_Chapter_VII_need_not_be_named_where_a_threat_is_determined() =>
        But(decision => decision with { Chapters = [] }).CheckedBy<TasksForForce>().ShouldBeSilent();

    [Fact]
    public void Another_organ_rests_on_another_basis() =>
        But(decision => decision with { Organ = Organ.RegionalOrganization, Chapters = [], ThreatDetermination = false }).CheckedBy<TasksForForce>().ShouldBeSilent();

    [Theory]
    [InlineData(ForceAuthority.SelfDefence)]
    [InlineData(ForceAuthority.DefenceOfMandate)]
    public void It_does_not_speak_to_the_defence_of_the_mission_and_its_mandate(ForceAuthority authority) =>
        But(decision => decision with { ForceTasks = [], ForceAuthority = authority }).ShouldNotApplyTo<TasksForForce>("does not authorize all necessary means");

    [Fact]
    public void The_tasks_are_asked_for() => But(decision => decision with { ForceTasks = null }).CheckedBy<TasksForForce>().ShouldAsk(ForceTasks);

    [Fact]
    public void Whether_a_threat_was_determined_is_asked_for_where_no_chapter_is_named() =>
        But(decision => decision with { Chapters = [], ThreatDetermination = null }).CheckedBy<TasksForForce>().ShouldAsk("/authorization/threatDetermination");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (But(decision => decision with { ForceTasks = [] }) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<TasksForForce>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_practice_that_began_in_Sierra_Leone() =>
        But(decision => decision with { ForceTasks = [] }).ShouldBreakOnlySince<TasksForForce>(new(1999, 10, 22));

    private static MissionProposal But(Func<PeacekeepingDomain.Proposals.Authorization, PeacekeepingDomain.Proposals.Authorization> change) => SoundMission.Proposal.ButAuthorization(change);
}
