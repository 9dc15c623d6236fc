using PeacekeepingDomain.Doctrine;

namespace CustomRules;

/// <summary>The documents that these rules are read from. Graustark is made up, and so is its policy.</summary>
public static class ContributionSources
{
    /// <summary>How the State decides whether to send its contingents.</summary>
    public static DoctrineSource Policy { get; } = new("GraustarkContributions", "Graustark, policy on contributing contingents", SourceKind.OwnPolicy)
    {
        Date = new(2023),
        Issuer = "Ministry of Defence of Graustark",
    };
}
