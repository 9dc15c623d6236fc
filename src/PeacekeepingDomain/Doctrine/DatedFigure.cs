namespace PeacekeepingDomain.Doctrine;

/// <summary>The value of a figure from a date on.</summary>
/// <param name="Since">The first day on which the value holds.</param>
/// <param name="Value">The value, in the unit of its figure.</param>
/// <param name="Source">Where it is stated; null where doctrine gives none and the value is a judgement.</param>
public sealed record DatedFigure(DateOnly Since, double Value, Citation? Source = null);
