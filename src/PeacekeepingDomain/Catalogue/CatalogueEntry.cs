using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Catalogue;

/// <summary>An entry of the catalogue: one thing of doctrine, as text for people and programs.</summary>
/// <param name="Id">Its id, unique within its subject: <c>4</c>, <c>UNTAC</c>, <c>min07</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">What it is; empty where the fields say it all.</param>
/// <param name="Fields">What is said of it, in a fixed order; what is not known has no field.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CatalogueEntry(string Id, string Title, string Text, ValueList<CatalogueField> Fields)
{
    /// <summary>A heading under which it stands with others, where the subject has parts.</summary>
    public string? Part { get; init; }
}
