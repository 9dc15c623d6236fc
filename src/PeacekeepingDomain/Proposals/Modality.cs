using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Proposals;

/// <summary>Alone or with whom a mission works.</summary>
public sealed record Modality
{
    /// <summary>Which of the six modalities.</summary>
    [Question("Which of the six modalities is it?", "The decision's paragraphs on partners and command.")]
    public ModalityKind? Kind { get; init; }

    /// <summary>The mission it takes over from.</summary>
    [Question("Which mission does it take over from?", "The paragraph on transfer of authority.")]
    public string? Predecessor { get; init; }

    /// <summary>The mission that takes over from it.</summary>
    [Question("Which mission takes over from it?", "The paragraph on transition.")]
    public string? Successor { get; init; }

    /// <summary>The organizations it works with.</summary>
    [Question("Which organizations does it work with?", "The decision; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<string>? PartnerOrganizations { get; init; }

    /// <summary>Who commands, under whose rules, paid by whom.</summary>
    [Question("Who commands, under whose rules, and who pays?", "The decision and the framework agreement.")]
    public CommandArrangement? Command { get; init; }

    /// <summary>How authority passes from one mission to the next.</summary>
    [Question("How does authority pass from one mission to the next?", "The transition plan.")]
    public Handover? Handover { get; init; }

    /// <summary>The forces that work beside the mission.</summary>
    [Question("Which forces work beside the mission?", "The decision and agreements with them; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<ParallelForce>? ParallelForces { get; init; }

    /// <summary>The agencies that lead in a field the mission works in.</summary>
    [Question("Which agencies lead in the fields the mission works in?", "The mandate; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<string>? LeadAgencies { get; init; }

    /// <summary>The support package of the United Nations for a force it does not command.</summary>
    [Question("What support does the United Nations give the force?", "The decision and the support concept.")]
    public SupportPackage? Support { get; init; }

    /// <summary>The Country Team’s part.</summary>
    [Question("What part has the Country Team?", "The integrated strategic framework.")]
    public CountryTeam? CountryTeam { get; init; }

    /// <summary>The courses of action that were weighed against this one.</summary>
    [Question("Which courses of action were weighed, not deploying among them?", "The options paper; an empty list says none.")]
    public ValueList<Alternative>? AlternativesConsidered { get; init; }
}
