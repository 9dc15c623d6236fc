using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Reading;

/// <summary>A ceiling on strength, or a figure within one.</summary>
/// <param name="Component">The component.</param>
/// <param name="Number">The figure, in persons.</param>
/// <param name="IsChange">Whether the figure is added to a ceiling an earlier text set, and is none itself.</param>
/// <param name="Category">The words that say what is counted: <c>military personnel</c>, <c>military observers</c>.</param>
/// <param name="IsPart">Whether it is counted within another figure: "including up to 240 military observers".</param>
/// <param name="Quotation">The clause.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CeilingClause(ComponentKind Component, int Number, bool IsChange, string Category, bool IsPart, Quotation Quotation);
