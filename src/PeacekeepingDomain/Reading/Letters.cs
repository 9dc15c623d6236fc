namespace PeacekeepingDomain.Reading;

/// <summary>A set of first letters, a bit each.</summary>
[Flags]
internal enum Letters
{
    /// <summary>No letter.</summary>
    None = 0,

    /// <summary>Whatever is none of the letters from a to z.</summary>
    Other = 1 << 26,

    /// <summary>Every letter, and whatever is none.</summary>
    Any = (1 << 27) - 1,
}
