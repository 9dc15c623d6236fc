using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Runs one rule or one requirement alone on a proposal.</summary>
public static class RuleTesting
{
    private static readonly CoherenceChecker Full = new(PeacekeepingDoctrine.RuleBook);

    public static CheckReport CheckedBy<TRule>(this MissionProposal mission)
        where TRule : CoherenceRule, new() => new CoherenceChecker(new RuleBook([new TRule()], [])).Check(mission);

    public static CheckReport CheckedByRequirement(this MissionProposal mission, string id) =>
        new CoherenceChecker(new RuleBook([], PeacekeepingDoctrine.RuleBook.Requirements.Where(row => row.About.Id == id))).Check(mission);

    public static CheckReport CheckedByAll(this MissionProposal mission) => Full.Check(mission);

    /// <summary>The outcome of the only rule of the report's rule book.</summary>
    public static RuleOutcome Outcome(this CheckReport report)
    {
        var area = report.Areas.Should().ContainSingle().Subject;
        return area switch
        {
            { Violated: 1 } => RuleOutcome.Violated,
            { Undetermined: 1 } => RuleOutcome.Undetermined,
            { NotApplicable: 1 } => RuleOutcome.NotApplicable,
            _ => RuleOutcome.Satisfied,
        };
    }

    /// <summary>The rule finds one contradiction, of this strength, at this place.</summary>
    public static Finding ShouldFire(this CheckReport report, Strength strength, string pointer)
    {
        report.Outcome().Should().Be(RuleOutcome.Violated);
        var finding = report.Findings.Should().ContainSingle().Subject;
        finding.Strength.Should().Be(strength);
        finding.Pointer.Should().Be(pointer);
        return finding;
    }

    /// <summary>The rule speaks and has nothing to say.</summary>
    public static void ShouldBeSilent(this CheckReport report)
    {
        report.Findings.Should().BeEmpty();
        report.Outcome().Should().Be(RuleOutcome.Satisfied);
    }

    /// <summary>The rule cannot be judged and asks for exactly these facts.</summary>
    public static void ShouldAsk(this CheckReport report, params string[] pointers)
    {
        report.Findings.Should().BeEmpty();
        report.Outcome().Should().Be(RuleOutcome.Undetermined);
        report.Questions.Select(question => question.Pointer).Should().BeEquivalentTo(pointers);
    }

    /// <summary>The rule does not speak to this proposal.</summary>
    public static void ShouldNotApply(this CheckReport report)
    {
        report.Findings.Should().BeEmpty();
        report.Outcome().Should().Be(RuleOutcome.NotApplicable);
    }
}
