using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Mending;

/// <summary>What would mend one finding: changes that a decision can make, and conditions that only the world can meet.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Changes">Sets of changes, each of which mends the finding. Whether it brings another is told by <see cref="Way"/>.</param>
/// <param name="Conditions">Facts of the world each of which would mend it if it were otherwise.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record FindingRemedy(Finding Finding, ValueList<ValueList<Amendment>> Changes, ValueList<WorldCondition> Conditions);
