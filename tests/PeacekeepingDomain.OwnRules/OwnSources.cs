using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.OwnRules;

/// <summary>The documents that these rules are read from.</summary>
public static class OwnSources
{
    /// <summary>How a contributing State decides whether to send its contingents.</summary>
    public static DoctrineSource ContributionPolicy { get; } = new("ContributionPolicy", "Policy on contributing contingents", SourceKind.SecretariatPolicy) { Date = new(2023) };
}
