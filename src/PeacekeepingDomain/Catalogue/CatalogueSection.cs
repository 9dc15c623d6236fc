using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Catalogue;

/// <summary>The entries on a subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Title">Its title.</param>
/// <param name="About">What stands here, in a sentence or two.</param>
/// <param name="Entries">The entries, in the order of doctrine.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CatalogueSection(CatalogueSubject Subject, string Title, string About, ValueList<CatalogueEntry> Entries)
{
    /// <summary>The entry with an id; case does not matter. Null where there is none.</summary>
    public CatalogueEntry? Find(string id)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Id, id, StringComparison.OrdinalIgnoreCase))
                return entry;
        }

        return null;
    }
}
