using Microsoft.Extensions.DependencyInjection;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.DependencyInjection;

/// <summary>Makes the checker of what a program has registered.</summary>
internal static class RegisteredChecker
{
    public static CoherenceChecker Make(IServiceProvider provider)
    {
        // Registered twice, a rule is one rule; two rules with one id stay two, and the rule book refuses them.
        var book = PeacekeepingDoctrine.RuleBook
            .With(provider.GetServices<CoherenceRule>().DistinctBy(static rule => (rule.GetType(), rule.About)))
            .With(provider.GetServices<Requirement>().DistinctBy(static row => row.About))
            .With(provider.GetServices<ChangeRule>().DistinctBy(static rule => (rule.GetType(), rule.About)));
        return new CoherenceChecker(book, provider.GetServices<CheckerSettings>().Aggregate(CheckerSettings.Default, Joined));
    }

    private static CheckerSettings Joined(CheckerSettings earlier, CheckerSettings later) => new()
    {
        Profile = later.Profile ?? earlier.Profile,
        ByPresentDoctrine = later.ByPresentDoctrine ?? earlier.ByPresentDoctrine,

        // Of two entries that meet, the later holds.
        Severities = Joined(earlier.Severities, later.Severities),
        Figures = Joined(earlier.Figures, later.Figures),
        Derogations = Joined(earlier.Derogations, later.Derogations),
    };

    /// <summary>Both lists, the earlier first; of entries that are equal, only the last stays.</summary>
    private static ValueList<T>? Joined<T>(ValueList<T>? earlier, ValueList<T>? later) =>
        earlier is null || later is null ? earlier ?? later : earlier.Concat(later).Reverse().Distinct().Reverse().ToValueList();
}
