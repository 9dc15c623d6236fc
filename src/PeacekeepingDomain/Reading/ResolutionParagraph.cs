using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Reading;

/// <summary>A paragraph of a resolution, or an item of a list in one.</summary>
/// <param name="Reference">What it is cited by: <c>30 (a) (i)</c>; <c>preamble</c> for each paragraph of the preamble.</param>
/// <param name="Heading">The heading above it, where one stands there.</param>
/// <param name="Own">Its own words, without those of its items; null where it has items alone.</param>
/// <param name="Items">The items of its list.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ResolutionParagraph(string Reference, string? Heading, Quotation? Own, ValueList<ResolutionParagraph> Items)
{
    /// <summary>Whether it is operative, and no part of the preamble.</summary>
    public bool IsOperative => Reference != Preamble;

    internal const string Preamble = "preamble";
}
