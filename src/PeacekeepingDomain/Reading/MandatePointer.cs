namespace PeacekeepingDomain.Reading;

/// <summary>A mandate that stands in another document: what that one says is not part of the reading until somebody reads it.</summary>
/// <param name="Document">The document, by symbol where the text gives one: <c>S/RES/2149 (2014)</c>, <c>S/2007/307/Rev.1</c>.</param>
/// <param name="Paragraphs">The paragraphs, as the text puts them: <c>54 and 55</c>; null where it names none.</param>
/// <param name="Quotation">The clause.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record MandatePointer(string Document, string? Paragraphs, Quotation Quotation);
