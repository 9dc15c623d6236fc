using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// MDL-04. Disarmament is of free will and lives on trust. Fighters do not come forward to a mission that attacks
/// their group. Tools beside a programme, such as community violence reduction, remain open while there is
/// fighting.
/// </summary>
public sealed class DisarmamentAndOffence : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MDL-04", "Separate disarmament from an offensive on the same fighters")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 12"), Sources.FutureOfPeacekeeping.At("§2.3"), Sources.IntegratedDdrStandards.Whole],
        Remedy = "Open a separate track for those who leave the group, use community violence reduction until the fighting ends, or leave the offensive to others.",
        Precedents = ["Democratic Republic of the Congo, 2013: one mission was given the neutralization of armed groups and a part in their disarmament (S/RES/2098 (2013))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(
            mission.Models.Contains(MissionModel.DisarmamentDemobilizationReintegration),
            otherwise: "disarmament, demobilization and reintegration is not among the mission's models"))
        {
            return;
        }

        var programme = mission.Mandate.Ddr.Form == DdrForm.Programme;
        if (programme.IsRuledOut)
            return;
        foreach (var task in mission.Mandate.Tasks)
        {
            var attacks = ModelFacts.Attacks(task);
            if (attacks.IsRuledOut)
                continue;
            ruling.BreachIf(
                programme & attacks,
                at: mission.Mandate.Ddr.Form,
                $"The mission asks fighters to disarm of their own will in a programme, and is to take the offensive against {task.DirectedAgainst}: {task}.");
        }
    }
}
