using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>A check of a change: the step itself, and what it did to the findings on the mission.</summary>
public sealed class ChangeReportTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    [Fact]
    public void Cutting_the_mission_to_Rwanda_while_people_were_killed_is_incoherent()
    {
        var report = Step("unamir-1993", "unamir-1994");
        report.Step.Verdict.Should().Be(Verdict.Incoherent);
        report.Step.Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("CHG-02");
    }

    [Fact]
    public void Findings_on_the_mission_are_new_gone_or_remain()
    {
        var report = Step("unamir-1993", "unamir-1994");
        report.New.Select(static finding => finding.Rule.Id).Should().Equal("POC-02");
        report.Gone.Select(static finding => finding.Rule.Id).Should().Equal("UOF-01", "CAP-02");
        report.Remaining.Should().BeEmpty();
    }

    [Fact]
    public void A_finding_on_a_task_remains_where_the_task_has_another_number()
    {
        var before = SampleMissions.Read("unprofor-safe-areas-1993").Proposal;
        var after = before with
        {
            Mandate = before.Mandate! with { Tasks = [new() { Id = "new", Engagement = Engagement.Monitor, Priority = Priority.Supporting, OpposedBy = [] }, .. before.Mandate.Tasks!] },
        };
        var report = Checker.CheckChange(before, after);
        report.Remaining.Should().Contain(static finding => finding.Rule.Id == "POC-02" && finding.Pointer == "/mandate/tasks/1/engagement");
        report.New.Concat(report.Gone).Should().NotContain(static finding => finding.Rule.Id == "POC-02");
    }

    [Fact]
    public void A_finding_on_the_step_brings_the_evidence_of_both_proposals() =>
        Step("unamir-1993", "unamir-1994").Step.Findings[0].Evidence.Select(static evidence => evidence.Document)
            .Should().Contain(["S/26488, the plan that S/RES/872 (1993) approves", "S/1994/470, paras. 15 to 18, which S/RES/912 (1994), para. 8, refers to"]);

    [Fact]
    public void What_is_missing_before_the_change_is_asked_for_as_such()
    {
        var question = Step("unamir-1993", "unamir-1994").Step.Questions.First(static question => question.Pointer.StartsWith("/before/", StringComparison.Ordinal));
        question.Question.Should().StartWith("Before the change: ");
    }

    [Fact]
    public void A_derogation_of_the_second_proposal_sets_a_finding_on_the_step_aside()
    {
        var after = SampleMissions.Read("unamir-1994").Proposal with
        {
            Derogations = [new() { Rule = "CHG-02", Justification = "The contributors had left already.", Authority = "the Security Council" }],
        };
        var report = Checker.CheckChange(SampleMissions.Read("unamir-1993").Proposal, after);
        report.Step.Findings.Should().BeEmpty();
        report.Step.Derogations.Should().ContainSingle().Which.State.Should().Be(DerogationState.Applied);
        report.After.Derogations.Should().BeEmpty("it speaks of the step, and the check of the mission does not know it as unused");
    }

    [Fact]
    public void A_derogation_from_a_rule_on_the_mission_is_told_by_the_check_of_the_mission_alone()
    {
        var after = SoundMission.Proposal with { Derogations = [new() { Rule = "CON-01", Justification = "None.", Authority = "nobody" }] };
        Checker.CheckChange(SoundMission.Proposal, after).Step.Derogations.Should().BeEmpty();
    }

    [Fact]
    public void A_check_of_one_proposal_runs_no_rule_on_change()
    {
        var report = Checker.Check(SampleMissions.Read("unamir-1994").Proposal);
        report.OutcomeOf("CHG-02").Should().BeNull();
        report.Areas.Should().NotContain(static area => area.Area == Area.Change);
    }

    [Fact]
    public void An_explanation_of_a_step_names_the_facts_of_both_proposals()
    {
        var facts = Checker.ExplainChange(SampleMissions.Read("unamir-1993").Proposal, SampleMissions.Read("unamir-1994").Proposal)
            .Single(static explanation => explanation.About.Id == "CHG-02").Facts;
        facts.Should().Contain(new FactRead("/before/force/military/authorized", "2,548")).And.Contain(new FactRead("/after/force/military/authorized", "270"));
    }

    [Fact]
    public void A_rule_switched_off_does_not_speak_of_the_step()
    {
        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook, new() { Severities = [new() { Rule = "CHG-02", Severity = SeverityLevel.Off }] });
        checker.CheckChange(SampleMissions.Read("unamir-1993").Proposal, SampleMissions.Read("unamir-1994").Proposal).Step.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_on_change_that_fails_is_named_and_the_others_go_on()
    {
        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook.With([new FailingChange()]));
        var report = checker.CheckChange(SampleMissions.Read("unamir-1993").Proposal, SampleMissions.Read("unamir-1994").Proposal);
        report.Step.Notices.Should().ContainSingle().Which.Rule.Should().Be("CHG-91");
        report.Step.Findings.Should().ContainSingle();
    }

    [Fact]
    public void A_plan_is_checked_phase_by_phase_and_step_by_step()
    {
        var sound = SoundMission.Proposal;
        var cut = ViolatingChanges.All.First(static change => change.Rule == "CHG-02").After;
        var report = Checker.CheckPlan(new MissionPlan("a plan", sound, cut, sound));
        report.Phases.Should().HaveCount(3);
        report.Steps.Should().HaveCount(2);
        report.Steps[0].Step.OutcomeOf("CHG-02").Should().Be(RuleOutcome.Violated);
        report.Steps[1].Step.OutcomeOf("CHG-02").Should().Be(RuleOutcome.Satisfied);
        report.Steps[0].After.Should().BeSameAs(report.Steps[1].Before);
    }

    [Fact]
    public void A_plan_of_no_phase_is_none() => FluentActions.Invoking(static () => new MissionPlan("nothing")).Should().Throw<ArgumentException>();

    [Fact]
    public void In_JSON_the_step_stands_beside_both_checks()
    {
        using var written = JsonDocument.Parse(ReportJson.Write(Step("unamir-1993", "unamir-1994")));
        var root = written.RootElement;
        root.GetProperty("step").GetProperty("verdict").GetString().Should().Be("incoherent");
        root.GetProperty("new")[0].GetProperty("rule").GetString().Should().Be("POC-02");
        root.GetProperty("gone").GetArrayLength().Should().Be(2);
        root.GetProperty("before").GetProperty("verdict").GetString().Should().Be("incoherent");
        root.GetProperty("after").GetProperty("verdict").GetString().Should().Be("incoherent");
    }

    private static ChangeReport Step(string before, string after) => Checker.CheckChange(SampleMissions.Read(before).Proposal, SampleMissions.Read(after).Proposal);

    private sealed class FailingChange : ChangeRule
    {
        public override Demand About { get; } = Demands.Of("CHG-91", Area.Change);

        public override void Check(PeacekeepingDomain.Coherence.Facts.MissionFacts before, PeacekeepingDomain.Coherence.Facts.MissionFacts after, Ruling ruling) =>
            throw new InvalidOperationException("The rule is broken.");
    }
}
