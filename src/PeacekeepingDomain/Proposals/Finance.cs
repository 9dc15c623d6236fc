namespace PeacekeepingDomain.Proposals;

/// <summary>What a mission costs and who pays.</summary>
public sealed record Finance
{
    /// <summary>How it is paid for.</summary>
    [Question("How is the mission paid for?", "The decision and the Assembly’s resolution.")]
    public FinanceMechanism? Mechanism { get; init; }

    /// <summary>What it costs in a year, in United States dollars.</summary>
    [Question("What does the mission cost in a year?", "The budget.")]
    public double? AnnualCost { get; init; }

    /// <summary>What its start costs, in United States dollars.</summary>
    [Question("What does the mission’s start cost?", "The request for commitment authority.")]
    public double? StartUpCost { get; init; }

    /// <summary>What it draws from the Peacekeeping Reserve Fund, in United States dollars.</summary>
    [Question("What is drawn from the Peacekeeping Reserve Fund?", "The request for commitment authority; zero says nothing.")]
    [SilenceMeansNo]
    public double? ReserveFundDraw { get; init; }

    /// <summary>What it draws from the strategic deployment stocks, in United States dollars.</summary>
    [Question("What is drawn from the strategic deployment stocks?", "The support plan; zero says nothing.")]
    [SilenceMeansNo]
    public double? StocksDraw { get; init; }

    /// <summary>Whether the Assembly has approved the budget.</summary>
    [Question("Has the Assembly approved the budget?", "Its resolution.")]
    [SilenceMeansNo]
    public bool? AssemblyApproval { get; init; }

    /// <summary>Whether there is authority to commit money before that.</summary>
    [Question("Is there authority to commit money before the budget is approved?", "The Advisory Committee’s letter.")]
    [SilenceMeansNo]
    public bool? CommitmentAuthority { get; init; }

    /// <summary>The share of voluntary money, from 0 to 1.</summary>
    [Question("What share of the money is voluntary?", "The budget and the pledges.")]
    [SilenceMeansNo]
    [Share]
    public double? VoluntaryShare { get; init; }

    /// <summary>Whether the decision puts it within existing resources.</summary>
    [Question("Does the decision put the mission within existing resources?", "Its words.")]
    [SilenceMeansNo]
    public bool? WithinExistingResources { get; init; }

    /// <summary>Whether there is a plan for a shortage of cash.</summary>
    [Question("Is there a plan for a shortage of cash?", "The contingency plan.")]
    [SilenceMeansNo]
    public bool? LiquidityPlan { get; init; }

    /// <summary>The share of assessed contributions, from 0 to 1.</summary>
    [Question("What share of the money is assessed?", "The decision and the budget.")]
    [Share]
    public double? AssessedShare { get; init; }
}
