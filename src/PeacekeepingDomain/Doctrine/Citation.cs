using System.Globalization;

namespace PeacekeepingDomain.Doctrine;

/// <summary>The clause of a source that states a demand or a fact.</summary>
/// <param name="Source">The document.</param>
/// <param name="Clause">The paragraph, article or chapter; null where the document is cited as a whole.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Citation(DoctrineSource Source, string? Clause = null)
{
    /// <summary>
    /// The citation as the field prints it: a resolution or a statement of the Council by its symbol alone
    /// (<c>S/RES/2149 (2014), para. 30</c>), another document by its name, with its symbol, or its year where it has none
    /// (<c>Brahimi report (A/55/305–S/2000/809), para. 64</c>).
    /// </summary>
    public override string ToString()
    {
        var document = Document();
        return Clause is null ? document : $"{document}, {Clause}";
    }

    private string Document()
    {
        var name = Source.ShortTitle ?? Source.Title;
        if (Source.Symbol is not { } symbol)
            return Source.Date is { } date && Source.Kind != SourceKind.Treaty ? string.Create(CultureInfo.InvariantCulture, $"{name} ({date.Year})") : name;
        if (name.Contains(symbol, StringComparison.Ordinal))
            return name;
        return Source.Kind is SourceKind.CouncilResolution or SourceKind.CouncilStatement ? symbol : $"{name} ({symbol})";
    }
}
