using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>A mission as the study describes its model, and the same with what it presupposes broken.</summary>
/// <param name="Model">The model.</param>
/// <param name="Rule">The rule or requirement that tells what is broken.</param>
/// <param name="Kept">The mission as the study has it.</param>
/// <param name="Broken">The mission without what the model presupposes.</param>
public sealed record ModelMission(MissionModel Model, string Rule, MissionProposal Kept, MissionProposal Broken);
