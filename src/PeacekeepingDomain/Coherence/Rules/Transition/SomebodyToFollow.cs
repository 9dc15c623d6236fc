using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Transition;

/// <summary>
/// EXT-06. A mission that leaves while the conflict is unsettled leaves a gap. Where nobody who follows is able to fill it,
/// or where violence rises and the successor has yet to show that he can, the departure is a concern, whoever brought it
/// about: a veto, a host State, or the end of the money. Where the conflict is settled nobody need follow.
/// </summary>
public sealed class SomebodyToFollow : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("EXT-06", "Leave only when somebody is able to carry on")
    {
        Area = Area.Transition,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Transition,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§7, Effective Transition"),
            Sources.NoExitWithoutStrategy.Whole,
            Sources.Resolution2594.At("para. 1"),
        ],
        Remedy = "Find a successor and help it to become able, or stay in smaller form until it is; where the departure cannot be put off, leave monitoring and good offices behind.",
        Precedents = ["The former Yugoslav Republic of Macedonia, 1999: a veto ended the preventive deployment although the host State and the Secretary-General had asked to go on."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Stage == Stage.Transition, otherwise: "the mission is not leaving"))
            return;

        var capacity = mission.Transition.SuccessorCapacity;
        var conflict = mission.Conflict;
        var nobody = capacity == SuccessorCapacity.None | (capacity == SuccessorCapacity.Unproven & conflict.Trend == Trend.Rising);
        if (nobody.IsRuledOut)
            return;
        ruling.BreachIf(
            nobody & UnsettledConflict.In(mission),
            at: capacity,
            $"The mission leaves while the level of violence is: {conflict.Intensity}, its trend {conflict.Trend}, and the capacity of those who follow is: {capacity}.");
    }
}
