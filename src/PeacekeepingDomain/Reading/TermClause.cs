namespace PeacekeepingDomain.Reading;

/// <summary>For how long a mission is established or extended.</summary>
/// <param name="Until">The last day; null where the text gives a period alone and no day to count from.</param>
/// <param name="Months">The period in months; null where the text gives a day alone.</param>
/// <param name="Quotation">The clause.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record TermClause(DateOnly? Until, int? Months, Quotation Quotation);
