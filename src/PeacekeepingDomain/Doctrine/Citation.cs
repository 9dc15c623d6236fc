namespace PeacekeepingDomain.Doctrine;

/// <summary>The clause of a source that states a demand.</summary>
/// <param name="Source">The document.</param>
/// <param name="Clause">The paragraph, article or chapter; null where the document is cited as a whole.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Citation(DoctrineSource Source, string? Clause = null)
{
    /// <summary>The citation as it is printed: symbol or title, then the clause.</summary>
    public override string ToString()
    {
        var document = Source.Symbol is null ? Source.Title : Source.Title.Contains(Source.Symbol, StringComparison.Ordinal) ? Source.Title : $"{Source.Title} ({Source.Symbol})";
        return Clause is null ? document : $"{document}, {Clause}";
    }
}
