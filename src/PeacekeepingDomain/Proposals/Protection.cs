namespace PeacekeepingDomain.Proposals;

/// <summary>Protection of civilians and human rights.</summary>
public sealed record Protection
{
    /// <summary>The mission's strategy for the protection of civilians.</summary>
    [Question("Is there a strategy for the protection of civilians?", "The strategy, by tier.")]
    public ProtectionStrategy? Strategy { get; init; }

    /// <summary>Whether warnings reach those who can respond.</summary>
    [Question("Is there early warning that reaches those who can respond?", "Alert networks and their link to units.")]
    [SilenceMeansNo]
    public bool? EarlyWarning { get; init; }

    /// <summary>Whether there is a human rights component.</summary>
    [Question("Is there a human rights component?", "The mission concept.")]
    [SilenceMeansNo]
    public bool? HumanRightsComponent { get; init; }

    /// <summary>Whether it reports publicly.</summary>
    [Question("Does the mission report publicly on human rights?", "The mandate.")]
    [SilenceMeansNo]
    public bool? PublicReporting { get; init; }
}
