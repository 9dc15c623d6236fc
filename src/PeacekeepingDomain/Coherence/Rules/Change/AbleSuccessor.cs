using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Coherence.Rules.Transition;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>
/// CHG-08. What a mission puts down somebody else must be able to pick up. Where it gives up a task of keeping people or
/// places safe, for others to carry on, while the conflict is unsettled and the capacity of those who follow is not there
/// or not shown, that is a concern. Whether the whole mission may leave is EXT-06; this rule names what is dropped.
/// </summary>
public sealed class AbleSuccessor : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CHG-08", "Hand tasks over to those who are able to carry them")
    {
        Area = Area.Change,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§7, Effective Transition"),
            Sources.NoExitWithoutStrategy.Whole,
            Sources.Resolution2594.At("para. 1"),
        ],
        Remedy = "Keep the task until the successor has shown that it can carry it, help it to get there, and hand over area by area on agreed criteria.",
        Precedents =
        [
            "Sierra Leone, 2004: because police and army were not yet able to keep the country secure, the drawdown was slowed and a smaller presence stayed (S/RES/1537 (2004), preamble and paras. 2 and 5).",
            "Chad, 2010: the Government took the protection of civilians over from the mission, and its capacity to do so was to be assessed month by month (S/RES/1923 (2010), paras. 2 to 4).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var transition = after.Transition;
        var unable = transition.SuccessorCapacity.IsAny(SuccessorCapacity.None, SuccessorCapacity.Unproven);
        if (unable.IsRuledOut)
            return;

        // Where another kind of presence takes over, that presence is the successor, and its own proposal is checked.
        var others = !Between.PresenceChanges(before, after) & (after.Stage == Stage.Transition | !transition.Successor.IsEmpty) & UnsettledConflict.In(after);
        if (others.IsRuledOut)
            return;
        var dropped = ruling.AnyOf();
        foreach (var task in before.Mandate.Tasks)
        {
            var coerces = Between.Coerces(task);
            if (!coerces.IsRuledOut)
                dropped.Add(coerces & !Between.Has(after, task.Id), task);
        }

        ruling.BreachIf(
            others & unable & dropped,
            at: transition.SuccessorCapacity,
            $"The mission gives up this for others to carry on: {dropped}. The level of violence is: {after.Conflict.Intensity}, its trend {after.Conflict.Trend}, and the capacity of those who follow is: {transition.SuccessorCapacity}.");
    }
}
