using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.History;

/// <summary>Something a reader of the record should know, above all where sources differ.</summary>
/// <param name="Text">What differs, and which the record follows.</param>
/// <param name="Sources">The sources that differ; at least one.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record RecordNote(string Text, ValueList<Citation> Sources);
