using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M02-1. Atrocity prevention deters. Its force is soldiers and police in the main, able to stop an attack; without
/// anybody in uniform, or without arms, there is nothing that those who plan the killing would have to reckon with.
/// </summary>
public sealed class DeterrentForce : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M02-1", "Give atrocity prevention a force that deters")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 2"), Sources.Carlsson.At("conclusions III.1 and 6")],
        Remedy = "Authorize armed military and police units with high mobility, or propose monitoring with early warning and say plainly that it does not stop killing.",
        Precedents = ["Rwanda, 1994: the force was cut to a few hundred while the killing went on (S/RES/912 (1994))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.AtrocityPrevention), otherwise: "atrocity prevention is not among the mission's models"))
            return;

        var military = mission.Force.Military;
        var police = mission.Force.Police;
        var nobody = military.Authorized <= 0 & police.Authorized <= 0;
        ruling.BreachIf(
            nobody,
            at: military.Authorized,
            $"The mission is to stop mass atrocities, and neither soldiers nor police are authorized for it.");
        ruling.BreachIf(
            !nobody & !military.Armed & !police.Armed,
            at: military.Armed,
            $"The mission is to stop mass atrocities, and neither its soldiers nor its police are armed.");
    }
}
