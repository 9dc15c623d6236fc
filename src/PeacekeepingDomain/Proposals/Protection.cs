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

    /// <summary>Whether armed units reach the places where civilians are most at risk.</summary>
    [Question("Do armed units reach the places where civilians are most at risk?", "The threat assessment and the map of bases.")]
    public bool? HotspotsInReach { get; init; }

    /// <summary>Whether harm to civilians from the mission’s own operations is prevented and tracked.</summary>
    [Question("Is harm to civilians from the mission’s own operations prevented and tracked?", "The civilian harm policy.")]
    [SilenceMeansNo]
    public bool? CivilianHarmMitigation { get; init; }

    /// <summary>How displaced people return.</summary>
    [Question("How do displaced people return?", "The plan for returns.")]
    public Returns? Returns { get; init; }

    /// <summary>Whether sites where civilians shelter have a plan for their security and their end.</summary>
    [Question("Have sites where civilians shelter a plan for their security and their end?", "The site plans.")]
    [SilenceMeansNo]
    public bool? SitesPlan { get; init; }

    /// <summary>Whether the mission supports the host State’s and communities’ own protection.</summary>
    [Question("Does the mission support the host State’s and communities’ own protection?", "The protection strategy.")]
    [SilenceMeansNo]
    public bool? SupportsNationalProtection { get; init; }
}
