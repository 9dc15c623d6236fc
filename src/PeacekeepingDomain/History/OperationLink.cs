using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.History;

/// <summary>An operation that came before another, after it, or stood beside it.</summary>
/// <param name="Operation">Its id where the record holds it, otherwise its name.</param>
/// <param name="By">What says so.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record OperationLink(string Operation, Citation By);
