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
    private const int MostTrials = 6000;

    /// <summary>
    /// Says for each finding of coherence what would mend it, and searches for the smallest sets of changes that leave no
    /// error. Facts of the world are never edited: an error that hangs on them alone is told with the conditions it hangs on.
    /// </summary>
    /// <param name="checker">The checker by whose rules and settings the proposal is mended.</param>
    /// <param name="proposal">The proposal; it stays as it is.</param>
    /// <returns>The same for the same proposal. The search is bounded; <see cref="MendingReport.SearchedAll"/> says whether it came to its end.</returns>
    public static MendingReport Mend(this CoherenceChecker checker, MissionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(proposal);
        return new Search(checker, proposal).Report();
    }

    private sealed class Search(CoherenceChecker checker, MissionProposal proposal)
    {
        private readonly Dictionary<string, CoherenceChecker> alone = new(StringComparer.Ordinal);
        private readonly HashSet<(string Rule, string Place)> beyond = [];
        private readonly List<(HashSet<string> Sentences, Way Way)> ways = [];
        private int trials;

        public MendingReport Report()
        {
            var report = checker.Check(proposal);
            var draft = Draft.Of(proposal);
            var remedies = report.Findings.Select(finding => Remedy(draft, finding)).ToValueList();
            foreach (var remedy in remedies.Where(static remedy => remedy.Finding.Strength == Strength.Must && remedy.Amendments.Count == 0))
                beyond.Add(Key(remedy.Finding, draft));

            var errors = Errors(report, draft).Any();
            for (var most = 1; errors && most <= MostAmendments && ways.Count < MostWays; most++)
                Go(draft, report, [], most);
            return new MendingReport(
                report,
                remedies,
                ways.Select(static found => found.Way).OrderBy(static way => way.Amendments.Count).ThenBy(static way => way.Report.Findings.Count).ToValueList(),
                remedies.Where(remedy => beyond.Contains(Key(remedy.Finding, draft)) && remedy.Finding.Strength == Strength.Must).ToValueList(),
                trials < MostTrials && ways.Count < MostWays);
        }

        /// <summary>Mends the first error in each way there is, and goes on from there.</summary>
        private void Go(Draft draft, CheckReport report, List<Amendment> made, int left)
        {
            if (Errors(report, draft).FirstOrDefault() is not { } error)
            {
                Add(made, draft, report);
                return;
            }

            if (left == 0 || trials >= MostTrials)
                return;
            foreach (var amendment in Mending(draft, error).Amendments())
            {
                if (ways.Count >= MostWays || made.Contains(amendment) || draft.With(amendment) is not { } changed)
                    continue;
                Go(changed, checker.Check(changed.Proposal), [.. made, amendment], left - 1);
            }
        }

        private void Add(List<Amendment> made, Draft draft, CheckReport report)
        {
            var sentences = made.Select(static amendment => amendment.Sentence).ToHashSet(StringComparer.Ordinal);
            if (!ways.Exists(found => found.Sentences.IsSubsetOf(sentences)))
                ways.Add((sentences, new Way(made.ToValueList(), draft.Proposal, report)));
        }

        private IEnumerable<Finding> Errors(CheckReport report, Draft draft) =>
            report.Findings.Where(finding => finding.Strength == Strength.Must && !beyond.Contains(Key(finding, draft)));

        private FindingRemedy Remedy(Draft draft, Finding finding)
        {
            var mending = Mending(draft, finding);
            return new FindingRemedy(finding, mending.Amendments(), mending.Conditions());
        }

        private FindingMending Mending(Draft draft, Finding finding)
        {
            if (!alone.TryGetValue(finding.Rule.Id, out var ruleAlone))
            {
                ruleAlone = new CoherenceChecker(new RuleBook(checker.Book.Rules.Where(rule => ReferenceEquals(rule.About, finding.Rule)), []), checker.Settings with { Derogations = null });
                alone.Add(finding.Rule.Id, ruleAlone);
            }

            return new FindingMending(ruleAlone, draft, finding, () => trials++ < MostTrials);
        }

        private static (string Rule, string Place) Key(Finding finding, Draft draft) => (finding.Rule.Id, NamedPointer.Of(finding.Pointer, draft.Proposal));
    }
}
