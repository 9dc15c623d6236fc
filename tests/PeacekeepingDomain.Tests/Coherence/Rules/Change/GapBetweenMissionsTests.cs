using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class GapBetweenMissionsTests
{
    private const string Gap = "/after/modality/handover/gapDays";

    [Fact]
    public void Days_that_nothing_bridges_are_a_concern() =>
        Following(static handover => handover with { GapDays = 30 }).CheckedBy<GapBetweenMissions>().ShouldFire(Strength.Should, Gap).Message.Should().Contain("30 days");

    [Fact]
    public void A_handover_without_an_understanding_is_a_concern() =>
        Following(static handover => handover with { PriorUnderstanding = false }).CheckedBy<GapBetweenMissions>().ShouldFire(Strength.Should, "/after/modality/handover/priorUnderstanding");

    [Fact]
    public void Days_that_something_bridges_are_in_order()
    {
        var (before, after) = Following(static handover => handover with { GapDays = 30 });
        (before, after.ButForce(static force => force with { Bridging = true })).CheckedBy<GapBetweenMissions>().ShouldBeSilent();
    }

    [Fact]
    public void A_handover_from_day_to_day_is_in_order() => Following(static handover => handover).CheckedBy<GapBetweenMissions>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_goes_on_hands_nothing_over()
    {
        var (before, after) = Following(static handover => handover with { GapDays = 30 });
        (before, after with { Modality = after.Modality! with { Kind = ModalityKind.Standalone } }).CheckedBy<GapBetweenMissions>().ShouldBeSilent();
    }

    [Fact]
    public void Another_kind_of_presence_follows_the_first()
    {
        var (before, after) = Following(static handover => handover with { GapDays = 30 });
        (before, after with { Presence = Presence.SpecialPoliticalMission, Modality = after.Modality! with { Kind = ModalityKind.Standalone } })
            .CheckedBy<GapBetweenMissions>().ShouldFire(Strength.Should, Gap);
    }

    [Fact]
    public void Where_nobody_was_protected_and_nothing_watched_a_gap_does_no_harm()
    {
        var (before, after) = Following(static handover => handover with { GapDays = 30 });
        (before.ButTasks(static task => task with { Engagement = Engagement.Assist }), after).CheckedBy<GapBetweenMissions>().ShouldBeSilent();
    }

    [Fact]
    public void How_many_days_lie_between_is_asked_for() => Following(static handover => handover with { GapDays = null }).CheckedBy<GapBetweenMissions>().ShouldAsk(Gap);

    private static (MissionProposal Before, MissionProposal After) Following(Func<Handover, Handover> change) =>
        SoundMission.Proposal.Then(mission => mission.ButForce(static force => force with { Bridging = false }) with
        {
            Modality = mission.Modality! with { Kind = ModalityKind.Sequenced, Handover = change(mission.Modality.Handover!) },
        });
}
