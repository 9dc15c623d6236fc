namespace PeacekeepingDomain.Proposals;

/// <summary>A finding set aside by somebody with authority. It is shown in the report, never hidden.</summary>
public sealed record Derogation
{
    /// <summary>The id of the rule or requirement: <c>CON-05</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Where it is set aside, as a JSON Pointer in which <c>*</c> stands for any index; everywhere when not stated.</summary>
    [Question("Where is the rule set aside?", "The pointer that the finding names.")]
    public string? Pointer { get; init; }

    /// <summary>Why. Without it nothing is set aside.</summary>
    [Question("Why is the finding set aside?", "The note that records the decision.")]
    public string? Justification { get; init; }

    /// <summary>By whose decision. Without it nothing is set aside.</summary>
    [Question("Who decided to set the finding aside?", "The name of the office that answers for it.")]
    public string? Authority { get; init; }

    /// <summary>The last day on which it is set aside.</summary>
    [Question("Until when is the finding set aside?", "The date in the decision.")]
    public DateOnly? Until { get; init; }
}
