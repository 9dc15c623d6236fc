using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>How the coherence rules of an area came out.</summary>
/// <param name="Area">The area.</param>
/// <param name="Satisfied">Rules that nothing contradicts.</param>
/// <param name="Violated">Rules that are contradicted.</param>
/// <param name="Undetermined">Rules that cannot be judged, or failed.</param>
/// <param name="NotApplicable">Rules that do not speak to the proposal.</param>
public sealed record AreaStanding(Area Area, int Satisfied, int Violated, int Undetermined, int NotApplicable);
