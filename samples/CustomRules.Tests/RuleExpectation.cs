using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;

namespace CustomRules.Tests;

/// <summary>
/// Says what one rule is to do with one proposal, and throws a sentence where it does something else. Copy this file
/// beside the tests of your own rules; it needs the library and no test framework.
/// </summary>
public sealed class RuleExpectation
{
    private readonly CheckReport report;
    private readonly RuleExplanation explanation;

    private RuleExpectation(CheckReport report, RuleExplanation explanation)
    {
        this.report = report;
        this.explanation = explanation;
    }

    /// <summary>A coherence rule, run alone on a proposal.</summary>
    public static RuleExpectation Of(CoherenceRule rule, MissionProposal on) => Of(new RuleBook([rule], []), on);

    /// <summary>A readiness requirement, run alone on a proposal; a gap is what fires.</summary>
    public static RuleExpectation Of(Requirement row, MissionProposal on) => Of(new RuleBook([], [row]), on);

    /// <summary>A rule on change, run alone on a step; its pointers begin with <c>/before</c> or <c>/after</c>.</summary>
    public static RuleExpectation Of(ChangeRule rule, MissionProposal before, MissionProposal after)
    {
        var checker = new CoherenceChecker(new RuleBook([], [], [rule]));
        return new(checker.CheckChange(before, after).Step, checker.ExplainChange(before, after)[0]);
    }

    private static RuleExpectation Of(RuleBook book, MissionProposal mission)
    {
        var checker = new CoherenceChecker(book);
        return new(checker.Check(mission), checker.Explain(mission)[0]);
    }

    private IEnumerable<Finding> Findings => report.Findings.Concat(report.Readiness.Gaps);

    /// <summary>It finds something at this place; returns what, so that its message and strength can be looked at.</summary>
    public Finding FiresAt(string pointer) => Findings.FirstOrDefault(finding => finding.Pointer == pointer) ?? throw Unmet($"fire at {pointer}");

    /// <summary>It waits for the fact at this place; returns the question. In <c>/mandate/tasks/*/priority</c> a star stands for several items.</summary>
    public OpenQuestion Asks(string pointer) => report.Questions.FirstOrDefault(question => question.Pointer == pointer) ?? throw Unmet($"ask for {pointer}");

    /// <summary>It finds nothing and asks nothing: it is kept, or does not speak to this mission.</summary>
    public void IsSilent()
    {
        // A notice tells that the rule failed.
        if (Findings.Any() || report.Questions.Count > 0 || report.Notices.Count > 0)
            throw Unmet("be silent");
    }

    private InvalidOperationException Unmet(string expected)
    {
        var outcome = explanation.Reason is { } reason ? $"{explanation.Outcome} ({reason})" : explanation.Outcome;
        List<string> sentences =
        [
            $"{explanation.About.Id} was to {expected} on \"{report.Proposal}\".",
            $"It came out as: {outcome}.",
            .. Findings.Select(finding => $"It fires at {finding.Pointer}: {finding.Message}"),
            .. report.Questions.Select(question => $"It asks for {question.Pointer}: {question.Question}"),
        ];
        return new InvalidOperationException(string.Join(' ', sentences));
    }
}
