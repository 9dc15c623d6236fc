namespace PeacekeepingDomain.Proposals;

/// <summary>Transition and exit.</summary>
public sealed record Transition
{
    /// <summary>Whether there is an exit strategy: an end-state, conditions, and who follows.</summary>
    [Question("Is there an exit strategy: an end-state, conditions, and who follows?", "The mission concept, or the report the decision asks for.")]
    [SilenceMeansNo]
    public bool? ExitStrategy { get; init; }

    /// <summary>What decides that the mission leaves.</summary>
    [Question("Do conditions, dates or the budget decide when the mission leaves?", "The exit strategy.")]
    public ExitBasis? Basis { get; init; }

    /// <summary>Whether the conditions are measurable benchmarks.</summary>
    [Question("Are there measurable benchmarks for leaving?", "The exit strategy.")]
    [SilenceMeansNo]
    public bool? Benchmarks { get; init; }

    /// <summary>Who follows.</summary>
    [Question("Who follows the mission?", "The exit strategy.")]
    public string? Successor { get; init; }

    /// <summary>Whether whoever follows can carry it.</summary>
    [Question("Can whoever follows carry what the mission carried?", "An assessment of the successor's capacity.")]
    public SuccessorCapacity? SuccessorCapacity { get; init; }
}
