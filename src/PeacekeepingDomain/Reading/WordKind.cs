namespace PeacekeepingDomain.Reading;

/// <summary>What a piece of text is.</summary>
internal enum WordKind
{
    /// <summary>Letters, with hyphens and apostrophes within.</summary>
    Letters,

    /// <summary>Digits, with commas and points within.</summary>
    Figure,

    /// <summary>One mark of punctuation.</summary>
    Mark,
}
