namespace PeacekeepingDomain.Proposals;

/// <summary>The three tiers of a strategy for the protection of civilians (DPO policy 2023.05).</summary>
public sealed record ProtectionStrategy
{
    /// <summary>Protection through dialogue and engagement.</summary>
    [Question("Does the strategy cover protection through dialogue and engagement?", "Its first tier.")]
    [SilenceMeansNo]
    public bool? Engagement { get; init; }

    /// <summary>Physical protection.</summary>
    [Question("Does the strategy cover physical protection?", "Its second tier.")]
    [SilenceMeansNo]
    public bool? Physical { get; init; }

    /// <summary>A protective environment.</summary>
    [Question("Does the strategy cover a protective environment?", "Its third tier.")]
    [SilenceMeansNo]
    public bool? Environment { get; init; }
}
