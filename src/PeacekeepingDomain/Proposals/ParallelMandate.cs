namespace PeacekeepingDomain.Proposals;

/// <summary>What a force beside the mission is there to do (The Future of Peacekeeping, 2024, §5.3, modality 3).</summary>
public enum ParallelMandate
{
    /// <summary>To monitor.</summary>
    Monitoring = 1,

    /// <summary>To protect.</summary>
    Protection = 2,

    /// <summary>To train.</summary>
    Training = 3,

    /// <summary>To act robustly.</summary>
    Robust = 4,

    /// <summary>To fight terrorists.</summary>
    CounterTerrorism = 5,
}
