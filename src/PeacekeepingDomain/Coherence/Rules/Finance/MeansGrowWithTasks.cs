using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Finance;

/// <summary>
/// FIN-05. When a mandate changes, the means change with it. Core work laid on a mission within its existing resources is
/// a concern. It is a contradiction where that work is to be secured against somebody who resists it and the strength is
/// already well short of what was assessed.
/// </summary>
public sealed class MeansGrowWithTasks : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("FIN-05", "Match added tasks with added resources")
    {
        Area = Area.Finance,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.SpecialCommittee2024.At("para. 32"),
            Sources.FutureOfPeacekeeping.At("§5.1"),
            Sources.Carlsson.At("conclusion III.6"),
            Sources.Srebrenica.Whole,
        ],
        Remedy = "Ask for the means with the task, or say which task stops so that this one can be done.",
        Precedents = ["Côte d’Ivoire, 2007: the mission was to support a new peace agreement within its existing resources (S/RES/1765 (2007))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var within = mission.Finance.WithinExistingResources;
        if (within.ToTri().IsRuledOut)
            return;
        var work = ruling.AnyOf();
        var resisted = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
        {
            var core = task.Priority == Priority.Core;
            work.Add(core, task);
            resisted |= core & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty;
        }

        var military = mission.Force.Military;
        var share = military.Authorized.ShareOf(Quantity.Max(military.Required, military.Requested));
        ruling.BreachIf(
            within & work,
            at: within,
            $"The decision adds no resources and lays this core work on the mission: {work}.",
            mustIf: resisted & share < ruling.Figure(Figures.AuthorizedShareConcern));
    }
}
