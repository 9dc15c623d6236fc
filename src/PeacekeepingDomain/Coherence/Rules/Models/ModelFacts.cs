using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>What several rules on models ask of the facts.</summary>
internal static class ModelFacts
{
    /// <summary>Whether an authority of a host State asked for the mission, or the host State asked for one of these tasks.</summary>
    public static Tri Asked(MissionFacts mission, params ReadOnlySpan<TaskCategory> tasks)
    {
        var asked = Tri.False;
        foreach (var state in mission.Setting.HostStates)
            asked |= !state.Consent.RequestedBy.IsEmpty;
        foreach (var request in mission.PoliticalProcess.HostRequests)
            asked |= request.Task.IsAny(tasks);
        return asked;
    }

    /// <summary>Whether a task belongs to a model: it says so, or the mission has no other.</summary>
    public static Tri Carries(MissionFacts mission, MandateTaskFacts task, MissionModel model) =>
        mission.Models.IsOnly(model) | task.Model == model;

    /// <summary>Whether the consent of a State that is not there cannot be relied on: refused, withdrawn, unclear, or nobody's to give.</summary>
    public static Tri Withheld(HostStateFacts state)
    {
        var status = state.Consent.Status;
        return status.IsAny(ConsentStatus.Refused, ConsentStatus.Withdrawn) | status.IsAny(ConsentStatus.Ambiguous, ConsentStatus.NoAuthorityAbleToConsent);
    }

    /// <summary>Whether the consent of at least one host State cannot be relied on.</summary>
    public static Tri AnyWithheld(MissionFacts mission)
    {
        var withheld = Tri.False;
        foreach (var state in mission.Setting.HostStates)
            withheld |= Withheld(state);
        return withheld;
    }

    /// <summary>Whether a capability is there or to come.</summary>
    public static Tri Held(MissionFacts mission, Capability capability)
    {
        var held = Tri.False;
        foreach (var holding in mission.Force.Capabilities)
            held |= holding.Capability == capability & holding.Status.IsAny(HoldingStatus.Available, HoldingStatus.Planned);
        foreach (var unit in mission.Force.Units)
            held |= unit.Capabilities.Contains(capability);
        return held;
    }

    /// <summary>Whether a unit of one of two types is stated.</summary>
    public static Tri Fields(MissionFacts mission, UnitType one, UnitType other)
    {
        var fields = Tri.False;
        foreach (var unit in mission.Force.Units)
            fields |= unit.Type.IsAny(one, other);
        return fields;
    }

    /// <summary>Whether a lead agency or a partner is named.</summary>
    public static Tri NamesPartners(MissionFacts mission) =>
        !mission.Modality.LeadAgencies.IsEmpty | !mission.Modality.PartnerOrganizations.IsEmpty;

    /// <summary>Whether a task takes the fight to somebody.</summary>
    public static Tri Attacks(MandateTaskFacts task) =>
        (task.Engagement == Engagement.Enforce | task.Traits.Contains(TaskTrait.Offensive)) & !task.DirectedAgainst.IsEmpty;
}
