using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>What a check found. Its order is fixed and the same on every machine.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CheckReport
{
    private readonly RuleBook book;
    private readonly byte[] outcomes;

    internal CheckReport(RuleBook book, byte[] outcomes)
    {
        this.book = book;
        this.outcomes = outcomes;
    }

    /// <summary>The rule book it was checked against; reports in other forms describe its rules.</summary>
    internal RuleBook Book => book;

    /// <summary>The name of the proposal.</summary>
    public required string Proposal { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether the verdict is final: no must-rule that is due waits for a fact, and no rule failed.</summary>
    public required bool Conclusive { get; init; }

    /// <summary>The findings of coherence, the strongest first.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>Where the proposal stands on readiness.</summary>
    public required ReadinessStanding Readiness { get; init; }

    /// <summary>What has not been said and would matter, the most useful question first.</summary>
    public ValueList<OpenQuestion> Questions { get; init; } = [];

    /// <summary>Derogations and what became of them.</summary>
    public ValueList<DerogationStanding> Derogations { get; init; } = [];

    /// <summary>What the reader must know about the check itself, such as a rule that failed.</summary>
    public ValueList<RuleNotice> Notices { get; init; } = [];

    /// <summary>How the rules of each area came out, the three principles first; areas without rules are left out.</summary>
    public ValueList<AreaStanding> Areas
    {
        get
        {
            // Rules stand in the order of their areas.
            var areas = new List<AreaStanding>();
            for (int from = 0, to; from < outcomes.Length; from = to)
            {
                var area = book.Rules[from].About.Area;
                int satisfied = 0, violated = 0, open = 0, silent = 0;
                for (to = from; to < outcomes.Length && book.Rules[to].About.Area == area; to++)
                {
                    switch ((RuleOutcome)outcomes[to])
                    {
                        case RuleOutcome.Satisfied:
                            satisfied++;
                            break;
                        case RuleOutcome.Violated:
                            violated++;
                            break;
                        case RuleOutcome.NotApplicable:
                            silent++;
                            break;
                        default:
                            open++;
                            break;
                    }
                }

                areas.Add(new AreaStanding(area, satisfied, violated, open, silent));
            }

            return areas.ToValueList();
        }
    }

    /// <summary>What became of a rule, by its id; null where the rule book has no such rule.</summary>
    public RuleOutcome? OutcomeOf(string rule)
    {
        for (var index = 0; index < outcomes.Length; index++)
        {
            if (string.Equals(book.Rules[index].About.Id, rule, StringComparison.Ordinal))
                return (RuleOutcome)outcomes[index];
        }

        return null;
    }

    /// <summary>This report with the positions of its findings in the text that the proposal was read from.</summary>
    /// <param name="locate">Gives the position of a JSON Pointer.</param>
    public CheckReport LocatedBy(Func<string, TextPosition> locate)
    {
        ArgumentNullException.ThrowIfNull(locate);
        ValueList<Finding> Located(ValueList<Finding> findings) =>
            findings.Select(finding => finding with { Position = locate(finding.Pointer) }).ToValueList();

        return new CheckReport(book, outcomes)
        {
            Proposal = Proposal,
            Verdict = Verdict,
            Conclusive = Conclusive,
            Findings = Located(Findings),
            Readiness = Readiness with { Gaps = Located(Readiness.Gaps) },
            Questions = Questions,
            Derogations = Derogations.Select(standing => standing with { SetAside = Located(standing.SetAside) }).ToValueList(),
            Notices = Notices,
        };
    }

    /// <summary>The report as plain text, a line a finding.</summary>
    public override string ToString() => ReportText.Of(this);
}
