namespace PeacekeepingDomain.MissionModels;

/// <summary>What must hold before a model fits a situation.</summary>
/// <param name="Text">The condition, in words.</param>
/// <param name="Rule">The id of the coherence rule or readiness requirement that checks it: <c>M04-1</c>; null where it is for people to judge.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Precondition(string Text, string? Rule = null);
