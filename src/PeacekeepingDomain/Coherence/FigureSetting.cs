namespace PeacekeepingDomain.Coherence;

/// <summary>A figure set otherwise than documented.</summary>
/// <remarks>Of two for one figure the later holds.</remarks>
public sealed record FigureSetting
{
    /// <summary>The id of the figure: <c>authorized-share-concern</c>.</summary>
    public required string Figure { get; init; }

    /// <summary>The value, in the unit of the figure.</summary>
    public required double Value { get; init; }
}
