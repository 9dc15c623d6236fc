using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Capabilities;

/// <summary>
/// CAP-01. What a proposal states may leave a core task out of its own reach. A place that is to be secured against
/// somebody who resists, and that no armed unit can reach in time, is not secured. A core task that has begun while a
/// capability it cannot do without is still to come is a concern. What models usually need is asked for elsewhere, and
/// what is stated to be missing altogether is MAN-05.
/// </summary>
public sealed class TasksWithinReach : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CAP-01", "Keep core tasks within reach of the means that are there")
    {
        Area = Area.Capabilities,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.SpecialCommittee2024.At("para. 32"),
            Sources.Carlsson.At("conclusion III.6"),
        ],
        Remedy = "Move bases closer or add the lift to get there in time, start the task when its capability has arrived, or narrow the task to what can be reached.",
        Precedents =
        [
            "Darfur, 2014: shortfalls of some contingents held back the mobility of the force and its power to deter and answer attacks (S/RES/2148 (2014), preamble).",
            "Darfur, 2009: helicopters, reconnaissance and transport were still being asked for (S/RES/1881 (2009), para. 3).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var task in mission.Mandate.Tasks)
        {
            var core = task.Priority == Priority.Core;
            if (core.IsRuledOut)
                continue;
            ruling.BreachIf(
                core & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty & !task.WithinReach,
                at: task.WithinReach,
                $"{task}: this is to be secured against {task.OpposedBy}, and no armed unit can get there in time.");
        }

        var inTheField = mission.Stage.AtLeast(Stage.Deployed);
        if (inTheField.IsRuledOut)
            return;
        foreach (var holding in mission.Force.Capabilities)
        {
            var toCome = holding.Status == HoldingStatus.Planned;
            if (toCome.IsRuledOut)
                continue;
            var begun = ruling.AnyOf();
            foreach (var task in mission.Mandate.Tasks)
                begun.Add(task.Priority == Priority.Core & task.Capabilities.Contains(holding.Capability) & TaskClock.HasStarted(task, mission), task);
            ruling.BreachIf(
                inTheField & toCome & begun,
                at: holding.Status,
                $"The capability {holding.Capability} is still to come, and core work that cannot be done without it has begun: {begun}.",
                strength: Strength.Should);
        }
    }
}
