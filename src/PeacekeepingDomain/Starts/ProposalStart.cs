using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Starts;

/// <summary>
/// A proposal to start from: the facts that somebody has decided or recorded, and beside them what is still to be said.
/// It invents nothing: what nobody has decided is a note and not a fact.
/// </summary>
/// <param name="Proposal">The facts.</param>
/// <param name="Notes">Questions, tensions, what is asked for and what the record says, each at its place.</param>
/// <remarks>Immutable and compared by value. All members are safe to use from several threads.</remarks>
public sealed record ProposalStart(MissionProposal Proposal, ValueList<StartNote> Notes)
{
    /// <summary>
    /// A start from models: a concept with every task that the models name, each once. The models' preconditions, the
    /// tensions between them, and the consent, capabilities and components they ask for are notes.
    /// </summary>
    /// <param name="name">The mission's name; the names of the models when null.</param>
    /// <param name="models">The models, at least one; the first that names a task is the one the task is given to.</param>
    /// <param name="modality">The modality, where it is decided.</param>
    /// <exception cref="ArgumentException">No model is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not one of the thirty models or of the six modalities.</exception>
    public static ProposalStart FromModels(string? name, ValueList<MissionModel> models, ModalityKind? modality = null)
    {
        if (models.Count == 0)
            throw new ArgumentException("A start from models takes at least one model.", nameof(models));
        return ModelStart.Of(name, models, modality);
    }

    /// <summary>
    /// A start from the record of a real operation, as of the day of the decision that established it: what the record
    /// dates to that day or does not date, each fact with its evidence. What later decisions changed is a note.
    /// </summary>
    /// <param name="operation">The record.</param>
    public static ProposalStart From(PeaceOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return RecordStart.Of(operation);
    }
}
