using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Mandate;

/// <summary>
/// MAN-08. A promise to protect is bounded by what the mission can do and where it stands. One without that bound, given
/// to people whom armed units cannot reach in time, raises hopes that the mission will disappoint.
/// </summary>
public sealed class BoundedPromises : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MAN-08", "Limit a promise to protect to what can be reached")
    {
        Area = Area.Mandate,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,
        Since = new(1999, 10, 22),
        Sources =
        [
            Sources.Resolution1270.At("para. 14"),
            Sources.ProtectionPolicy.Whole,
            Sources.FutureOfPeacekeeping.At("§2.3"),
        ],
        Remedy = "Bound the promise by the mission's capabilities and areas of deployment and say so in public, or bring armed units within reach.",
        Precedents =
        [
            "Sierra Leone, 1999: protection was to be given within the mission's capabilities and areas of deployment (S/RES/1270 (1999), para. 14).",
            "Central African Republic, 2014: the same bound was set (S/RES/2149 (2014), paras. 29 and 30 (a) (i)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var task in mission.Mandate.Tasks)
        {
            var promise = task.Task.IsAny(TaskCategory.ProtectionOfCivilians, TaskCategory.ProtectionOfChildren, TaskCategory.ProtectionFromSexualViolence)
                & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce);
            if (promise.IsRuledOut)
                continue;
            ruling.BreachIf(
                promise & !task.QualifiedByMeans & !task.WithinReach,
                at: task.QualifiedByMeans,
                $"{task}: this is promised without limit, and armed units cannot get there in time.");
        }
    }
}
