using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Proposals;

/// <summary>Something a host State asks of a mission.</summary>
public sealed record HostRequest
{
    /// <summary>The kind of task asked for.</summary>
    [Question("What kind of task does the host State ask for?", "Its letters and statements.")]
    public TaskCategory? Task { get; init; }

    /// <summary>What the mission would have to do.</summary>
    [Question("Is it asked to monitor, assist, secure or enforce?", "Its letters and statements.")]
    public Engagement? Engagement { get; init; }

    /// <summary>The party it is asked to act against, by id.</summary>
    [Question("Against which party is it asked to act?", "Its letters and statements.")]
    public string? Against { get; init; }
}
