using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reading;

/// <summary>A clause that says who may use force, and how far.</summary>
/// <param name="Authority">How far.</param>
/// <param name="Addressee">To whom it is given, in the words of the text or by acronym: <c>MINUSCA</c>, <c>Member States</c>.</param>
/// <param name="IsRestated">Whether the text recalls what an earlier one gave, and gives nothing itself.</param>
/// <param name="Qualifiers">The words that bound it: <c>within its capabilities and its areas of deployment</c>.</param>
/// <param name="Quotation">The clause.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ForceClause(ForceAuthority Authority, string Addressee, bool IsRestated, ValueList<string> Qualifiers, Quotation Quotation);
