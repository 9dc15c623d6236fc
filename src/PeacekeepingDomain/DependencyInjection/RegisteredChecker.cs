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

        // Within settings the later of two severities holds, and the first of two figures.
        Severities = Joined(earlier.Severities?.Except(later.Severities ?? []), later.Severities),
        Figures = Joined(later.Figures, earlier.Figures)?.DistinctBy(static set => set.Figure, StringComparer.Ordinal).ToValueList(),
        Derogations = Joined(earlier.Derogations, later.Derogations)?.Distinct().ToValueList(),
    };

    private static ValueList<T>? Joined<T>(IEnumerable<T>? first, IEnumerable<T>? second) =>
        first is null && second is null ? null : (first ?? []).Concat(second ?? []).ToValueList();
}
