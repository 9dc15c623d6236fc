using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace CustomRules;

/// <summary>
/// TCC-01. The State sends no contingent to escort convoys that a party is likely to stop, unless the force is large
/// enough to see them through. Where nobody resists, a small escort will do, and the rule is silent.
/// </summary>
public sealed class EscortWithForce : CoherenceRule
{
    /// <summary>The strength below which an escort that is resisted is not sent.</summary>
    public static DoctrineFigure SmallestForce { get; } = new(
        "tcc-smallest-escort-force",
        "Below this strength a contingent is not sent to escort convoys against resistance.",
        "persons",
        [new(new DateOnly(2023, 1, 1), 800, ContributionSources.Policy.At("para. 7"))]);

    /// <inheritdoc/>
    public override Demand About { get; } = new("TCC-01", "Escort against resistance only in strength")
    {
        Area = Area.Capabilities,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2023, 1, 1),
        Sources = [ContributionSources.Policy.At("para. 7"), Sources.ArmedEscorts.Whole],
        Figures = [SmallestForce],
        Remedy = "Raise the authorized strength, or leave the escort to others.",
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
                task.Traits.Contains(TaskTrait.Escort) & !task.OpposedBy.IsEmpty & authorized < ruling.Figure(SmallestForce),
                at: authorized,
                $"{authorized} military personnel are to carry this through against {task.OpposedBy}: {task}.",
                mustIf: task.Engagement.AtLeast(Engagement.Secure));
        }
    }
}
