using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>The twelve rules that are also written by hand and for FluentValidation, so that like is compared with like.</summary>
internal static class TwelveRules
{
    private static readonly HashSet<string> Ids = new(StringComparer.Ordinal)
    {
        "CON-01", "CON-02", "CON-05", "CON-07", "IMP-01", "IMP-06", "UOF-01", "UOF-02", "AUT-01", "MAN-05", "M04-1", "CAP-02",
    };

    public static CoherenceChecker Checker { get; } = new(new RuleBook(PeacekeepingDoctrine.RuleBook.Rules.Where(static rule => Ids.Contains(rule.About.Id)), []));
}
