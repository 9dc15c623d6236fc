using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.History;

/// <summary>A fact of the record, and what says so.</summary>
/// <typeparam name="T">What kind of fact.</typeparam>
/// <param name="Value">The fact.</param>
/// <param name="By">What says so: the study, a resolution and its paragraph, a named document or data set.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Attested<T>(T Value, Citation By)
    where T : notnull;
