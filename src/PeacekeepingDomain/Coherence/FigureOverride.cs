using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>A figure set otherwise than documented.</summary>
/// <param name="Id">The id of a <see cref="DoctrineFigure"/>.</param>
/// <param name="Value">The value, in the unit of the figure.</param>
public sealed record FigureOverride(string Id, double Value);
