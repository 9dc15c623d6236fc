using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.OwnRules;

/// <summary>
/// OWN-01. A contributing State sends no contingent to escort convoys that a party is likely to stop, unless the force
/// is large enough to see them through. Where nobody resists, a small escort will do, and the rule is silent.
/// </summary>
public sealed class EscortWithForce : CoherenceRule
{
    /// <summary>The strength below which an escort that is resisted is not sent.</summary>
    public static DoctrineFigure SmallestEscortForce { get; } = new(
        "own-smallest-escort-force",
        "Below this strength a contingent is not sent to escort convoys against resistance.",
        "persons",
        [new(new DateOnly(2023, 1, 1), 800, OwnSources.ContributionPolicy.At("para. 7"))]);

    /// <inheritdoc/>
    public override Demand About { get; } = new("OWN-01", "Escort against resistance only in strength")
    {
        Area = Area.Capabilities,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2023, 1, 1),
        Sources = [OwnSources.ContributionPolicy.At("para. 7"), Sources.ArmedEscorts.Whole],
        Remedy = "Raise the authorized strength, or leave the escort to others.",
        Precedents = ["A contingent that was not sent."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var escorts = mission.Mandate.Tasks.Any(static task => task.Traits.Contains(TaskTrait.Escort));
        if (!ruling.AppliesIf(escorts, otherwise: "the mission escorts nobody"))
            return;

        var authorized = mission.Force.Military.Authorized;
        foreach (var task in mission.Mandate.Tasks)
        {
            ruling.BreachIf(
                task.Traits.Contains(TaskTrait.Escort) & !task.OpposedBy.IsEmpty & authorized < ruling.Figure(SmallestEscortForce),
                at: authorized,
                $"{authorized} military personnel are to carry this through against {task.OpposedBy}: {task}.",
                mustIf: task.Engagement.AtLeast(Engagement.Secure));
        }
    }
}
