namespace PeacekeepingDomain.Reading;

/// <summary>Words of a text, with their place in it: what a person goes back to.</summary>
/// <param name="Paragraph">The paragraph: <c>30 (a) (i)</c>, <c>preamble</c>.</param>
/// <param name="Start">Where the words begin in the text that was read, in characters from zero.</param>
/// <param name="Length">How many characters they take up there.</param>
/// <param name="Words">The words, with line breaks and runs of blanks as one blank.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Quotation(string Paragraph, int Start, int Length, string Words);
