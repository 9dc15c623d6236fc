namespace PeacekeepingDomain.Coherence;

/// <summary>A position in a text: line and column, both from one, the column in characters.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public readonly record struct TextPosition(int Line, int Column);
