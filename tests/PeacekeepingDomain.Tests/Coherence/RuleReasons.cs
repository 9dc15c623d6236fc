using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Why a rule or a requirement does not speak to a proposal.</summary>
public static class RuleReasons
{
    /// <summary>The rule does not speak to this proposal, and gives this reason.</summary>
    public static void ShouldNotApplyTo<TRule>(this MissionProposal mission, string because)
        where TRule : CoherenceRule, new()
    {
        mission.CheckedBy<TRule>().ShouldNotApply();
        var explanation = new CoherenceChecker(new RuleBook([new TRule()], [])).Explain(mission).Should().ContainSingle().Subject;
        explanation.Outcome.Should().Be("not applicable");
        explanation.Reason.Should().Contain(because);
    }

    /// <summary>The rule does not speak to this proposal of the day before doctrine demanded it, and does speak to the same on that day.</summary>
    public static void ShouldBreakOnlySince<TRule>(this MissionProposal mission, DateOnly since)
        where TRule : CoherenceRule, new()
    {
        (mission with { AsOf = since.AddDays(-1) }).ShouldNotApplyTo<TRule>("doctrine has demanded it since");
        (mission with { AsOf = since }).CheckedBy<TRule>().Outcome().Should().Be(RuleOutcome.Violated);
    }
}
