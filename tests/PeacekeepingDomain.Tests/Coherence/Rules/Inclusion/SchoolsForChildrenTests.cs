using PeacekeepingDomain.Coherence.Rules.Inclusion;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Inclusion;

public sealed class SchoolsForChildrenTests
{
    private const string Schools = "/inclusion/useOfSchools";

    private static MissionProposal InSchools => SoundMission.Proposal with { Inclusion = SoundMission.Proposal.Inclusion! with { UseOfSchools = true } };

    private static MissionProposal Unprotecting => InSchools.ButTasks(task => task with { Task = TaskCategory.MilitaryObservation });

    [Fact]
    public void Those_who_protect_civilians_and_take_their_schools_contradict_themselves() => InSchools.CheckedBy<SchoolsForChildren>().ShouldFire(Strength.Must, Schools);

    [Fact]
    public void Where_grave_violations_against_children_are_a_threat_it_is_a_contradiction() =>
        Unprotecting.ButConflict(conflict => conflict with { Threats = [Threat.GraveViolationsAgainstChildren] }).CheckedBy<SchoolsForChildren>().ShouldFire(Strength.Must, Schools);

    [Fact]
    public void Elsewhere_armed_personnel_in_schools_are_a_concern() => Unprotecting.CheckedBy<SchoolsForChildren>().ShouldFire(Strength.Should, Schools);

    [Fact]
    public void The_unarmed_may_meet_in_a_school() => InSchools.ButMilitary(military => military with { Armed = false }).CheckedBy<SchoolsForChildren>().ShouldBeSilent();

    [Fact]
    public void Whether_schools_are_used_is_asked_for() => (SoundMission.Proposal with { Inclusion = null }).CheckedBy<SchoolsForChildren>().ShouldAsk(Schools);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (InSchools with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<SchoolsForChildren>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_policy_of_2017() => InSchools.ShouldBreakOnlySince<SchoolsForChildren>(new(2017, 12, 31));
}
