namespace PeacekeepingDomain.Starts;

/// <summary>What a note of a start tells the planner.</summary>
public enum StartNoteKind
{
    /// <summary>A question to answer: a precondition of a model or a modality, or a fact that everything else waits for.</summary>
    Question = 1,

    /// <summary>Models, or a model and a kind of task, that pull against each other.</summary>
    Tension = 2,

    /// <summary>What a model asks for: consent, capabilities, components. It is what must come, not what is held.</summary>
    Asked = 3,

    /// <summary>What the record of an operation says beside the facts of the proposal.</summary>
    Record = 4,

    /// <summary>What the text of a decision says beside the facts that were read from it, and how far the reading goes.</summary>
    Text = 5,
}
