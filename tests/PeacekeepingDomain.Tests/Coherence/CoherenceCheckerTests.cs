using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class CoherenceCheckerTests
{
    private static readonly MissionProposal Mission = new() { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Mandated };
    private static readonly TestRule Breached = new((mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so."));
    private static readonly TestRule Clean = new(Demands.Of("CON-92"), (mission, ruling) => ruling.BreachIf(Tri.False, at: mission.Stage, $"It is so."));
    private static readonly TestRule Waiting = new(Demands.Of("CON-93"), (mission, ruling) => ruling.BreachIf(mission.Mandate.AgreementToVerify, at: mission.Mandate, $"It is so."));

    [Fact]
    public void A_checker_keeps_its_book_and_its_settings()
    {
        var book = new RuleBook([Clean], []);
        var settings = new CheckerSettings { ByPresentDoctrine = true };
        new CoherenceChecker(book, settings).Book.Should().BeSameAs(book);
        new CoherenceChecker(book, settings).Settings.Should().BeSameAs(settings);
        new CoherenceChecker(book).Settings.Should().BeSameAs(CheckerSettings.Default);
    }

    [Fact]
    public void Nothing_is_checked_by_no_book_and_no_book_checks_nothing()
    {
        var make = () => new CoherenceChecker(null!);
        make.Should().Throw<ArgumentNullException>();
        var checker = Demands.Checker(Clean);
        checker.Invoking(made => made.Check(null!)).Should().Throw<ArgumentNullException>();
        checker.Invoking(made => made.IsCoherent(null!)).Should().Throw<ArgumentNullException>();
        checker.Invoking(made => made.Explain(null!)).Should().Throw<ArgumentNullException>();
        checker.Invoking(made => made.CheckChange(null!, Mission)).Should().Throw<ArgumentNullException>();
        checker.Invoking(made => made.CheckChange(Mission, null!)).Should().Throw<ArgumentNullException>();
        checker.Invoking(made => made.CheckPlan(null!)).Should().Throw<ArgumentNullException>();
        checker.Invoking(made => made.ExplainChange(null!, Mission)).Should().Throw<ArgumentNullException>();
        checker.Invoking(made => made.ExplainChange(Mission, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Every_rule_ends_in_one_of_four_ways()
    {
        var elsewhere = new TestRule(Demands.Of("CON-94"), (mission, ruling) => ruling.AppliesIf(Tri.False, otherwise: "it never does"));
        var report = Mission.CheckedBy(Breached, Clean, Waiting, elsewhere);
        report.OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);
        report.OutcomeOf("CON-92").Should().Be(RuleOutcome.Satisfied);
        report.OutcomeOf("CON-93").Should().Be(RuleOutcome.Undetermined);
        report.OutcomeOf("CON-94").Should().Be(RuleOutcome.NotApplicable);
        report.Areas.Should().Equal(new AreaStanding(Area.Consent, 1, 1, 1, 1));
    }

    [Fact]
    public void A_contradicted_must_makes_a_proposal_incoherent() => Mission.CheckedBy(Breached, Clean).Verdict.Should().Be(Verdict.Incoherent);

    [Fact]
    public void A_contradicted_should_is_a_concern()
    {
        var concern = new TestRule(Demands.Of("CON-91", strength: Strength.Should), Breached.Check);
        Mission.CheckedBy(concern, Clean).Verdict.Should().Be(Verdict.CoherentWithConcerns);
    }

    [Fact]
    public void A_contradicted_may_is_no_concern()
    {
        var information = new TestRule(Demands.Of("CON-91", strength: Strength.May), Breached.Check);
        var report = Mission.CheckedBy(information, Clean);
        report.Verdict.Should().Be(Verdict.Coherent);
        report.Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Information);
    }

    [Fact]
    public void Where_no_principle_could_be_judged_the_verdict_is_undetermined()
    {
        var satisfied = new TestRule(Demands.Of("MAN-91", Area.Mandate), Clean.Check);
        Mission.CheckedBy(Waiting, satisfied).Verdict.Should().Be(Verdict.Undetermined);
        Mission.CheckedBy(Waiting, satisfied, Clean).Verdict.Should().Be(Verdict.Coherent);
    }

    [Fact]
    public void The_use_of_force_is_the_last_of_the_principles()
    {
        var force = new TestRule(Demands.Of("UOF-91", Area.UseOfForce), Waiting.Check);
        var mandate = new TestRule(Demands.Of("MAN-91", Area.Mandate), Clean.Check);
        var another = new TestRule(Demands.Of("MAN-92", Area.Mandate), Clean.Check);
        Mission.CheckedBy(force, mandate, another).Verdict.Should().Be(Verdict.Undetermined);
        Mission.CheckedBy(new TestRule(Demands.Of("UOF-91", Area.UseOfForce), Clean.Check), new TestRule(Demands.Of("MAN-91", Area.Mandate), Waiting.Check))
            .Verdict.Should().Be(Verdict.Coherent);
    }

    [Fact]
    public void Where_no_rule_could_be_judged_at_all_the_verdict_is_undetermined()
    {
        var elsewhere = new TestRule((mission, ruling) => ruling.AppliesIf(Tri.False, otherwise: "it never does"));
        Mission.CheckedBy(elsewhere).Verdict.Should().Be(Verdict.Undetermined);
        Mission.CheckedBy(Array.Empty<CoherenceRule>()).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void A_contradiction_decides_whatever_else_waits() => Mission.CheckedBy(Breached, Waiting).Verdict.Should().Be(Verdict.Incoherent);

    [Fact]
    public void A_verdict_is_not_conclusive_while_a_must_waits_for_a_fact()
    {
        Mission.CheckedBy(Clean, Waiting).Conclusive.Should().BeFalse();
        Mission.CheckedBy(Clean).Conclusive.Should().BeTrue();
    }

    [Fact]
    public void A_should_that_waits_for_a_fact_leaves_the_verdict_conclusive()
    {
        var waiting = new TestRule(Demands.Of("CON-93", strength: Strength.Should), Waiting.Check);
        var report = Mission.CheckedBy(Clean, waiting);
        report.Conclusive.Should().BeTrue();
        report.Questions.Should().ContainSingle();
    }

    [Fact]
    public void Before_it_is_due_a_rule_asks_for_nothing()
    {
        var later = new TestRule(Demands.Of("CON-93") with { DueFrom = Stage.Deployed }, Waiting.Check);
        var report = Mission.CheckedBy(Clean, later);
        report.OutcomeOf("CON-93").Should().Be(RuleOutcome.NotApplicable);
        report.Questions.Should().BeEmpty();
        report.Conclusive.Should().BeTrue();
    }

    [Fact]
    public void From_the_stage_on_which_it_is_due_a_rule_asks()
    {
        var now = new TestRule(Demands.Of("CON-93") with { DueFrom = Stage.Mandated }, Waiting.Check);
        Mission.CheckedBy(now).Questions.Should().ContainSingle();
        (Mission with { Stage = null }).CheckedBy(now).Questions.Should().ContainSingle("a stage that nobody has stated may be reached");
    }

    [Fact]
    public void Before_it_is_due_a_contradiction_is_reported_and_still_nothing_is_asked()
    {
        var later = new TestRule(Demands.Of("CON-93") with { DueFrom = Stage.Deployed }, (mission, ruling) =>
        {
            Breached.Check(mission, ruling);
            Waiting.Check(mission, ruling);
        });
        var report = Mission.CheckedBy(later);
        report.OutcomeOf("CON-93").Should().Be(RuleOutcome.Violated);
        report.Questions.Should().BeEmpty();
        report.Conclusive.Should().BeTrue();
    }

    [Fact]
    public void A_rule_does_not_speak_to_a_presence_it_is_not_written_for()
    {
        var peacekeeping = new TestRule(Demands.Of("CON-91") with { Presences = PresenceSets.Peacekeeping }, Breached.Check);
        Mission.CheckedBy(peacekeeping).OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);
        (Mission with { Presence = Presence.RegionalOperation }).CheckedBy(peacekeeping).OutcomeOf("CON-91").Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Where_the_presence_is_not_stated_a_rule_finds_nothing_and_asks_for_it()
    {
        var report = (Mission with { Presence = null }).CheckedBy(new TestRule(Demands.Of("CON-91") with { Presences = PresenceSets.Peacekeeping }, Breached.Check));
        report.OutcomeOf("CON-91").Should().Be(RuleOutcome.Undetermined);
        report.Questions.Should().ContainSingle().Which.Pointer.Should().Be("/presence");
        report.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_proposal_is_named_by_its_acronym_and_its_name()
    {
        Mission.CheckedBy(Clean).Proposal.Should().Be("A mission");
        (Mission with { Acronym = "AM" }).CheckedBy(Clean).Proposal.Should().Be("AM, A mission");
    }

    [Fact]
    public void One_proposal_gives_one_report_however_often_it_is_checked()
    {
        var checker = Demands.Checker(Breached, Clean, Waiting);
        var first = checker.Check(Mission);
        checker.Check(Mission with { Stage = null });
        checker.Check(Mission).Should().BeEquivalentTo(first);
    }
}
