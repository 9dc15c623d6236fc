namespace PeacekeepingDomain.Doctrine;

/// <summary>A document that doctrine is read from.</summary>
/// <param name="Key">A short name, unique in a register: <c>Capstone</c>.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Kind">What kind of document it is.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record DoctrineSource(string Key, string Title, SourceKind Kind)
{
    /// <summary>The document symbol, such as <c>S/1999/1257</c>, where it has one.</summary>
    public string? Symbol { get; init; }

    /// <summary>The year it appeared, where it is dated by year.</summary>
    public int? Year { get; init; }

    /// <summary>A part of this source: a paragraph, an article, a chapter.</summary>
    /// <param name="clause">The clause as the field writes it: <c>para. 121</c>, <c>Art. 2(7)</c>, <c>§2.3</c>.</param>
    public Citation At(string clause) => new(this, clause);

    /// <summary>The whole document, where no clause is relied on by number.</summary>
    public Citation Whole => new(this);
}
