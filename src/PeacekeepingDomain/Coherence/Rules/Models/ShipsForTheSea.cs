using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M30-1. Security at sea is kept from the sea. Before units are sought nobody owes them. From then on a mission
/// for the sea whose ships are stated to be missing, and that has no boats either, cannot do its work.
/// </summary>
public sealed class ShipsForTheSea : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M30-1", "Send a maritime mission with ships")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 30"), Sources.FutureOfPeacekeeping.At("note 96"), Sources.FutureOfPeacekeeping.At("note 97")],
        Remedy = "Find contributors of ships, by letters of assist if need be; or propose the land part of the task alone.",
        Precedents = [
            "Lebanon, from 2006: the Maritime Task Force is the largest maritime deployment of the United Nations (The Future of Peacekeeping, §5.2, model 30).",
            "Haiti, 2008: sixteen patrol boats were to be deployed in support of the coast guard (S/RES/1840 (2008), para. 13).",
        ],
        Supersedes = ["MAN-05", "CAP-01"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.MaritimeSecurity), otherwise: "maritime security is not among the mission's models"))
            return;

        var sought = mission.Stage.AtLeast(Stage.ForceGeneration);
        if (sought.IsRuledOut)
            return;
        foreach (var holding in mission.Force.Capabilities)
        {
            var missing = holding.Capability == Capability.NavalAssets & holding.Status == HoldingStatus.Missing;
            if (missing.IsRuledOut)
                continue;
            ruling.BreachIf(
                sought & missing & !ModelFacts.Held(mission, Capability.BoatsAndAmphibiousVehicles) & !ModelFacts.Fields(mission, UnitType.MaritimeUnit, UnitType.RiverineUnit),
                at: holding.Status,
                $"The mission is to keep security at sea, and it has neither ships nor boats: {holding.Capability} are {holding.Status}.");
        }
    }
}
