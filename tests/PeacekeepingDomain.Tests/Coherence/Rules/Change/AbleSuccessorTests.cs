using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class AbleSuccessorTests
{
    private const string Capacity = "/after/transition/successorCapacity";

    [Theory]
    [InlineData(SuccessorCapacity.None)]
    [InlineData(SuccessorCapacity.Unproven)]
    public void Protection_left_to_those_who_have_not_shown_that_they_can_is_a_concern(SuccessorCapacity capacity) =>
        Dropping(0, capacity).CheckedBy<AbleSuccessor>().ShouldFire(Strength.Should, Capacity).Message.Should().Contain(SoundMission.Proposal.Mandate!.Tasks![0].Description);

    [Fact]
    public void A_successor_who_has_shown_that_he_can_is_in_order() => Dropping(0, SuccessorCapacity.Proven).CheckedBy<AbleSuccessor>().ShouldBeSilent();

    [Fact]
    public void A_task_that_keeps_nobody_safe_may_be_left() => Dropping(1, SuccessorCapacity.Unproven).CheckedBy<AbleSuccessor>().ShouldBeSilent();

    [Fact]
    public void In_a_settled_country_a_task_may_be_left()
    {
        var (before, after) = Dropping(0, SuccessorCapacity.Unproven);
        (before, after.ButConflict(static conflict => conflict with { Intensity = Intensity.None })).CheckedBy<AbleSuccessor>().ShouldBeSilent();
    }

    [Fact]
    public void A_task_that_stays_is_not_left() =>
        SoundMission.Proposal.Then(static mission => mission.ButTransition(static transition => transition with { SuccessorCapacity = SuccessorCapacity.Unproven }))
            .CheckedBy<AbleSuccessor>().ShouldBeSilent();

    [Fact]
    public void Where_another_kind_of_presence_follows_its_own_proposal_is_checked()
    {
        var (before, after) = Dropping(0, SuccessorCapacity.Unproven);
        (before with { Presence = Presence.UnAuthorizedForce }, after).CheckedBy<AbleSuccessor>().ShouldBeSilent();
    }

    [Fact]
    public void What_the_successor_can_do_is_asked_for() => Dropping(0, null).CheckedBy<AbleSuccessor>().ShouldAsk(Capacity);

    private static (MissionProposal Before, MissionProposal After) Dropping(int task, SuccessorCapacity? capacity) =>
        SoundMission.Proposal.Then(mission => (mission with { Mandate = mission.Mandate! with { Tasks = [mission.Mandate.Tasks![1 - task]] } })
            .ButTransition(transition => transition with { SuccessorCapacity = capacity }));
}
