namespace PeacekeepingDomain.Coherence;

/// <summary>A fact that a rule read.</summary>
/// <param name="Pointer">The fact, as a JSON Pointer.</param>
/// <param name="Value">What is stated, in words; null where nothing is.</param>
public sealed record FactRead(string Pointer, string? Value);
