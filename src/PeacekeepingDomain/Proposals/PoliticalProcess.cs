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
}
