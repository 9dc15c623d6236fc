using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M25-1. A border has two sides, and to watch or to manage it needs both. A neighbour that opposes the mission
/// shuts half of it. A neighbour that arms a party is a reason for watching the border and no finding here.
/// </summary>
public sealed class BothSidesOfTheBorder : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M25-1", "Have the States on both sides of a border with the mission")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 25"), Sources.Resolution1701.At("para. 14")],
        Remedy = "Bring the neighbour in by a joint mechanism or an agreement between the two States, or limit the task to what one side of the border allows.",
        Precedents = ["Burundi and the Democratic Republic of the Congo, 2004: two missions and two Governments were to join in watching the movement of fighters (S/RES/1565 (2004), para. 4 (e))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.BorderManagement), otherwise: "border management is not among the mission's models"))
            return;

        foreach (var neighbour in mission.Setting.Neighbours)
        {
            ruling.BreachIf(
                neighbour.Stance == NeighbourStance.Opposed,
                at: neighbour.Stance,
                $"The mission is to help to manage a border, and {neighbour}, a neighbour, opposes it.");
        }
    }
}
