namespace PeacekeepingDomain.Reading;

/// <summary>A clause that names a mission, or takes over the address of the list it stands in.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Addressing">How it turns to the mission.</param>
internal sealed record AddressedClause(Passage Passage, Clause Clause, Addressing Addressing)
{
    /// <summary>The clause above its list that names the mission; null where it does so itself.</summary>
    public AddressedClause? Lead { get; init; }
}
