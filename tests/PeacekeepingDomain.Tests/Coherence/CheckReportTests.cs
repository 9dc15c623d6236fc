using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class CheckReportTests
{
    private static readonly MissionProposal Mission = new()
    {
        Name = "A mission",
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.Deployed,
        Safety = new() { EvacuationAssets = false },
        Derogations = [new() { Rule = "CON-92", Justification = "a reason", Authority = "an office" }],
    };

    private static readonly CheckReport Report = new CoherenceChecker(new RuleBook(
        [
            new TestRule((mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.")),
            new TestRule(Demands.Of("CON-92"), (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Presence, $"It is set aside.")),
            new TestRule(Demands.Of("CON-93"), (mission, ruling) => ruling.BreachIf(mission.Mandate.AgreementToVerify, at: mission.Presence, $"It may be so.")),
            new TestRule(Demands.Of("CON-94"), (_, _) => throw new InvalidOperationException("Tripped.")),
        ],
        [Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets)])).Check(Mission);

    [Fact]
    public void A_report_of_a_proposal_that_was_not_read_from_a_text_has_no_positions() =>
        Report.Findings.Concat(Report.Readiness.Gaps).Should().OnlyContain(finding => finding.Position == null);

    [Fact]
    public void A_located_report_has_the_positions_of_findings_gaps_and_findings_set_aside()
    {
        var located = Report.LocatedBy(pointer => new TextPosition(pointer.Length, 1));
        located.Findings.Should().ContainSingle().Which.Position.Should().Be(new TextPosition("/stage".Length, 1));
        located.Readiness.Gaps.Should().ContainSingle().Which.Position.Should().Be(new TextPosition("/safety/evacuationAssets".Length, 1));
        located.Derogations.Should().ContainSingle().Which.SetAside.Should().ContainSingle().Which.Position.Should().Be(new TextPosition("/presence".Length, 1));
    }

    [Fact]
    public void A_report_needs_to_be_told_how_to_locate()
    {
        var locate = () => Report.LocatedBy(null!);
        locate.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_report_knows_nothing_of_a_rule_that_is_not_in_the_book()
    {
        Report.OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);
        Report.OutcomeOf("CON-00").Should().BeNull();
    }

    [Fact]
    public void A_report_as_text_says_the_verdict_the_findings_and_what_failed()
    {
        Report.ToString().Should().StartWith("A mission: incoherent so far, 1 question open\n")
            .And.Contain("  CON-91 (must) It is so.\n    /stage; Charter of the United Nations, Art. 1\n    Change what the test changes.\n")
            .And.Contain("  CON-94: The rule failed and was left out.").And.NotContain("Tripped.")
            .And.NotContain("It is set aside.");
    }

    [Fact]
    public void The_text_of_a_conclusive_report_speaks_of_no_questions() =>
        Mission.CheckedBy(new TestRule((mission, ruling) => ruling.BreachIf(Tri.False, at: mission.Stage, $"It is so."))).ToString().Should().Be("A mission: coherent\n");

    [Fact]
    public void A_finding_prints_in_a_line() => Report.Findings[0].ToString().Should().Be("CON-91 must /stage: It is so.");
}
