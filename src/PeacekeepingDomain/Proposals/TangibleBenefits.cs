namespace PeacekeepingDomain.Proposals;

/// <summary>What people see and feel of a mission (The Future of Peacekeeping, 2024, §7).</summary>
public sealed record TangibleBenefits
{
    /// <summary>Whether there are quick impact projects.</summary>
    [Question("Are there quick impact projects?", "The budget.")]
    [SilenceMeansNo]
    public bool? QuickImpactProjects { get; init; }

    /// <summary>Whether the mission buys locally.</summary>
    [Question("Does the mission buy locally?", "The procurement plan.")]
    [SilenceMeansNo]
    public bool? LocalProcurement { get; init; }

    /// <summary>Whether local staff work in political functions.</summary>
    [Question("Do local staff work in political functions?", "The staffing table.")]
    [SilenceMeansNo]
    public bool? LocalStaffInPolitical { get; init; }

    /// <summary>Whether communities are engaged both ways.</summary>
    [Question("Are communities engaged, both ways?", "The community engagement strategy.")]
    [SilenceMeansNo]
    public bool? CommunityEngagement { get; init; }

    /// <summary>Whether the mission says what it cannot do.</summary>
    [Question("Does the mission say what it cannot do?", "The communications plan.")]
    [SilenceMeansNo]
    public bool? ExpectationsStated { get; init; }
}
