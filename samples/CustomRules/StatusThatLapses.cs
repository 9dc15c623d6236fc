using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace CustomRules;

/// <summary>
/// TCC-03. Contingents do not stay on when the agreement that covers them lapses. A mission that leaves with its
/// agreement, or that never had one, does not break this; the second is a gap in readiness.
/// </summary>
public sealed class StatusThatLapses : ChangeRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("TCC-03", "Keep the mission's status agreed for as long as contingents stay")
    {
        Area = Area.Change,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Deployed,
        Since = new(2023, 1, 1),
        Sources = [ContributionSources.Policy.At("para. 14")],
        Remedy = "Extend the agreement before it lapses, or bring the contingents home.",
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts before, MissionFacts after, Ruling ruling)
    {
        var stays = after.Force.Military.Authorized;
        var status = after.Legal.StatusOfForces;
        ruling.BreachIf(
            before.Legal.StatusOfForces == StatusOfForces.InForce & status != StatusOfForces.InForce & stays > 0,
            at: status,
            $"{stays} military personnel stay while the agreement on their status, which was in force, is now: {status}.");
    }
}
