using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Coherence;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>A rule of somebody else's that finds no end, or fails in a way of its own, is contained and named.</summary>
public sealed class MisbehavingRuleTests
{
    private static readonly MissionProposal Mission = new() { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Deployed };

    [Fact]
    public void Of_ten_thousand_findings_the_first_thousand_are_told_and_the_rest_is_counted()
    {
        var report = Mission.CheckedBy(Finding(10_000), new TestRule(Demands.Of("CON-93"), static (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"Told too.")));
        report.Findings.Should().HaveCount(1001).And.ContainSingle(finding => finding.Rule.Id == "CON-93");
        var notice = report.Notices.Should().ContainSingle().Subject;
        notice.Rule.Should().Be("CON-92");
        notice.Message.Should().Be("It found 9,000 contradictions more than are told here, which are the first 1,000. Mend those and check again.");
        report.Conclusive.Should().BeFalse("what is not told may be what decides");
    }

    [Fact]
    public void A_thousand_findings_are_told_whole()
    {
        var report = Mission.CheckedBy(Finding(1000));
        report.Findings.Should().HaveCount(1000);
        report.Notices.Should().BeEmpty();
        report.Conclusive.Should().BeTrue();
    }

    [Fact]
    public void A_contradiction_of_a_must_is_told_behind_ten_thousand_lesser_ones()
    {
        var report = Mission.CheckedBy(new TestRule(Demands.Of("CON-92", strength: Strength.Should), (mission, ruling) =>
        {
            for (var i = 0; i < 10_000; i++)
                ruling.BreachIf(Tri.True, at: mission.Stage, $"Number {i}.");
            ruling.BreachIf(Tri.True, at: mission.Presence, $"This one decides.", mustIf: Tri.True);
        }));
        report.Verdict.Should().Be(Verdict.Incoherent);
        report.Findings[0].Message.Should().Be("This one decides.");
    }

    [Fact]
    public void After_a_rule_that_found_no_end_the_checker_judges_as_before()
    {
        var count = 10_000;
        var checker = Demands.Checker(new TestRule(Demands.Of("CON-92"), (mission, ruling) =>
        {
            for (var i = 0; i < count; i++)
                ruling.BreachIf(Tri.True, at: mission.Stage, $"Number {i}.");
        }));
        checker.Check(Mission).Notices.Should().ContainSingle();
        count = 1;
        checker.Check(Mission).Notices.Should().BeEmpty();
        checker.Check(Mission).Findings.Should().ContainSingle();
    }

    [Fact]
    public void A_message_without_end_is_cut_and_not_in_the_middle_of_a_character()
    {
        var text = new string('a', 1999) + string.Concat(Enumerable.Repeat("😀", 100_000));
        var finding = Mission.CheckedBy(new TestRule((mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"{text}"))).Findings.Should().ContainSingle().Subject;
        finding.Message.Should().Be("A" + new string('a', 1998) + "…");
    }

    [Fact]
    public void A_rule_that_fails_with_a_message_without_end_is_told_in_short()
    {
        var report = Mission.CheckedBy(new TestRule((_, _) => throw new InvalidOperationException(new string('x', 1_000_000))));
        report.Notices.Should().ContainSingle().Which.Message.Length.Should().BeLessThan(2200);
    }

    [Fact]
    public void A_rule_whose_failure_fails_to_say_what_it_is_is_named_all_the_same()
    {
        var rule = new TestRule((_, _) => throw new SilentException());
        var notice = Mission.CheckedBy(rule).Notices.Should().ContainSingle().Which;
        notice.Rule.Should().Be(rule.About.Id);
        notice.Message.Should().Be("The rule failed and was left out. Tell whoever wrote it.");
    }

    [Fact]
    public void A_rule_that_is_given_up_by_its_own_cancellation_is_contained_like_any_failure()
    {
        Mission.CheckedBy(new TestRule((_, _) => throw new OperationCanceledException())).Notices.Should().ContainSingle();
        Mission.CheckedBy(new TestRule((_, _) => throw new InsufficientExecutionStackException())).Notices.Should().ContainSingle();
    }

    [Fact]
    public void Evidence_that_would_fill_a_library_is_left_out_of_later_findings_and_that_is_said()
    {
        var mission = Mission with
        {
            Evidence = Enumerable.Range(0, 100).Select(number => new Evidence { Pointer = "/stage", Document = string.Create(CultureInfo.InvariantCulture, $"Document {number}"), Quote = new string('q', 9000) }).ToValueList(),
        };
        var report = mission.CheckedBy(Finding(1000));
        report.Findings.Should().HaveCount(1000);
        report.Findings.Sum(finding => finding.Evidence.Sum(static evidence => evidence.Quote!.Length)).Should().BeInRange(900_000, 1_000_000);
        report.Notices.Should().ContainSingle().Which.Message.Should().Be("The findings rest on more evidence than 1,000,000 characters; that of the later ones is not quoted.");
        MarkdownReport.Write(new CheckedProposal(mission, report)).Should().Contain("is not quoted");
    }

    private static TestRule Finding(int contradictions) => new(Demands.Of("CON-92"), (mission, ruling) =>
    {
        for (var i = 0; i < contradictions; i++)
            ruling.BreachIf(Tri.True, at: mission.Stage, $"Number {i}.");
    });

    /// <summary>Fails to say what it is.</summary>
    private sealed class SilentException : Exception
    {
        public override string Message => throw new InvalidOperationException("It cannot even say so.");
    }
}
