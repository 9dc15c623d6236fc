namespace PeacekeepingDomain.Reading;

/// <summary>What stands before a paragraph or an item: <c>12.</c>, <c>(a)</c>, <c>(iv)</c>, <c>II.</c> or a bullet.</summary>
/// <param name="Kind">Its kind, as first read.</param>
/// <param name="Value">Its place in the count, as first read.</param>
/// <param name="Text">What a reference cites it by; empty for a bullet.</param>
/// <param name="End">Where it ends in the text.</param>
internal readonly record struct Mark(MarkKind Kind, int Value, string Text, int End);
