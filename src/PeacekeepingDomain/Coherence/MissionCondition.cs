using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence;

/// <summary>A condition on the facts of a proposal.</summary>
/// <param name="mission">The facts.</param>
/// <param name="ruling">Gives the figures that the condition compares with.</param>
public delegate Tri MissionCondition(MissionFacts mission, Ruling ruling);
