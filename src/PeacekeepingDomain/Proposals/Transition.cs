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

    /// <summary>How many months the handover takes.</summary>
    [Question("How many months does the handover take?", "The transition plan.")]
    public int? HandoverMonths { get; init; }

    /// <summary>Whether the Country Team has a plan for after.</summary>
    [Question("Has the Country Team a plan for after?", "The transition plan.")]
    [SilenceMeansNo]
    public bool? CountryTeamPlan { get; init; }

    /// <summary>Whether what follows is funded.</summary>
    [Question("Is what follows funded?", "Pledges and programmatic funds.")]
    [SilenceMeansNo]
    public bool? Funding { get; init; }

    /// <summary>Whether duties that outlast the mission are provided for.</summary>
    [Question("Are duties that outlast the mission provided for?", "The liquidation plan.")]
    [SilenceMeansNo]
    public bool? ResidualDuties { get; init; }

    /// <summary>Whether there is a national plan for protecting civilians after.</summary>
    [Question("Is there a national plan for protecting civilians after the mission?", "The host State’s plan.")]
    [SilenceMeansNo]
    public bool? NationalProtectionPlan { get; init; }

    /// <summary>How many months after the first polls drawdown begins.</summary>
    [Question("How many months after the first polls does drawdown begin?", "The drawdown plan.")]
    public int? DrawdownMonthsAfterElection { get; init; }

    /// <summary>How many months’ notice the mission has to leave.</summary>
    [Question("How many months’ notice has the mission to leave?", "The decision.")]
    public int? NoticeMonths { get; init; }
}
