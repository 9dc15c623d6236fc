using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.History;

/// <summary>A decision on an operation.</summary>
/// <param name="By">The document that holds it, with its paragraph where one is relied on.</param>
/// <param name="Effect">What it did to the operation.</param>
/// <param name="Text">What it decided, in a sentence; null where nothing more needs saying.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record OperationDecision(Citation By, DecisionEffect Effect, string? Text = null);
