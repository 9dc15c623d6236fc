namespace PeacekeepingDomain.Proposals;

/// <summary>What is agreed on getting there and staying.</summary>
public sealed record Access
{
    /// <summary>Whether ports may be used.</summary>
    [Question("May ports be used?", "The status agreement’s annexes.")]
    [SilenceMeansNo]
    public bool? Ports { get; init; }

    /// <summary>Whether airfields may be used.</summary>
    [Question("May airfields be used?", "The status agreement’s annexes.")]
    [SilenceMeansNo]
    public bool? Airfields { get; init; }

    /// <summary>Whether there is land for camps.</summary>
    [Question("Is there land for camps?", "The status agreement’s annexes.")]
    [SilenceMeansNo]
    public bool? Land { get; init; }

    /// <summary>Whether radio frequencies are agreed.</summary>
    [Question("Are radio frequencies agreed?", "The status agreement’s annexes.")]
    [SilenceMeansNo]
    public bool? Frequencies { get; init; }
}
