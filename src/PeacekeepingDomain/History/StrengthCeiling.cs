using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.History;

/// <summary>The strength a decision allows a component.</summary>
/// <param name="Component">The component.</param>
/// <param name="Strength">How many persons at most.</param>
/// <param name="By">The decision and its paragraph.</param>
/// <param name="Note">What the number counts, where it is not the whole component.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record StrengthCeiling(ComponentKind Component, int Strength, Citation By, string? Note = null);
