using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

/// <summary>A mission that contradicts a rule.</summary>
public sealed record ViolatingMission(string Rule, string Name, MissionProposal Mission);
