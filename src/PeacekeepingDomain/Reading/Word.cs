namespace PeacekeepingDomain.Reading;

/// <summary>A word, a figure or a mark of punctuation of a text, with its place in it.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Form">What it is compared by: small letters, without hyphens and without a possessive ending.</param>
/// <param name="Kind">Word, figure or mark.</param>
/// <param name="IsPossessive">Whether a possessive ending was taken off.</param>
internal readonly record struct Word(int Start, int End, string Form, WordKind Kind, bool IsPossessive)
{
    /// <summary>The letter it begins with.</summary>
    public Letters Letter { get; } = Letters.Of(Form);

    public bool Is(string form) => string.Equals(Form, form, StringComparison.Ordinal);

    public bool IsMark(char mark) => Kind == WordKind.Mark && Form[0] == mark;
}
