using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Protection;

/// <summary>
/// POC-02. Who is told that he will be protected stays where he is. A task to protect people physically against somebody
/// able and likely to attack them needs the authority and the arms for it; and it needs armed units that get there in
/// time, or words in the mandate that limit the promise to what the mission can reach. Where nobody resists, presence
/// protects, and the rule is silent.
/// </summary>
public sealed class PromisedProtection : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("POC-02", "Do not promise physical protection without authority and means")
    {
        Area = Area.Protection,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.ProtectionPolicy.At("para. 3"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Carlsson.At("conclusions III.1 to 7"),
            Sources.Unprofor1995.At("para. 33"),
        ],
        Remedy = "Give the authority and the armed units, bring them within reach of those at risk, or limit the promise in the mandate to the mission's capabilities and areas of deployment and say so to those concerned.",
        Precedents =
        [
            "Bosnia and Herzegovina, 1993: attacks on the safe areas were to be deterred by a force acting in self-defence (S/RES/836 (1993), paras. 5 and 9).",
            "Rwanda, 1994: the safety of those who had sought refuge with the mission stayed among its tasks when it was cut to about 270 (S/RES/912 (1994), para. 8).",
            "Sierra Leone, 1999: civilians under imminent threat were to be protected within the mission's capabilities and areas of deployment (S/RES/1270 (1999), para. 14).",
        ],
        Supersedes = ["UOF-01"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var authority = mission.Authorization.ForceAuthority;
        var fallsShort = authority.IsAny(ForceAuthority.None, ForceAuthority.SelfDefence);
        var unarmed = !mission.Force.Military.Armed & !mission.Force.Police.Armed;
        var hotspots = mission.Protection.HotspotsInReach;
        foreach (var task in mission.Mandate.Tasks)
        {
            var promised = ProtectionTasks.Protects(task)
                & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce)
                & !task.OpposedBy.IsEmpty;
            if (promised.IsRuledOut)
                continue;
            ruling.BreachIf(
                promised & fallsShort,
                at: task.Engagement,
                $"{task}: people are promised protection against {task.OpposedBy}, and the authority to use force is {authority}.");
            ruling.BreachIf(
                promised & !fallsShort & unarmed,
                at: task.Engagement,
                $"{task}: people are promised protection against {task.OpposedBy}, and the mission is unarmed.");
            ruling.BreachIf(
                promised & !task.QualifiedByMeans & (!task.WithinReach | !hotspots),
                at: task,
                $"{task}: people are promised protection against {task.OpposedBy} without the limit of the mission's means, and {task.WithinReach:armed units do not reach the places where civilians are most at risk|armed units cannot get there in time|armed units do not reach the places where civilians are most at risk}.");
        }
    }
}
