using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Options;

/// <summary>
/// Several proposals for one situation side by side: what each is, what it costs, what contradicts doctrine in it, and what
/// stays undone where none of them is chosen. It ranks nothing; the choice is for those who decide.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class OptionComparison
{
    private OptionComparison(ValueList<MissionOption> options)
    {
        Options = options;
        NotDeploying = NotDeploying.Beside(options);
        Rows = ComparisonRows.Of(options);
        SituationsDiffer = SituationDifferences.Between(options);
        var findings = Compared(options);
        Shared = findings.Where(IsShared).ToValueList();
        Differing = findings.Where(finding => !IsShared(finding)).ToValueList();
    }

    /// <summary>The options, in the order in which they were given.</summary>
    public ValueList<MissionOption> Options { get; }

    /// <summary>The option to send no mission; it is always there.</summary>
    public NotDeploying NotDeploying { get; }

    /// <summary>What each option is and costs, in words, a line each.</summary>
    public ValueList<ComparisonRow> Rows { get; }

    /// <summary>The findings that some options have and others have not, or not as strongly; the strongest first.</summary>
    public ValueList<ComparedFinding> Differing { get; }

    /// <summary>The findings that all options have, equally strong; the strongest first.</summary>
    public ValueList<ComparedFinding> Shared { get; }

    /// <summary>
    /// Where the options state different situations, a sentence each; they are then not options for one situation. What
    /// only some of them state is no difference.
    /// </summary>
    public ValueList<string> SituationsDiffer { get; }

    /// <summary>Checks proposals and sets them side by side.</summary>
    /// <param name="checker">Checks each of them.</param>
    /// <param name="proposals">The proposals; at least one.</param>
    /// <exception cref="ArgumentException">There is no proposal.</exception>
    public static OptionComparison Of(CoherenceChecker checker, IEnumerable<MissionProposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(proposals);
        var given = proposals.ToList();
        if (given.Count == 0)
            throw new ArgumentException("There is nothing to compare; give at least one proposal.", nameof(proposals));
        string Name(MissionProposal proposal) =>
            proposal.Acronym is { } acronym && given.Count(other => other.Acronym == acronym) == 1 ? acronym : proposal.Name;

        return new OptionComparison(given.Select((proposal, index) => new MissionOption(index + 1, Name(proposal), proposal, checker.Check(proposal))).ToValueList());
    }

    private static List<ComparedFinding> Compared(ValueList<MissionOption> options) =>
        options.SelectMany(static option => option.Report.Findings.Select(finding => (Fact: NamedPointer.Of(finding.Pointer, option.Proposal), Found: new OptionFinding(option.Number, finding))))
            .GroupBy(static found => (found.Found.Finding.Rule.Id, found.Fact))
            .Select(static same => new ComparedFinding(same.First().Found.Finding.Rule, same.Key.Fact, same.Select(static found => found.Found).ToValueList()))
            .OrderByDescending(static finding => finding.Strength)
            .ThenBy(static finding => finding.Rule.Area)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToList();

    private bool IsShared(ComparedFinding finding) => Options.All(option => finding.StrengthIn(option.Number) == finding.Strength);
}
