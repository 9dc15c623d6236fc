namespace PeacekeepingDomain.Options;

/// <summary>How a situation stands to one precondition of a model or a modality.</summary>
public enum PreconditionState
{
    /// <summary>
    /// The rule that checks it read the facts of the situation and finds nothing against it. That is not proof that it
    /// holds in full.
    /// </summary>
    Uncontradicted = 1,

    /// <summary>A fact of the situation contradicts it.</summary>
    Contradicted = 2,

    /// <summary>The rule that checks it waits for a fact of the situation.</summary>
    Open = 3,

    /// <summary>It rests on what the mission will be, such as its mandate and its means; planning has to say it.</summary>
    ForPlanning = 4,

    /// <summary>No rule checks it; people have to judge it.</summary>
    ForPeople = 5,

    /// <summary>The rule that checks it does not speak to this situation; the reason is given.</summary>
    DoesNotApply = 6,
}
