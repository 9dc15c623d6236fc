namespace PeacekeepingDomain.Proposals;

/// <summary>Adaptability and performance.</summary>
public sealed record Performance
{
    /// <summary>Whether the mission’s effect is assessed.</summary>
    [Question("Is the mission’s effect assessed?", "The planning and performance assessment system.")]
    [SilenceMeansNo]
    public bool? ImpactAssessment { get; init; }

    /// <summary>Whether units and leaders are evaluated.</summary>
    [Question("Are units and leaders evaluated?", "The evaluation plan.")]
    [SilenceMeansNo]
    public bool? Evaluation { get; init; }

    /// <summary>Whether poor performance has consequences.</summary>
    [Question("Has poor performance consequences?", "The performance framework.")]
    [SilenceMeansNo]
    public bool? RemedialSteps { get; init; }

    /// <summary>How often the mission is reviewed, in months.</summary>
    [Question("How often, in months, is the mission reviewed?", "The decision.")]
    public int? ReviewMonths { get; init; }

    /// <summary>Whether risks are registered.</summary>
    [Question("Are risks registered?", "The risk register.")]
    [SilenceMeansNo]
    public bool? RiskRegister { get; init; }

    /// <summary>Whether scenarios are planned for.</summary>
    [Question("Are scenarios planned for?", "The contingency plans.")]
    [SilenceMeansNo]
    public bool? Scenarios { get; init; }

    /// <summary>Whether leaders are chosen against a profile.</summary>
    [Question("Are leaders chosen against a profile?", "The selection papers.")]
    [SilenceMeansNo]
    public bool? LeadershipProfile { get; init; }

    /// <summary>Whether leaders and staff are inducted.</summary>
    [Question("Are leaders and staff inducted?", "The induction programme.")]
    [SilenceMeansNo]
    public bool? Inductions { get; init; }

    /// <summary>Whether there is a plan for the skills the mission needs.</summary>
    [Question("Is there a plan for the skills the mission needs?", "The staffing plan.")]
    [SilenceMeansNo]
    public bool? SkillsPlan { get; init; }
}
