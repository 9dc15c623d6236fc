using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Consent;

/// <summary>
/// CON-07. Consent is a vector: a State may agree in law and withhold flights, fuel or equipment. A condition or a
/// restriction that bears on a core task, or on a capability that it cannot do without, is a concern; where it takes all
/// of it away, the consent and the task contradict each other.
/// </summary>
public sealed class HostConditions : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CON-07", "Resolve host conditions that defeat core tasks")
    {
        Area = Area.Consent,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Principles.At("consent of the parties"),
            Sources.ModelStatusOfForces.Whole,
        ],
        Remedy = "Negotiate the condition away before the decision is taken; otherwise take the task out or narrow it to what the condition allows.",
        Precedents = ["Ethiopia and Eritrea, 2008: restrictions on fuel and movement ended the mission (S/RES/1827 (2008))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var state in mission.Setting.HostStates)
        {
            foreach (var condition in state.Consent.Conditions)
                Against(condition, "puts a condition on", state, mission, ruling);
            foreach (var restriction in state.Consent.Restrictions)
                Against(restriction, "restricts", state, mission, ruling);
        }
    }

    private static void Against(ConsentConditionFacts condition, string verb, HostStateFacts state, MissionFacts mission, Ruling ruling)
    {
        var affected = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
            affected.Add(task.Priority == Priority.Core & (condition.AffectsTasks.Contains(task.Id) | condition.AffectsCapabilities.Overlaps(task.Capabilities)), task);
        ruling.BreachIf(
            affected,
            at: condition,
            $"{state} {verb} {condition}, on which this core work depends: {affected}.",
            mustIf: condition.Extent == Extent.Total);
    }
}
