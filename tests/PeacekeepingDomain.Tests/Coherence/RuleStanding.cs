using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>What every rule and requirement, each asked alone so that none answers for another, says of a proposal.</summary>
public sealed class RuleStanding
{
    private static readonly (Demand About, CoherenceChecker Checker)[] Rules =
        PeacekeepingDoctrine.RuleBook.Rules.Select(static rule => (rule.About, new CoherenceChecker(new RuleBook([rule], [])))).ToArray();

    private static readonly (Demand About, CoherenceChecker Checker)[] Requirements =
        PeacekeepingDoctrine.RuleBook.Requirements.Select(static row => (row.About, new CoherenceChecker(new RuleBook([], [row])))).ToArray();

    private readonly List<(Demand About, RuleOutcome Outcome, ValueList<Finding> Findings)> rules = [];
    private readonly List<(Demand About, RequirementOutcome Outcome, ValueList<Finding> Gaps)> requirements = [];
    private readonly Stage? stage;

    private RuleStanding(MissionProposal mission, Area? area)
    {
        stage = mission.Stage;
        foreach (var (about, checker) in Rules)
        {
            if (area is not null && about.Area != area)
                continue;
            var report = Check(checker, mission);
            rules.Add((about, report.Outcome(), report.Findings));
        }

        foreach (var (about, checker) in Requirements)
        {
            if (area is not null && about.Area != area)
                continue;
            var readiness = Check(checker, mission).Readiness;
            requirements.Add((about, Outcome(readiness), readiness.Gaps));
        }
    }

    /// <param name="mission">The proposal; what it sets aside is not set aside here.</param>
    /// <param name="area">The area whose demands are asked; all where it is left out.</param>
    public static RuleStanding Of(MissionProposal mission, Area? area = null) => new(mission with { Derogations = null }, area);

    /// <summary>
    /// What is wrong where this is what is said of a proposal from which a fact was taken back, and <paramref name="before"/>
    /// what was said with it; null where nothing is. An answer may open; it may not turn into another.
    /// </summary>
    public string? FlipSince(RuleStanding before)
    {
        foreach (var (was, now) in before.rules.Zip(rules))
        {
            if (!MayBecome(was.Outcome, now.Outcome, isDue: !(stage < now.About.DueFrom)))
                return $"{was.About.Id} was {was.Outcome} and is {now.Outcome}";
            if (Graver(was.Findings, now.Findings) is { } graver)
                return $"new or graver: {graver}";
        }

        foreach (var (was, now) in before.requirements.Zip(requirements))
        {
            if (!MayBecome(was.Outcome, now.Outcome))
                return $"{was.About.Id} was {was.Outcome} and is {now.Outcome}";
            // A requirement tells one gap, at the first place where it shows.
            if (now.Gaps.FirstOrDefault(gap => !was.Gaps.Any(other => other.Strength >= gap.Strength)) is { } graver)
                return $"new or graver: {graver}";
        }

        return null;
    }

    private static CheckReport Check(CoherenceChecker checker, MissionProposal mission)
    {
        var report = checker.Check(mission);
        if (report.Notices.Count > 0)
            report.Notices.Should().BeEmpty();
        return report;
    }

    private static RequirementOutcome Outcome(ReadinessStanding standing) => standing switch
    {
        { Met: 1 } => RequirementOutcome.Met,
        { Gaps.Count: > 0 } => RequirementOutcome.Gap,
        { Open: 1 } => RequirementOutcome.Open,
        { NotDue: 1 } => RequirementOutcome.NotDue,
        _ => RequirementOutcome.NotApplicable,
    };

    private static bool MayBecome(RuleOutcome was, RuleOutcome now, bool isDue) => was == now || (was, now) switch
    {
        (RuleOutcome.Violated or RuleOutcome.Satisfied or RuleOutcome.NotApplicable, RuleOutcome.Undetermined) => true,
        // What opens before the rule is due is not asked for.
        (RuleOutcome.Violated or RuleOutcome.Satisfied, RuleOutcome.NotApplicable) => !isDue,
        // Whether the rule speaks is open, and it has nothing to say if it does.
        (RuleOutcome.NotApplicable, RuleOutcome.Satisfied) => true,
        _ => false,
    };

    private static bool MayBecome(RequirementOutcome was, RequirementOutcome now) => was == now || (was, now) switch
    {
        (RequirementOutcome.Open, _) => false,
        (_, RequirementOutcome.Open) => true,
        // Whether it applies, or is due, is open; it is in place if it does.
        (RequirementOutcome.NotApplicable or RequirementOutcome.NotDue, RequirementOutcome.Met) => true,
        (RequirementOutcome.NotApplicable, RequirementOutcome.NotDue) => true,
        _ => false,
    };

    private static Finding? Graver(ValueList<Finding> was, ValueList<Finding> now) =>
        now.FirstOrDefault(finding => !was.Any(other => other.Pointer == finding.Pointer && other.Strength >= finding.Strength));
}
