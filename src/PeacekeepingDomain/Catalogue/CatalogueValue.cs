namespace PeacekeepingDomain.Catalogue;

/// <summary>A value of a field.</summary>
/// <param name="Text">The value, as text.</param>
/// <param name="Link">The entry it speaks of, as subject and id (<c>models/4</c>), or the rule (<c>rules/CON-01</c>); null where there is none.</param>
/// <param name="Source">What says so; null where the entry's sources do.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CatalogueValue(string Text, string? Link = null, string? Source = null);
