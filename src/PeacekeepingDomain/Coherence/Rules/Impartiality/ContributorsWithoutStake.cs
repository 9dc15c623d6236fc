using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Impartiality;

/// <summary>
/// IMP-05. Who fights in a conflict cannot keep its peace under the flag of the United Nations. A neighbour that opposes
/// the mission or arms a party is a concern. A neighbour, a permanent member or a former administering State as such is
/// no objection: parties have asked for neighbours before; it is said so that the parties' acceptance is made sure of.
/// </summary>
public sealed class ContributorsWithoutStake : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("IMP-05", "Screen contributors for a direct stake in the conflict")
    {
        Area = Area.Impartiality,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.UnefSummaryStudy.Whole,
            Sources.Principles.At("impartiality"),
            Sources.FutureOfPeacekeeping.At("§7, Regional Support"),
        ],
        Remedy = "Seek the unit from another contributor; for a neighbour or a former administering State obtain the parties' express acceptance and keep it to suitable areas and tasks.",
        Precedents =
        [
            "Abyei, 2011: both parties had asked for the help of Ethiopia, a neighbour, before the force was set up (S/RES/1990 (2011), preamble).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var unit in mission.Force.Units)
        {
            var stake = unit.ContributorStake;
            var fights = stake == ContributorStake.Belligerent;
            foreach (var party in mission.Conflict.Parties)
                fights |= party.Kind == PartyKind.OtherState & party.Name == unit.Contributor;
            ruling.BreachIf(fights, at: unit, $"{unit} is to serve in the mission, and its State fights in the conflict.");

            var meddles = Tri.False;
            foreach (var neighbour in mission.Setting.Neighbours)
                meddles |= neighbour.State == unit.Contributor & neighbour.Stance.IsAny(NeighbourStance.Opposed, NeighbourStance.ArmingAParty);
            ruling.BreachIf(
                meddles & !fights,
                at: unit,
                $"{unit} is to serve in the mission, and its State, a neighbour, opposes the mission or arms a party.",
                strength: Strength.Should);
            ruling.BreachIf(
                stake.IsAny(ContributorStake.Neighbour, ContributorStake.PermanentMember, ContributorStake.FormerAdministrator) & !fights & !meddles,
                at: unit,
                $"{unit} is to serve in the mission, and the stake of its State is: {stake}. The parties' acceptance should be certain.",
                strength: Strength.May);
        }
    }
}
