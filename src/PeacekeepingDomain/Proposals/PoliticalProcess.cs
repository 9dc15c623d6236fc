using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>The political process a mission serves, and who stands behind it.</summary>
public sealed record PoliticalProcess
{
    /// <summary>Where the process stands.</summary>
    [Question("Is there a political process, and where does it stand?", "The envoy's last report.")]
    [SilenceMeansNo]
    public ProcessStatus? Status { get; init; }

    /// <summary>The agreement, by name.</summary>
    [Question("Which agreement does the mission rest on?", "Its name and date.")]
    public string? Agreement { get; init; }

    /// <summary>Who leads the process.</summary>
    [Question("Who leads the political process?", "The envoy or the guarantor named by the decision.")]
    public string? Lead { get; init; }

    /// <summary>Whether there is a political strategy that the mission serves.</summary>
    [Question("Is there a political strategy that the mission serves?", "The options paper or the mission concept.")]
    [SilenceMeansNo]
    public bool? Strategy { get; init; }

    /// <summary>Whether the agreement grants amnesty for international crimes.</summary>
    [Question("Does the agreement grant amnesty for international crimes?", "Its chapter on justice.")]
    [SilenceMeansNo]
    public bool? AmnestyForInternationalCrimes { get; init; }

    /// <summary>Whether the United Nations has entered a reservation to such an amnesty.</summary>
    [Question("Has the United Nations entered a reservation to the amnesty?", "The signature page.")]
    [SilenceMeansNo]
    public bool? UnReservation { get; init; }

    /// <summary>Whether the Council stands behind the mission.</summary>
    [Question("Is the Council united behind the mission?", "Votes and statements on the text.")]
    public CouncilUnity? CouncilUnity { get; init; }

    /// <summary>Where the region stands.</summary>
    [Question("Are the region and its organizations engaged?", "Their communiqués.")]
    public RegionalSupport? RegionalSupport { get; init; }

    /// <summary>What the host State asks of the mission.</summary>
    [Question("What does the host State ask of the mission, and against whom?", "Its letters and statements; an empty list says nothing.")]
    public ValueList<HostRequest>? HostRequests { get; init; }

    /// <summary>Whether the mission and the host State have a standing forum.</summary>
    [Question("Is there a standing forum between the mission and the host State?", "Its terms of reference.")]
    [SilenceMeansNo]
    public bool? CooperationForum { get; init; }

    /// <summary>Whether there is a plan for national ownership.</summary>
    [Question("Is there a plan for national ownership?", "The compact with the host State.")]
    [SilenceMeansNo]
    public bool? NationalOwnershipPlan { get; init; }

    /// <summary>Whether there is a plan to win and keep consent where the mission works.</summary>
    [Question("Is there a plan to win and keep consent locally?", "The community engagement strategy.")]
    [SilenceMeansNo]
    public bool? LocalConsentPlan { get; init; }

    /// <summary>Whether there is a plan for consent that erodes or is withdrawn.</summary>
    [Question("Is there a plan for consent that erodes or is withdrawn?", "The contingency plans.")]
    [SilenceMeansNo]
    public bool? ConsentErosionPlan { get; init; }

    /// <summary>Whether women take part in the process, by objective.</summary>
    [Question("Is women’s participation in the process an objective?", "The mandate and the process’s rules.")]
    [SilenceMeansNo]
    public bool? WomensParticipation { get; init; }

    /// <summary>Whether young people take part in the process, by objective.</summary>
    [Question("Is young people’s participation in the process an objective?", "The mandate and the process’s rules.")]
    [SilenceMeansNo]
    public bool? YouthParticipation { get; init; }
}
