using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.UseOfForce;

/// <summary>
/// UOF-06. Policing, arrest, search and detention are public powers of the host State. A mission exercises them where its
/// decision gives them to it, and nowhere else: neither procedures nor rules of engagement confer them. To help the host
/// State's police to do so needs no such power.
/// </summary>
public sealed class PublicPowersMandated : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("UOF-06", "Base arrest, detention and policing on an explicit mandate")
    {
        Area = Area.UseOfForce,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Charter.At("Art. 2(7)"),
            Sources.Detention.At("para. 2"),
            Sources.FutureOfPeacekeeping.At("§5.2, models 10, 16 and 17"),
        ],
        Remedy = "Have the decision name the powers, their scope, their time and their place, or let national authorities exercise them and help.",
        Precedents =
        [
            "East Timor, 1999: the administration was empowered to exercise all legislative and executive authority, the administration of justice included (S/RES/1272 (1999), para. 1).",
            "Central African Republic, 2014: urgent temporary measures were allowed at the host's request, where national forces were not present, limited in scope and time (S/RES/2149 (2014), para. 40).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var powers = mission.Authorization.ExecutivePowers;
        var none = powers.IsEmpty;
        if (none.IsRuledOut)
            return;
        foreach (var task in mission.Mandate.Tasks)
        {
            ruling.BreachIf(
                none & task.Traits.Contains(TaskTrait.Executive),
                at: task.Traits,
                $"{task}: this exercises public powers, and the decision gives the mission none.");
        }
    }
}
