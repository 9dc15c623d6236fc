using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M18-1. Mine action comes first where rebuilding and return wait for safe ground. Work on the same ground that
/// begins before the clearance, by its date or by its phase, puts people on mines.
/// </summary>
public sealed class ClearanceBeforeRebuilding : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M18-1", "Clear the ground before people return to it and rebuild")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 18"), Sources.Resolution2365.At("para. 10"), Sources.MineActionStandards.Whole],
        Remedy = "Begin with survey and clearance, and let return and rebuilding follow ground that has been handed over as safe; or begin elsewhere.",
        Precedents = ["Ethiopia and Eritrea, 2002: key areas were to be cleared of mines so that the border could be marked (S/RES/1430 (2002), para. 1 (a))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.MineAction), otherwise: "mine action is not among the mission's models"))
            return;

        var someNeedsSafeGround = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
            someNeedsSafeGround |= NeedsSafeGround(task);
        if (someNeedsSafeGround.IsRuledOut)
            return;

        // What a task is comes first; places and dates are compared once that is known.
        foreach (var clearance in mission.Mandate.Tasks)
        {
            var clears = clearance.Task == TaskCategory.Demining;
            if (clears.IsRuledOut)
                continue;
            if (!clears.IsTrue)
            {
                ruling.BreachIf(clears & someNeedsSafeGround, at: clearance.Task, $"{clearance}: whether this clears the ground is not stated.");
                continue;
            }

            foreach (var task in mission.Mandate.Tasks)
            {
                var needsSafeGround = NeedsSafeGround(task);
                if (needsSafeGround.IsRuledOut)
                    continue;
                if (!needsSafeGround.IsTrue)
                {
                    ruling.BreachIf(needsSafeGround, at: task.Task, $"{task}: whether this needs safe ground is not stated.");
                    continue;
                }

                ruling.BreachIf(
                    Shared(clearance.Locations, task.Locations) & (Earlier(task.Starts, clearance.Starts) | Earlier(task.Phase, clearance.Phase)),
                    at: task,
                    $"{task}: this begins before the ground is cleared in the same place ({clearance}).");
            }
        }
    }

    private static Tri NeedsSafeGround(MandateTaskFacts task) =>
        task.Task.IsAny(TaskCategory.RecoveryRehabilitationAndReconstruction, TaskCategory.AssistanceToRefugeesAndDisplacedPersons);

    private static Tri Earlier(Fact<DateOnly> one, Fact<DateOnly> other) => Tri.Of(one.Value < other.Value, one.Missing | other.Missing);

    private static Tri Earlier(Quantity one, Quantity other) => one.ShareOf(other) < 1;

    private static Tri Shared(Names one, Names other)
    {
        if (one.Value is null || other.Value is null)
            return !(one.IsEmpty | other.IsEmpty);
        foreach (var place in one.Value.AsSpan())
        {
            foreach (var same in other.Value.AsSpan())
            {
                if (string.Equals(place, same, StringComparison.OrdinalIgnoreCase))
                    return Tri.True;
            }
        }

        return Tri.False;
    }
}
