using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Command;

/// <summary>
/// CMD-04. A force under another command may work beside a mission where their mandates complement each other and their
/// work is told apart. Where the other force fights, areas and liaison are both needed; where it does not, at least one
/// of them. It is a contradiction where nothing tells the two apart and the other force fights a main party that has
/// accepted the mission: the mission then loses the consent on which it stands.
/// </summary>
public sealed class ParallelForces : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CMD-04", "Keep apart from forces that fight beside the mission")
    {
        Area = Area.Command,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.3, modality 3"), Sources.CommandAndControl.At("D.10")],
        Remedy = "Agree with the other force on areas, liaison and who does what, and leave the fighting to it where it fights.",
        Precedents =
        [
            "Côte d’Ivoire, 2004: the French forces were to support the mission under an agreement between them (S/RES/1528 (2004), para. 16).",
            "Sudan: the mission of the United Nations and the African Union's had areas of their own (The Future of Peacekeeping, §5.3 and note 105).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var force in mission.Modality.ParallelForces)
        {
            var fights = force.Mandates.ContainsAny(ParallelMandate.Robust, ParallelMandate.CounterTerrorism) | !force.Opposes.IsEmpty;
            var notApart = !force.DelineatedAreas & !force.Liaison;
            var entangled = notApart | (fights & (!force.DelineatedAreas | !force.Liaison));
            if (entangled.IsRuledOut)
                continue;
            var fightsAConsentingParty = Tri.False;
            foreach (var party in mission.Conflict.Parties)
                fightsAConsentingParty |= party.Main & party.Consents == PartyConsent.Yes & force.Opposes == party.Id;
            ruling.BreachIf(
                entangled,
                at: force,
                $"{force} is to work beside the mission under another command ({force.Mandates}): areas are {force.DelineatedAreas:divided|not divided|perhaps divided, which is not stated}, and there is {force.Liaison:liaison|no liaison|perhaps liaison, which is not stated}.",
                mustIf: notApart & fightsAConsentingParty);
        }
    }
}
