using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M12-1. Disarmament, demobilization and reintegration is something that fighters do of their own will, whatever form it
/// has. To take weapons by force may be lawful where the Council authorizes it; it is another task, and to call it by
/// this name costs the trust on which the other rests.
/// </summary>
public sealed class VoluntaryDisarmament : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M12-1", "Keep disarmament and demobilization voluntary")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(1990, 3, 27),
        Sources = [Sources.IntegratedDdrStandards.At("8.1"), Sources.Resolution1509.Whole, Sources.FutureOfPeacekeeping.At("§5.2, model 12")],
        Remedy = "Make participation voluntary. Where weapons must be taken by force, give that its own task, its own authority and its own name.",
        Precedents =
        [
            "Central America, 1990: the observer group was to play a part in voluntary demobilization (S/RES/650 (1990)).",
            "Liberia, 2003: the mission was to carry out voluntary disarmament as part of an organized programme (S/RES/1509 (2003)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.DisarmamentDemobilizationReintegration), otherwise: "demobilization is not among the mission's models"))
            return;

        var voluntary = mission.Mandate.Ddr.Voluntary;
        ruling.BreachIf(
            !voluntary,
            at: voluntary,
            $"Fighters are to be disarmed and demobilized, and not of their own will.");
        foreach (var task in mission.Mandate.Tasks)
        {
            ruling.BreachIf(
                task.Task == TaskCategory.DisarmamentDemobilizationReintegration
                    & (task.Engagement == Engagement.Enforce | task.Traits.Contains(TaskTrait.Forced)),
                at: task,
                $"{task}: this is to be imposed on fighters, and such a task lives by their own will.");
        }
    }
}
