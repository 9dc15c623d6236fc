using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reading;

/// <summary>A clause in which the text acts under a chapter of the Charter.</summary>
/// <param name="Chapter">The chapter.</param>
/// <param name="Quotation">The clause. A chapter invoked in an operative paragraph may cover that paragraph or a section alone.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ChapterClause(CharterChapter Chapter, Quotation Quotation);
