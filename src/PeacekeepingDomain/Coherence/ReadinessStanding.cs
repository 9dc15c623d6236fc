using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>Where a proposal stands on what must, should or may be in place by its stage.</summary>
/// <param name="Met">How many requirements are in place.</param>
/// <param name="Gaps">What is due and stated not to be in place.</param>
/// <param name="Open">How many are due or may be, and not stated.</param>
/// <param name="NotDue">How many are not due yet.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ReadinessStanding(int Met, ValueList<Finding> Gaps, int Open, int NotDue);
