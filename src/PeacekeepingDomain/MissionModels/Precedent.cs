using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels;

/// <summary>Where a model or a modality has been tried.</summary>
/// <param name="Operation">The id of the operation in the record of history: <c>UNPREDEP</c>.</param>
/// <param name="Text">What it did that makes it a precedent, in a sentence.</param>
/// <param name="By">What says so.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Precedent(string Operation, string Text, Citation By);
