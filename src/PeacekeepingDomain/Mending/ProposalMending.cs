using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Mending;

/// <summary>Finds what would mend a proposal.</summary>
public static class ProposalMending
{
    /// <summary>The most changes that a way out may take.</summary>
    public const int MostAmendments = 4;

    private const int MostWays = 6;

    /// <summary>
    /// Says for each finding of coherence what would mend it, and searches for the smallest sets of changes that leave no
    /// error. Facts of the world are never edited: an error that hangs on them alone is told with the conditions it hangs on.
    /// </summary>
    /// <param name="checker">The checker by whose rules and settings the proposal is mended.</param>
    /// <param name="proposal">The proposal; it stays as it is.</param>
    /// <param name="cancellationToken">Gives the search up.</param>
    /// <returns>The same for the same proposal. The search is bounded; <see cref="MendingReport.SearchedAll"/> says whether it came to its end.</returns>
    /// <exception cref="OperationCanceledException">The search was given up.</exception>
    public static MendingReport Mend(this CoherenceChecker checker, MissionProposal proposal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(proposal);
        return new Search(checker, proposal, new TrialBudget(cancellationToken)).Report();
    }

    private sealed class Search(CoherenceChecker checker, MissionProposal proposal, TrialBudget budget)
    {
        private readonly Dictionary<string, CoherenceChecker> alone = new(StringComparer.Ordinal);

        public MendingReport Report()
        {
            var report = checker.Check(proposal);
            var draft = Draft.Of(proposal, budget);
            var remedies = report.Findings.Select(finding => Remedy(draft, finding)).ToValueList();
            var errors = remedies.Where(static remedy => remedy.Finding.Strength == Strength.Must).ToList();
            var beyond = errors.Where(static remedy => remedy.Changes.Count == 0).ToValueList();

            // What can be kept is looked for first: it is what a planner asks first, and the smaller search.
            var keeping = Ways(draft, report, errors.Where(static remedy => !remedy.Changes.Any(Keeps)), keep: true);
            var ways = Ways(draft, report, beyond, keep: false);
            return new MendingReport(
                report,
                remedies,
                ways,
                keeping.Where(kept => !ways.Any(way => Sentences(way.Amendments).SetEquals(Sentences(kept.Amendments)))).ToValueList(),
                beyond,
                !budget.IsSpent && ways.Count < MostWays);
        }

        private static bool Keeps(ValueList<Amendment> set) => !set.Any(static amendment => amendment.GivesUp);

        private static HashSet<string> Sentences(IEnumerable<Amendment> amendments) => amendments.Select(static amendment => amendment.Sentence).ToHashSet(StringComparer.Ordinal);

        private static (string Rule, string Place) Key(Finding finding, Draft draft) => (finding.Rule.Id, NamedPointer.Of(finding.Pointer, draft.Proposal));

        private ValueList<Way> Ways(Draft draft, CheckReport report, IEnumerable<FindingRemedy> left, bool keep)
        {
            var leaving = left.Select(remedy => Key(remedy.Finding, draft)).ToHashSet();
            var ways = new List<Way>();
            if (Errors(report, draft, leaving).Any())
            {
                for (var most = 1; most <= MostAmendments && ways.Count < MostWays; most++)
                    Go(draft, report, [], most, leaving, keep, ways);
            }

            return ways.OrderBy(static way => way.Amendments.Count).ThenBy(static way => way.Report.Findings.Count).ToValueList();
        }

        /// <summary>Mends the first error in each way there is, and goes on from there.</summary>
        private void Go(Draft draft, CheckReport report, List<Amendment> made, int left, HashSet<(string Rule, string Place)> leaving, bool keep, List<Way> ways)
        {
            if (Errors(report, draft, leaving).FirstOrDefault() is not { } error)
            {
                var sentences = Sentences(made);
                if (!ways.Exists(way => Sentences(way.Amendments).IsSubsetOf(sentences)))
                    ways.Add(new Way(made.ToValueList(), draft.Proposal, report, report.Findings.Where(static finding => finding.Strength == Strength.Must).ToValueList()));
                return;
            }

            if (left == 0 || budget.IsSpent)
                return;
            foreach (var set in Mending(draft, error).Sets().Where(set => !keep || Keeps(set)))
            {
                if (ways.Count >= MostWays || set.Count > left || set.Any(made.Contains))
                    continue;
                var changed = set.Aggregate((Draft?)draft, static (draft, amendment) => draft?.With(amendment));
                if (changed is not null)
                    Go(changed, checker.Check(changed.Proposal), [.. made, .. set], left - set.Count, leaving, keep, ways);
            }
        }

        private static IEnumerable<Finding> Errors(CheckReport report, Draft draft, HashSet<(string Rule, string Place)> leaving) =>
            report.Findings.Where(finding => finding.Strength == Strength.Must && !leaving.Contains(Key(finding, draft)));

        private FindingRemedy Remedy(Draft draft, Finding finding)
        {
            if (budget.IsSpent)
                return new FindingRemedy(finding, [], []);
            var mending = Mending(draft, finding);
            return new FindingRemedy(finding, mending.Sets(), mending.Conditions());
        }

        private FindingMending Mending(Draft draft, Finding finding)
        {
            if (!alone.TryGetValue(finding.Rule.Id, out var ruleAlone))
            {
                ruleAlone = new CoherenceChecker(new RuleBook(checker.Book.Rules.Where(rule => ReferenceEquals(rule.About, finding.Rule)), []), checker.Settings with { Derogations = null });
                alone.Add(finding.Rule.Id, ruleAlone);
            }

            return new FindingMending(ruleAlone, draft, finding);
        }
    }
}
