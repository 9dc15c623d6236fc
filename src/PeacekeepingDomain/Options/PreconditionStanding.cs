using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Options;

/// <summary>A precondition and how the situation stands to it.</summary>
/// <param name="Precondition">The precondition.</param>
/// <param name="State">How the situation stands to it.</param>
/// <param name="Reason">Why the rule that checks it does not speak here, as half a sentence; null where it does.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record PreconditionStanding(Precondition Precondition, PreconditionState State, string? Reason = null);
