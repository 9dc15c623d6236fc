using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Catalogue;

/// <summary>Something an entry says: a name and its values.</summary>
/// <param name="Name">The name, in lower case: <c>defining capabilities</c>.</param>
/// <param name="Values">The values; at least one.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CatalogueField(string Name, ValueList<CatalogueValue> Values);
