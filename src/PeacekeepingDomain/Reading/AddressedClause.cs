namespace PeacekeepingDomain.Reading;

/// <summary>A clause that names a mission, or takes over the address of the list it stands in.</summary>
internal sealed record AddressedClause(Passage Passage, Clause Clause, Addressing Addressing);
