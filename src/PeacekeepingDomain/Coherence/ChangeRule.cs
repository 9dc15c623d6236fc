using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// A rule on the step from one proposal of a mission to the next: changes that cannot stand together with the facts.
/// Written like a <see cref="CoherenceRule"/>: one sealed class a rule, its descriptor and its check in one file.
/// </summary>
/// <remarks>
/// A rule is pure and has no state. A task or a party is the same in both proposals where it has the same id. The demand
/// speaks to the presence, the stage and the day of the second proposal.
/// </remarks>
public abstract class ChangeRule
{
    /// <summary>What the rule demands.</summary>
    public abstract Demand About { get; }

    /// <summary>Reads the facts of both proposals and rules on the step.</summary>
    /// <param name="before">The facts of the proposal that the change starts from.</param>
    /// <param name="after">The facts of the proposal that it leads to.</param>
    /// <param name="ruling">Takes what the rule finds.</param>
    public abstract void Check(MissionFacts before, MissionFacts after, Ruling ruling);
}
