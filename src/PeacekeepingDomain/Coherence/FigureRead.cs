using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>A figure that a rule compared with.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Value">The value that held.</param>
public sealed record FigureRead(DoctrineFigure Figure, double Value);
