using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Command;

/// <summary>
/// CMD-07. A contributor may put a caveat on its unit. One that bears on a core task is a concern; where every unit that
/// could carry the task stands under such a caveat, nobody is left to carry it.
/// </summary>
public sealed class NationalCaveats : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CMD-07", "Accept no caveats that hollow out a core task")
    {
        Area = Area.Command,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.SpecialCommittee2024.At("paras. 92 and 106"),
            Sources.Resolution2436.Whole,
            Sources.KigaliPrinciples.Whole,
        ],
        Remedy = "Have every caveat declared in the memorandum, give the task to units that carry none, or replace the unit.",
        Precedents = ["Bosnia and Herzegovina, 1993: a Nordic battalion did not deploy to a safe area, on national orders (A/54/549, paras. 103 and 104)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var task in mission.Mandate.Tasks)
        {
            var core = task.Priority == Priority.Core;
            if (core.IsRuledOut)
                continue;
            var bound = ruling.AnyOf();
            var somebodyElse = Tri.False;
            foreach (var unit in mission.Force.Units)
            {
                var heldBack = Tri.False;
                foreach (var caveat in unit.Caveats)
                    heldBack |= caveat.Task == task.Id;
                bound.Add(heldBack, unit);
                somebodyElse |= !heldBack & (task.Capabilities.IsEmpty | unit.Capabilities.Overlaps(task.Capabilities));
            }

            ruling.BreachIf(
                core & bound,
                at: task,
                $"{task}: on this core task a caveat holds back {bound}.",
                mustIf: !somebodyElse);
        }
    }
}
