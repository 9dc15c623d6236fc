using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

/// <summary>A step from one proposal to the next that contradicts a rule on change.</summary>
public sealed record ViolatingChange(string Rule, string Name, MissionProposal Before, MissionProposal After);
