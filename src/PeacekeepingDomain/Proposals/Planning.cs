namespace PeacekeepingDomain.Proposals;

/// <summary>Planning before deployment.</summary>
public sealed record Planning
{
    /// <summary>Whether there was an integrated assessment.</summary>
    [Question("Was there an integrated assessment?", "Its report.")]
    [SilenceMeansNo]
    public bool? IntegratedAssessment { get; init; }

    /// <summary>Whether there is a concept of operations.</summary>
    [Question("Is there a concept of operations?", "The concept of operations.")]
    [SilenceMeansNo]
    public bool? ConceptOfOperations { get; init; }

    /// <summary>Whether there is a support plan.</summary>
    [Question("Is there a support plan?", "The support plan.")]
    [SilenceMeansNo]
    public bool? SupportPlan { get; init; }

    /// <summary>Whether there is a risk plan.</summary>
    [Question("Is there a risk plan?", "The risk plan.")]
    [SilenceMeansNo]
    public bool? RiskPlan { get; init; }

    /// <summary>Whether unit requirements are stated.</summary>
    [Question("Are unit requirements stated?", "The statement of unit requirements.")]
    [SilenceMeansNo]
    public bool? Requirements { get; init; }

    /// <summary>What is agreed on getting there.</summary>
    [Question("What is agreed on ports, airfields, land and frequencies?", "The status agreement’s annexes.")]
    public Access? Access { get; init; }
}
