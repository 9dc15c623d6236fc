using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Deployment;

/// <summary>
/// DEP-03. A timetable holds only as far as its slowest part. A mission that is to start after it is complete contradicts
/// itself. One that is to be complete before a unit arrives on which a core task depends is a concern. How soon a mission
/// should be complete is a goal that few have met, and no measure.
/// </summary>
public sealed class TimetableHolds : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("DEP-03", "Set dates that the slowest needed unit can keep")
    {
        Area = Area.Deployment,
        Strength = Strength.Should,
        Presences = PresenceSets.All,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("box 2"), Sources.Brahimi.Whole],
        Remedy = "Plan the capability in phases, date each by the units it needs, or find units that are ready sooner.",
        Precedents = ["Units at the rapid deployment level arrive within sixty days; others need four to six months, if their State agrees (The Future of Peacekeeping, box 2)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var force = mission.Force;
        var complete = force.FullOperatingDays;
        ruling.BreachIf(
            force.InitialOperatingDays.ShareOf(complete) > 1,
            at: force.InitialOperatingDays,
            $"The mission is to begin to work after {force.InitialOperatingDays} days and to be complete after {complete}.",
            strength: Strength.Must);
        foreach (var unit in force.Units)
        {
            var late = unit.DaysToDeploy.ShareOf(complete) > 1;
            if (late.IsRuledOut)
                continue;
            var waiting = ruling.AnyOf();
            foreach (var task in mission.Mandate.Tasks)
                waiting.Add(task.Priority == Priority.Core & task.Capabilities.Overlaps(unit.Capabilities), task);
            ruling.BreachIf(
                late & waiting,
                at: unit.DaysToDeploy,
                $"The mission is to be complete after {complete} days; {unit} needs {unit.DaysToDeploy}, and this core work waits for it: {waiting}.");
        }
    }
}
