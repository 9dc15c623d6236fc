using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.UseOfForce;

/// <summary>
/// UOF-01. Where the mission is to protect, deter or hold something against somebody able and likely to resist, its
/// authority to use force and its arms must reach that far. Presence alone is not coercion: where nobody resists,
/// observers and lightly armed troops deter too, and the rule is silent.
/// </summary>
public sealed class AuthorityForTasks : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("UOF-01", "Match the authority to use force to the tasks that need it")
    {
        Area = Area.UseOfForce,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Principles.At("non-use of force except in self-defence and defence of the mandate"),
            Sources.Brahimi.Whole,
            Sources.Carlsson.At("conclusions III.2 to 4"),
            Sources.Unprofor1995.At("para. 33"),
        ],
        Remedy = "Add explicit authority and the armed units to use it, or take the promise out of the mandate.",
        Precedents =
        [
            "Bosnia and Herzegovina, 1993: attacks were to be deterred by a force acting in self-defence (S/RES/836 (1993), para. 9).",
            "Rwanda, 1993 and 1994: the mission was to add to the security of Kigali, and held the lives of those who fled to it, without the authority for either.",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var authority = mission.Authorization.ForceAuthority;
        var fallsShort = authority.IsAny(ForceAuthority.None, ForceAuthority.SelfDefence);
        var unarmed = !mission.Force.Military.Armed & !mission.Force.Police.Armed;
        foreach (var task in mission.Mandate.Tasks)
        {
            var needsForce = task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty;
            ruling.BreachIf(
                needsForce & fallsShort,
                at: task.Engagement,
                $"{task}: this is to be secured against {task.OpposedBy}, and the authority to use force is {authority}.");
            ruling.BreachIf(
                needsForce & !fallsShort & unarmed,
                at: task.Engagement,
                $"{task}: this is to be secured against {task.OpposedBy}, and the mission is unarmed.");
        }
    }
}
