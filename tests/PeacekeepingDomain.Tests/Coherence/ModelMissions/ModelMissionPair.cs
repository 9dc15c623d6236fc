using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>A mission on a model as the study describes it, and the same with its precondition broken.</summary>
/// <param name="Model">The model.</param>
/// <param name="Sound">The mission that has what the model asks for.</param>
/// <param name="Broken">The mission that lacks it.</param>
/// <param name="Answer">The rule or the requirement that says so.</param>
public sealed record ModelMissionPair(MissionModel Model, MissionProposal Sound, MissionProposal Broken, string Answer);
