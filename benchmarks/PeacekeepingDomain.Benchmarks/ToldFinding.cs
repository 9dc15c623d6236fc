using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>A finding as all the contestants can tell it: without a pointer.</summary>
public readonly record struct ToldFinding(string Rule, Strength Strength, string Message);
