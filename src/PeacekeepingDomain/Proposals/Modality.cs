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
}
