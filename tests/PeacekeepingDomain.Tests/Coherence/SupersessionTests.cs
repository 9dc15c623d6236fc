using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class SupersessionTests
{
    private static readonly MissionProposal Mission = new()
    {
        Name = "A mission",
        Presence = Presence.PeacekeepingOperation,
        Mandate = new() { Tasks = [new() { Id = "a" }, new() { Id = "b" }] },
    };

    private static readonly CoherenceRule Answered = AtTasks(Demands.Of("CON-91"));

    [Fact]
    public void One_cause_found_by_two_rules_is_said_once_by_the_one_that_answers_the_other()
    {
        ValueList<string> answered = ["CON-91"];
        var report = Mission.CheckedBy(AtTasks(Answering("UOF-91")), Answered);
        report.Findings.Select(finding => $"{finding.Rule.Id} {finding.Pointer}").Should().Equal("UOF-91 /mandate/tasks/0", "UOF-91 /mandate/tasks/1");
        report.Findings.Should().OnlyContain(finding => finding.AlsoAnswers == answered);
    }

    [Fact]
    public void The_order_of_the_rules_does_not_matter()
    {
        var before = AtTasks(Demands.Of("UOF-91") with { Supersedes = ["ZZZ-91"] });
        var report = Mission.CheckedBy(before, AtTasks(Demands.Of("ZZZ-91", Area.Footprint)));
        report.Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Rule.Id == "UOF-91");
    }

    [Fact]
    public void The_answered_rule_is_violated_all_the_same() =>
        Mission.CheckedBy(AtTasks(Answering("UOF-91")), Answered).OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);

    [Fact]
    public void A_cause_within_the_other_is_the_same_cause()
    {
        var outer = new TestRule(Answering("UOF-91"), (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Mandate, $"All of it."));
        var report = Mission.CheckedBy(outer, Answered);
        report.Findings.Should().ContainSingle().Which.AlsoAnswers.Should().Equal("CON-91");

        var inner = new TestRule(Demands.Of("CON-91"), (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Mandate, $"All of it."));
        Mission.CheckedBy(AtTasks(Answering("UOF-91")), inner).Findings.Should().OnlyContain(finding => finding.Rule.Id == "UOF-91");
    }

    [Fact]
    public void A_cause_elsewhere_is_another_cause()
    {
        var elsewhere = new TestRule(Answering("UOF-91"), (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Presence, $"Elsewhere."));
        var report = Mission.CheckedBy(elsewhere, Answered);
        report.Findings.Should().HaveCount(3).And.OnlyContain(finding => finding.AlsoAnswers.Count == 0);
    }

    [Fact]
    public void Items_whose_index_begins_alike_are_different_causes()
    {
        var tasks = Enumerable.Repeat(new MandateTask { Id = "a", Priority = Priority.Unranked }, 11).ToArray();
        tasks[1] = tasks[1] with { Priority = Priority.Core };
        tasks[10] = tasks[10] with { Priority = Priority.Supporting };
        var eleven = Mission with { Mandate = new() { Tasks = tasks.ToValueList() } };
        var first = AtTasks(Answering("UOF-91"), Priority.Core);
        var eleventh = AtTasks(Demands.Of("CON-91"), Priority.Supporting);
        eleven.CheckedBy(first, eleventh).Findings.Select(finding => finding.Pointer).Should().Equal("/mandate/tasks/10", "/mandate/tasks/1");
    }

    [Fact]
    public void A_rule_may_answer_several_others()
    {
        var all = AtTasks(Demands.Of("UOF-91") with { Supersedes = ["CON-91", "CON-92"] });
        var report = Mission.CheckedBy(all, Answered, AtTasks(Demands.Of("CON-92")));
        report.Findings.Should().HaveCount(2);
        report.Findings[0].AlsoAnswers.Should().Equal("CON-91", "CON-92");
    }

    [Fact]
    public void Rules_that_answer_each_other_leave_one_finding_of_each_cause()
    {
        var one = AtTasks(Demands.Of("CON-91") with { Supersedes = ["CON-92"] });
        var other = AtTasks(Demands.Of("CON-92") with { Supersedes = ["CON-91"] });
        Mission.CheckedBy(one, other).Findings.Should().HaveCount(2);
    }

    [Fact]
    public void Where_only_one_of_them_finds_something_nothing_is_answered()
    {
        Mission.CheckedBy(AtTasks(Answering("UOF-91"))).Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.AlsoAnswers.Count == 0);
        Mission.CheckedBy(Answered, new TestRule(Answering("UOF-91"), (_, _) => { })).Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Rule.Id == "CON-91");
    }

    [Fact]
    public void A_graver_finding_is_not_answered_away_by_a_lesser_one()
    {
        var report = Mission.CheckedBy(AtTasks(Answering("UOF-91") with { Strength = Strength.Should }), Answered);
        report.Verdict.Should().Be(Verdict.Incoherent);
        report.Findings.Where(finding => finding.Rule.Id == "CON-91").Should().HaveCount(2);
    }

    [Fact]
    public void A_finding_whose_answer_is_set_aside_is_said_by_itself()
    {
        var setAside = Mission with { Derogations = [new() { Rule = "UOF-91", Justification = "a reason", Authority = "an office" }] };
        var report = setAside.CheckedBy(AtTasks(Answering("UOF-91")), Answered);
        report.Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Rule.Id == "CON-91");
        report.Verdict.Should().Be(Verdict.Incoherent);
        report.Derogations.Should().ContainSingle().Which.SetAside.Should().HaveCount(2);
    }

    [Fact]
    public void A_derogation_from_an_answered_rule_is_applied_and_leaves_the_answer_standing()
    {
        var setAside = Mission with { Derogations = [new() { Rule = "CON-91", Justification = "a reason", Authority = "an office" }] };
        var report = setAside.CheckedBy(AtTasks(Answering("UOF-91")), Answered);
        report.Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.Rule.Id == "UOF-91" && finding.AlsoAnswers.Count == 0);
        report.Derogations.Should().ContainSingle().Which.State.Should().Be(DerogationState.Applied);
    }

    private static Demand Answering(string id) => Demands.Of(id, Area.UseOfForce) with { Supersedes = ["CON-91"] };

    private static TestRule AtTasks(Demand about) => new(about, (mission, ruling) =>
    {
        foreach (var task in mission.Mandate.Tasks)
            ruling.BreachIf(Tri.True, at: task, $"{task} is wrong.");
    });

    private static TestRule AtTasks(Demand about, Priority priority) => new(about, (mission, ruling) =>
    {
        foreach (var task in mission.Mandate.Tasks)
            ruling.BreachIf(task.Priority == priority, at: task, $"{task} is wrong.");
    });
}
