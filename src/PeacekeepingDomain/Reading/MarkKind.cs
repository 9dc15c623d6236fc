namespace PeacekeepingDomain.Reading;

/// <summary>The kinds of marks that count paragraphs and items.</summary>
internal enum MarkKind
{
    /// <summary>A number with a point; it begins a paragraph.</summary>
    Number,

    /// <summary>A number in brackets.</summary>
    BracketedNumber,

    /// <summary>A small letter.</summary>
    Letter,

    /// <summary>A small Roman numeral.</summary>
    Roman,

    /// <summary>A capital letter.</summary>
    CapitalLetter,

    /// <summary>A capital Roman numeral.</summary>
    CapitalRoman,

    /// <summary>A bullet or a dash.</summary>
    Bullet,
}
