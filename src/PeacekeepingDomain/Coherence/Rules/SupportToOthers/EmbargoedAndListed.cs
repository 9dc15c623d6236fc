using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.SupportToOthers;

/// <summary>
/// HRD-05. What a mission gives may not undo what the Council forbids. Support to a force under embargo needs an
/// exemption; without one, training, planning, fire support and joint operations contradict the embargo, and other support
/// is a concern. Support to a party listed for grave violations is a concern where nothing reduces the risk.
/// </summary>
public sealed class EmbargoedAndListed : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("HRD-05", "Keep support clear of embargoes and of listed forces")
    {
        Area = Area.SupportToOthers,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 25 and 41"),
            Sources.DueDiligence.Whole,
            Sources.FutureOfPeacekeeping.At("§5.2, model 28"),
        ],
        Remedy = "Ask the Council or its committee for an exemption before the support is given; agree a plan of remedy with a listed party, and leave out its units that are named.",
        Precedents =
        [
            "Somalia, 2007: equipment and training for the African Union mission, and help to build national security institutions, were exempted from the embargo (S/RES/1744 (2007), para. 6).",
            "Liberia, 2003: an international programme to train the armed forces and police was exempted, once the committee had approved it (S/RES/1521 (2003), para. 2).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var support in mission.SupportToOthers)
        {
            var given = !support.Kinds.IsEmpty;
            if (given.IsRuledOut)
                continue;
            ruling.BreachIf(
                given & support.UnderEmbargo & !support.Exemption,
                at: support.UnderEmbargo,
                $"{support} is under an embargo, and is to be supported ({support.Kinds}) without an exemption.",
                mustIf: support.Kinds.ContainsAny(SupportKind.Training, SupportKind.Planning, SupportKind.FireSupport, SupportKind.JointOperations));
            foreach (var party in mission.Conflict.Parties)
            {
                ruling.BreachIf(
                    given & support.Party == party.Id & party.ListedForViolations & !support.Mitigation,
                    at: support.Mitigation,
                    $"{support} is to be supported ({support.Kinds}) and belongs to a party listed for grave violations, {party}; nothing reduces the risk.");
            }
        }
    }
}
