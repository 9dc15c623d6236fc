using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Options;

/// <summary>What a situation says of one model or one modality.</summary>
/// <param name="Number">Its number in the study: from 1 to 30 for a model, from 1 to 6 for a modality.</param>
/// <param name="Name">Its name.</param>
/// <param name="Standing">Whether the situation admits it, leaves it open or refuses it.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record Suggestion(int Number, string Name, SituationStanding Standing)
{
    /// <summary>
    /// What speaks against it: the rule, the fact, the clause. A finding that is no more than a <c>may</c> refuses nothing
    /// and is to be read with it.
    /// </summary>
    public required ValueList<Finding> Against { get; init; }

    /// <summary>The facts of the situation that are not stated and that its rules wait for, the most useful first.</summary>
    public required ValueList<OpenQuestion> Questions { get; init; }

    /// <summary>Its preconditions, each with how the situation stands to it.</summary>
    public required ValueList<PreconditionStanding> Preconditions { get; init; }

    /// <summary>The preconditions in one state.</summary>
    /// <param name="state">The state.</param>
    public ValueList<PreconditionStanding> In(PreconditionState state) => Preconditions.Where(standing => standing.State == state).ToValueList();
}
