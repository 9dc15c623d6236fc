using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// A coherence rule: facts that cannot stand together. Derive one sealed class a rule, in a file named for what it
/// demands; say in its documentation comment what the clause demands, then the descriptor, then the check.
/// </summary>
/// <remarks>
/// A rule is pure and has no state: the same proposal gives the same answer, and one instance serves all threads. It may
/// be run twice on one proposal.
/// </remarks>
public abstract class CoherenceRule
{
    /// <summary>What the rule demands.</summary>
    public abstract Demand About { get; }

    /// <summary>Reads the facts and rules on them.</summary>
    /// <param name="mission">The facts of the proposal.</param>
    /// <param name="ruling">Takes what the rule finds.</param>
    public abstract void Check(MissionFacts mission, Ruling ruling);
}
