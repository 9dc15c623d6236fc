using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class FailingRuleTests
{
    private static readonly MissionProposal Mission = new() { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Deployed };
    private static readonly TestRule Good = new(Demands.Of("CON-91", strength: Strength.Should), (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so."));
    private static readonly TestRule Failing = new(Demands.Of("CON-92"), (_, _) => throw new InvalidOperationException("The rule tripped."));

    private static readonly TestRule FailingInItsMessage = new(
        Demands.Of("CON-92"), (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is {Trip()}."));

    public static TheoryData<string> Kinds => ["at once", "in its message"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_that_fails_is_named_in_a_notice_without_what_the_exception_says(string kind)
    {
        var notice = Mission.CheckedBy(Of(kind)).Notices.Should().ContainSingle().Subject;
        notice.Rule.Should().Be("CON-92");
        notice.Message.Should().Contain("left out").And.NotContain("InvalidOperationException").And.NotContain("The rule tripped.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_that_fails_ends_as_failed_and_leaves_the_verdict_open(string kind)
    {
        var report = Mission.CheckedBy(Of(kind), Good);
        report.OutcomeOf("CON-92").Should().Be(RuleOutcome.Failed);
        report.Conclusive.Should().BeFalse();
        report.Areas.Should().Equal(new AreaStanding(Area.Consent, 0, 1, 1, 0));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_that_fails_leaves_no_finding_and_hides_no_other(string kind)
    {
        var after = new TestRule(Demands.Of("CON-93"), Good.Check);
        var report = Mission.CheckedBy(Good, Of(kind), after);
        report.Findings.Select(finding => finding.Rule.Id).Should().Equal("CON-93", "CON-91");
        report.OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);
        report.OutcomeOf("CON-93").Should().Be(RuleOutcome.Violated);
    }

    [Fact]
    public void What_a_rule_found_before_it_failed_is_not_reported()
    {
        var half = new TestRule(Demands.Of("CON-92"), (mission, ruling) =>
        {
            ruling.BreachIf(Tri.True, at: mission.Stage, $"Half done.");
            throw new InvalidOperationException("The rule tripped.");
        });
        var report = Mission.CheckedBy(half, Good);
        report.Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("CON-91");
    }

    [Fact]
    public void Where_only_a_failing_rule_speaks_to_the_principles_the_verdict_is_undetermined() =>
        Mission.CheckedBy(Failing).Verdict.Should().Be(Verdict.Undetermined);

    [Fact]
    public void A_requirement_that_fails_is_named_in_a_notice_and_hides_no_other()
    {
        var failing = new Requirement
        {
            About = Demands.Of("SAF-91", Area.Safety),
            Parts = [new("something", _ => throw new InvalidOperationException("The row tripped."), mission => mission.Safety)],
        };
        var report = (Mission with { Safety = new() { EvacuationAssets = true } }).CheckedBy(failing, Demands.Row("SAF-92", mission => mission.Safety.EvacuationAssets));
        report.Notices.Should().ContainSingle().Which.Rule.Should().Be("SAF-91");
        report.Readiness.Met.Should().Be(1);
        report.Conclusive.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Explaining_says_how_a_rule_fails_and_explains_the_others(string kind)
    {
        var explanations = Demands.Checker(Good, Of(kind)).Explain(Mission);
        explanations.Select(explanation => explanation.Outcome).Should().Equal("violated", "failed");
        explanations[1].Reason.Should().Contain("InvalidOperationException").And.Contain("The rule tripped.");
    }

    [Fact]
    public void Explaining_names_a_requirement_that_fails()
    {
        var failing = new Requirement
        {
            About = Demands.Of("SAF-91", Area.Safety),
            Where = (_, _) => throw new InvalidOperationException("The row tripped."),
            Parts = [new("something", _ => Tri.True, mission => mission.Safety)],
        };
        Demands.Checker(failing).Explain(Mission).Should().ContainSingle().Which.Outcome.Should().Be("failed");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_that_fails_does_not_keep_the_short_answer_from_being_given(string kind)
    {
        Demands.Checker(Of(kind)).IsCoherent(Mission).Should().BeTrue("a rule that failed contradicts nothing");
        Demands.Checker(Of(kind), new TestRule(Demands.Of("CON-93"), Good.Check)).IsCoherent(Mission).Should().BeFalse();
    }

    [Fact]
    public void After_a_failure_the_checker_judges_as_before()
    {
        var fails = true;
        var sometimes = new TestRule(Demands.Of("CON-92"), (mission, ruling) =>
        {
            if (fails)
                throw new InvalidOperationException("The rule tripped.");
            ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.");
        });
        var checker = Demands.Checker(sometimes);
        checker.Check(Mission).Findings.Should().BeEmpty();
        fails = false;
        checker.Check(Mission).Findings.Should().ContainSingle();
    }

    private static TestRule Of(string kind) => kind == "at once" ? Failing : FailingInItsMessage;

    private static string Trip() => throw new InvalidOperationException("The rule tripped.");
}
