using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Transition;

/// <summary>
/// EXT-02. A mission leaves because its work is done, not because a date has come or money has run out. A date alone is a
/// concern where the conflict is unsettled, or where nothing is measured that would show the work to be done. With
/// measured conditions in a settled country a date is only a plan, and the rule is silent.
/// </summary>
public sealed class ConditionsForLeaving : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("EXT-02", "Base the exit on conditions, not only on dates")
    {
        Area = Area.Transition,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,

        // The report is of 2001; nothing earlier is judged by it.
        Since = new(2001, 12, 31),
        Sources =
        [
            Sources.NoExitWithoutStrategy.Whole,
            Sources.Resolution2594.At("para. 2"),
            Sources.Capstone.At("ch. 10"),
            Sources.FutureOfPeacekeeping.At("§7, Effective Transition"),
        ],
        Remedy = "Name the conditions for leaving, measure them, and let a review decide whether the date stands.",
        Precedents =
        [
            "Mali, 2023: the mandate ended the day it was decided on, and the withdrawal had a date, at the host State's demand (S/RES/2690 (2023), paras. 1 and 2).",
            "Liberia, 2007: further reductions were to follow the progress made on core benchmarks (S/RES/1777 (2007)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var basis = mission.Transition.Basis;
        var byDate = basis.IsAny(ExitBasis.Dates, ExitBasis.Budget);
        if (byDate.IsRuledOut)
            return;
        var conflict = mission.Conflict;
        ruling.BreachIf(
            byDate & (UnsettledConflict.In(mission) | !mission.Transition.Benchmarks),
            at: basis,
            $"What decides when the mission leaves is this alone: {basis}. The level of violence is: {conflict.Intensity}, its trend {conflict.Trend}, and the conditions for leaving are {mission.Transition.Benchmarks:measured|not measured|measured or not, which is not stated}.");
    }
}
