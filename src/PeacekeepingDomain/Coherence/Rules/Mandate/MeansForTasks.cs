using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Mandate;

/// <summary>
/// MAN-05. A mandate is matched by resources. A core task that nothing pays for, that falls to a component the mission
/// does not have, or that cannot be done without a capability stated to be missing, is a promise that cannot be kept. A
/// core task to be carried within existing resources is a concern. Before units are sought nobody owes them yet, and
/// nothing is asked.
/// </summary>
public sealed class MeansForTasks : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MAN-05", "Give every core task the means to carry it")
    {
        Area = Area.Mandate,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.SpecialCommittee2024.At("paras. 32 and 121"),
            Sources.FutureOfPeacekeeping.At("§5.1"),
            Sources.Carlsson.At("conclusions III.1 and 6"),
        ],
        Remedy = "Fund the task, find the capability, or take the task out of the mandate.",
        Precedents = ["Bosnia and Herzegovina, 1993: the safe areas were adopted before anybody had offered the troops for them (A/54/549, paras. 103 and 104)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var noMilitary = mission.Force.Military.Authorized <= 0;
        var noPolice = mission.Force.Police.Authorized <= 0;
        var noCivilians = mission.Force.Civilian.Authorized <= 0;
        foreach (var task in mission.Mandate.Tasks)
        {
            var core = task.Priority == Priority.Core;
            if (core.IsRuledOut)
                continue;
            var carrierIsAbsent = (task.Component == ComponentKind.Military & noMilitary)
                | (task.Component == ComponentKind.Police & noPolice)
                | (task.Component == ComponentKind.Civilian & noCivilians);
            ruling.BreachIf(core & task.Resources == TaskResources.Unfunded, at: task.Resources, $"Nothing pays for a core task: {task}.");
            ruling.BreachIf(
                core & task.Resources == TaskResources.WithinExisting,
                at: task.Resources,
                $"A core task is to be carried within existing resources: {task}.",
                strength: Strength.Should);
            ruling.BreachIf(
                core & carrierIsAbsent,
                at: task.Component,
                $"A core task falls to a component the mission does not have ({task.Component}): {task}.");
        }

        // Units owe nothing before they are sought.
        var sought = mission.Stage.AtLeast(Stage.ForceGeneration);
        if (sought.IsRuledOut)
            return;
        foreach (var holding in mission.Force.Capabilities)
        {
            var missing = holding.Status == HoldingStatus.Missing;
            if (missing.IsRuledOut)
                continue;
            var impossible = ruling.AnyOf();
            foreach (var task in mission.Mandate.Tasks)
                impossible.Add(task.Priority == Priority.Core & task.Capabilities.Contains(holding.Capability), task);
            ruling.BreachIf(
                sought & missing & impossible,
                at: holding.Status,
                $"The capability {holding.Capability} is missing, and this core work cannot be done without it: {impossible}.");
        }
    }
}
