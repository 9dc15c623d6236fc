namespace PeacekeepingDomain.Json;

/// <summary>Bounds on what is read, so that no document can exhaust a program.</summary>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ReadLimits
{
    /// <summary>The documented defaults, ample for any mission.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The largest document, in bytes; 8 MiB unless said otherwise.</summary>
    public int Bytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>The deepest nesting; 32 unless said otherwise.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>The longest list, in items; 1,000 unless said otherwise.</summary>
    public int ListLength { get; init; } = 1_000;

    /// <summary>
    /// How many items all lists have together; 20,000 unless said otherwise. Rules join lists with each other, so that this,
    /// rather than the size of a document, bounds the time of a check.
    /// </summary>
    public int Items { get; init; } = 20_000;

    /// <summary>The longest text, in bytes; 10,000 unless said otherwise.</summary>
    public int TextLength { get; init; } = 10_000;

    /// <summary>How many problems are reported at the most; 100 unless said otherwise.</summary>
    public int Problems { get; init; } = 100;
}
