using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>The thirty rules that are also written for FluentValidation, so that like is compared with like.</summary>
internal static class ThirtyRules
{
    private static readonly HashSet<string> Ids = new(StringComparer.Ordinal)
    {
        "CON-01", "CON-02", "CON-05", "CON-07", "IMP-01", "IMP-06", "UOF-01", "UOF-02", "UOF-05", "AUT-01",
        "AUT-03", "AUT-05", "MAN-01", "MAN-05", "MAN-08", "M04-1", "CMD-01", "CMD-02", "CAP-01", "CAP-02",
        "CND-03", "DEP-04", "FIN-01", "FIN-04", "WPS-05", "HRD-02", "INF-01", "POL-02", "POL-06", "EXT-02",
    };

    public static CoherenceChecker Checker { get; } = new(new RuleBook(PeacekeepingDoctrine.RuleBook.Rules.Where(static rule => Ids.Contains(rule.About.Id)), []));
}
