using PeacekeepingDomain.Coherence.Rules.Protection;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Protection;

public sealed class AnySourceOfThreatTests
{
    private const string Excluded = "/mandate/tasks/0/perpetratorsExcluded";

    [Fact]
    public void To_leave_out_the_violence_of_a_party_is_a_concern() =>
        ViolatingMissions.GovernmentLeftOut.CheckedBy<AnySourceOfThreat>().ShouldFire(Strength.Should, Excluded).Message.Should().Contain("not from the violence of the Government");

    [Fact]
    public void To_leave_out_a_party_listed_for_violations_is_a_contradiction() =>
        ViolatingMissions.GovernmentLeftOut.ButParty("government", party => party with { ListedForViolations = true }).CheckedBy<AnySourceOfThreat>().ShouldFire(Strength.Must, Excluded);

    [Fact]
    public void To_leave_out_those_who_resist_the_task_is_a_contradiction() =>
        SoundMission.Proposal.WithTask("protect", task => task with { PerpetratorsExcluded = ["bandits"] }).CheckedBy<AnySourceOfThreat>().ShouldFire(Strength.Must, Excluded);

    [Fact]
    public void A_task_that_protects_nobody_may_name_whom_it_concerns() =>
        ViolatingMissions.GovernmentLeftOut.WithTask("protect", task => task with { Task = TaskCategory.Demining }).CheckedBy<AnySourceOfThreat>().ShouldBeSilent();

    [Fact]
    public void Who_is_left_out_is_asked_for() =>
        SoundMission.Proposal.WithTask("protect", task => task with { PerpetratorsExcluded = null }).CheckedBy<AnySourceOfThreat>().ShouldAsk(Excluded);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.GovernmentLeftOut with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<AnySourceOfThreat>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Council_first_let_a_mission_protect_civilians() =>
        ViolatingMissions.GovernmentLeftOut.ShouldBreakOnlySince<AnySourceOfThreat>(new(1999, 10, 22));
}
