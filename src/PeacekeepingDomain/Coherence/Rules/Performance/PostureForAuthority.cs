using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Performance;

/// <summary>
/// PRF-05. Authority that nobody means to use protects nobody. Where core work is to be secured against somebody who
/// resists it, the decision allows the force that takes, and the force is told to do less, the posture contradicts the
/// mandate. Where nothing is to be secured against resistance, restraint is no fault.
/// </summary>
public sealed class PostureForAuthority : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("PRF-05", "Let the force act as far as its authority and its tasks demand")
    {
        Area = Area.Performance,
        Strength = Strength.Should,
        Presences = PresenceSets.Peacekeeping,
        DueFrom = Stage.ReadyToDeploy,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Cruz.Whole,
            Sources.Resolution2436.At("preamble and para. 6"),
            Sources.FutureOfPeacekeeping.At("§6, Personnel"),
            Sources.FutureOfPeacekeeping.At("§7, Performance"),
        ],
        Remedy = "Align the commander's directive with the mandate, agree on it with the contributors beforehand, and evaluate mindset and posture with the rest of performance.",
        Precedents =
        [
            "Darfur, 2014: the Council encouraged a more preventive posture in active defence of the mandate (S/RES/2148 (2014), para. 9).",
            "Côte d'Ivoire, 2014: the operation was encouraged to take a more preventive posture too (S/RES/2162 (2014)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var posture = mission.Force.Posture;
        var restrained = posture == ForcePosture.BelowAuthority;
        if (restrained.IsRuledOut)
            return;
        var authority = mission.Authorization.ForceAuthority;
        var contested = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
            contested.Add(task.Priority == Priority.Core & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty, task);
        ruling.BreachIf(
            restrained & authority.AtLeast(ForceAuthority.DefenceOfMandate) & contested,
            at: posture,
            $"The force may use force as far as this: {authority}. It is told to do less, while this is to be secured against resistance: {contested}.");
    }
}
