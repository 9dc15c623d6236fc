using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels;

/// <summary>What doctrine says of one of the thirty models: what it is for, what it asks for, where it has been tried.</summary>
/// <param name="Model">The model; its value is the number of the study.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">The strategic purpose, in a sentence.</param>
/// <remarks>
/// Immutable and compared by value. What all models share stands once, in <see cref="ModelDescriptions.Shared"/>. A model
/// is an option and not a template: its capabilities are what to ask for, never what a mission is taken to hold.
/// </remarks>
public sealed record ModelDescription(MissionModel Model, string Name, string Purpose)
{
    /// <summary>What missions of this model do and how.</summary>
    public required string Description { get; init; }

    /// <summary>What must hold for it to fit.</summary>
    public required ValueList<Precondition> Preconditions { get; init; }

    /// <summary>The mandate tasks it is made of, in the words of the hub taxonomy; at least one.</summary>
    public required ValueList<TaskCategory> Tasks { get; init; }

    /// <summary>
    /// The capabilities without which the model is not what it says; at least one. Which of the study's capabilities
    /// define a model is the library's judgement.
    /// </summary>
    public required ValueList<Capability> DefiningCapabilities { get; init; }

    /// <summary>The other capabilities the study names for it.</summary>
    public required ValueList<Capability> SupportingCapabilities { get; init; }

    /// <summary>The components it is usually made of.</summary>
    public required ValueList<ModelComponent> Components { get; init; }

    /// <summary>Whose request or consent it rests on.</summary>
    public required string Consent { get; init; }

    /// <summary>Those it is usually carried out with.</summary>
    public required ValueList<string> Partners { get; init; }

    /// <summary>Where it has been tried; empty for a model without precedent.</summary>
    public required ValueList<Precedent> Precedents { get; init; }

    /// <summary>Models that are often combined with it or follow it; each of them names this one.</summary>
    public required ValueList<MissionModel> Related { get; init; }

    /// <summary>The clauses it is read from; at least one.</summary>
    public required ValueList<Citation> Sources { get; init; }
}
