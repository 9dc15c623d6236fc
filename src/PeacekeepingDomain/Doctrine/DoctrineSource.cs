namespace PeacekeepingDomain.Doctrine;

/// <summary>A document that doctrine or a fact is read from.</summary>
/// <param name="Key">A short name, unique in a register: <c>Capstone</c>.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Kind">What kind of document it is.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record DoctrineSource(string Key, string Title, SourceKind Kind)
{
    /// <summary>The name the field knows it by, such as <c>Brahimi report</c>, where that is not its title.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The document symbol or reference number, such as <c>S/1999/1257</c>, where it has one.</summary>
    public string? Symbol { get; init; }

    /// <summary>When it was adopted or published, as far as that is confirmed.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who adopted or published it: an organ, a department, an author.</summary>
    public string? Issuer { get; init; }

    /// <summary>What it binds, and whom.</summary>
    public SourceStanding Standing { get; init; } = Kind switch
    {
        SourceKind.Treaty or SourceKind.CouncilResolution => SourceStanding.Binding,
        SourceKind.SecretariatPolicy => SourceStanding.BindingOnMissions,
        SourceKind.CouncilStatement or SourceKind.AssemblyDocument => SourceStanding.Agreed,
        SourceKind.Study => SourceStanding.Research,
        SourceKind.DataSet => SourceStanding.Record,
        _ => SourceStanding.Advisory,
    };

    /// <summary>A part of this source: a paragraph, an article, a chapter.</summary>
    /// <param name="clause">The clause as the field writes it: <c>para. 121</c>, <c>Art. 2(7)</c>, <c>§2.3</c>.</param>
    public Citation At(string clause) => new(this, clause);

    /// <summary>The whole document, where no clause is relied on by number.</summary>
    public Citation Whole => new(this);

    /// <summary>A resolution of the Security Council as a source.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="year">The year it was adopted.</param>
    /// <param name="subject">What it is about; its title where it stands in a register.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or the year before 1946.</exception>
    public static DoctrineSource CouncilResolution(int number, int year, string? subject = null)
    {
        var symbol = DocumentSymbol.CouncilResolution(number, year);
        return new($"Resolution{symbol.Number}", subject ?? $"Security Council resolution {symbol.Number}", SourceKind.CouncilResolution)
        {
            Symbol = symbol.ToString(),
            Date = new(year),
            Issuer = "Security Council",
        };
    }
}
