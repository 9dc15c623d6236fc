using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels;

/// <summary>What doctrine says of one of the six modalities.</summary>
/// <param name="Modality">The modality; its value is the number of the study.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, in a few sentences.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ModalityDescription(ModalityKind Modality, string Name, string Description)
{
    /// <summary>What must hold for it, each with the rule that checks it where one does.</summary>
    public required ValueList<Precondition> Constraints { get; init; }

    /// <summary>The forms it takes.</summary>
    public required ValueList<ModalityVariant> Variants { get; init; }

    /// <summary>Where it has been tried, apart from its variants.</summary>
    public required ValueList<Precedent> Precedents { get; init; }

    /// <summary>Who commands.</summary>
    public required string Command { get; init; }

    /// <summary>Who pays.</summary>
    public required string Finance { get; init; }

    /// <summary>Whose rules apply.</summary>
    public required string Rules { get; init; }

    /// <summary>The clauses it is read from; at least one.</summary>
    public required ValueList<Citation> Sources { get; init; }
}
