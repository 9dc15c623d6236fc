using CustomRules;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Coherence;

namespace PeacekeepingDomain.Tests.OwnRules;

/// <summary>A rule written by somebody else goes through the same door as the built-in ones.</summary>
public sealed class OwnRulesTests
{
    private static readonly CoherenceChecker Checker = new(ContributorRuleBook.RuleBook);

    private static readonly MissionProposal Escort = SoundMission.Proposal.WithTask("protect", task => task with { Traits = [TaskTrait.Escort] });

    [Fact]
    public void The_rule_sees_of_the_library_what_everybody_sees() =>
        typeof(CoherenceRule).Assembly.GetCustomAttributes(typeof(System.Runtime.CompilerServices.InternalsVisibleToAttribute), false)
            .Cast<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(attribute => attribute.AssemblyName)
            .Should().NotContain(typeof(EscortWithForce).Assembly.GetName().Name);

    [Fact]
    public void The_built_in_book_is_as_it_was() => PeacekeepingDoctrine.RuleBook.Find("TCC-01").Should().BeNull();

    [Fact]
    public void The_rule_stands_in_the_book_in_its_area()
    {
        var ids = Checker.Book.Rules.Select(rule => rule.About.Id).ToList();
        ids.Should().Contain("TCC-01");
        ids.IndexOf("TCC-01").Should().BeGreaterThan(ids.IndexOf("CAP-02"));
        Checker.Book.Find("tcc-02")!.Sources.Should().ContainSingle().Which.Source.Should().BeSameAs(ContributionSources.Policy);
    }

    [Fact]
    public void The_rule_finds_what_it_is_written_for()
    {
        var report = Checker.Check(WithStrength(Escort, 500));
        var finding = report.Findings.Should().ContainSingle(finding => finding.Rule.Id == "TCC-01").Subject;
        finding.Strength.Should().Be(Strength.Must);
        finding.Pointer.Should().Be("/force/military/authorized");
        finding.Message.Should().Be("500 military personnel are to carry this through against bandits: protect civilians.");
        report.Verdict.Should().Be(Verdict.Incoherent);
    }

    [Fact]
    public void The_rule_is_silent_on_a_mission_it_has_nothing_against()
    {
        Checker.Check(Escort).OutcomeOf("TCC-01").Should().Be(RuleOutcome.Satisfied);
        Checker.Check(SoundMission.Proposal).OutcomeOf("TCC-01").Should().Be(RuleOutcome.NotApplicable);
        Checker.Check(SoundMission.Proposal).Verdict.Should().Be(Verdict.Coherent);
    }

    [Fact]
    public void The_rule_asks_for_what_nobody_has_said()
    {
        var report = Checker.Check(WithStrength(Escort, null));
        report.OutcomeOf("TCC-01").Should().Be(RuleOutcome.Undetermined);
        report.Questions.Should().ContainSingle(question => question.Pointer == "/force/military/authorized").Which.Waiting.Should().Contain("TCC-01");
    }

    [Fact]
    public void The_rule_is_explained_with_its_facts_its_figure_and_its_reason()
    {
        var explanation = Checker.Explain(Escort).Single(explanation => explanation.About.Id == "TCC-01");
        explanation.Outcome.Should().Be("satisfied");
        explanation.Facts.Should().Contain(new FactRead("/force/military/authorized", "5,000")).And.Contain(new FactRead("/mandate/tasks/0/traits", "escort"));
        explanation.Figures.Should().Contain(new FigureRead(EscortWithForce.SmallestForce, 800));
        Checker.Explain(SoundMission.Proposal).Single(explanation => explanation.About.Id == "TCC-01").Reason.Should().Be("the mission escorts nobody");
    }

    [Fact]
    public void The_rules_own_figure_can_be_set_otherwise_and_is_known()
    {
        var checker = new CoherenceChecker(Checker.Book, new CheckerSettings { Figures = [new FigureSetting { Figure = "tcc-smallest-escort-force", Value = 6000 }] });
        checker.Check(Escort).OutcomeOf("TCC-01").Should().Be(RuleOutcome.Violated);
        checker.Notices.Should().BeEmpty();
    }

    [Fact]
    public void A_finding_of_the_rule_can_be_set_aside() =>
        Checker.Check(WithStrength(Escort, 500) with { Derogations = [new() { Rule = "TCC-01", Justification = "a reason", Authority = "an office" }] })
            .Derogations.Should().ContainSingle().Which.State.Should().Be(DerogationState.Applied);

    [Fact]
    public void The_requirement_counts_in_readiness()
    {
        var none = SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { StatusOfForces = StatusOfForces.None } };
        var gap = Checker.Check(none).Readiness.Gaps.Should().ContainSingle(gap => gap.Rule.Id == "TCC-02").Subject;
        gap.Strength.Should().Be(Strength.Must);
        gap.Pointer.Should().Be("/legal/statusOfForces");
        Checker.Check(SoundMission.Proposal).Readiness.Met.Should().Be(new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Check(SoundMission.Proposal).Readiness.Met + 1);
    }

    [Fact]
    public void The_requirement_is_explained_too()
    {
        Checker.Explain(SoundMission.Proposal).Single(explanation => explanation.About.Id == "TCC-02").Outcome.Should().Be("met");
        Checker.Explain(WithStrength(SoundMission.Proposal, 0)).Single(explanation => explanation.About.Id == "TCC-02").Reason.Should().Be("no contingent is asked for");
    }

    [Fact]
    public void The_rule_on_change_finds_what_it_is_written_for()
    {
        var lapsed = SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { StatusOfForces = StatusOfForces.None } };
        var finding = Checker.CheckChange(SoundMission.Proposal, lapsed).Step.Findings.Should().ContainSingle(finding => finding.Rule.Id == "TCC-03").Subject;
        finding.Pointer.Should().Be("/after/legal/statusOfForces");
        Checker.CheckChange(SoundMission.Proposal, SoundMission.Proposal).Step.OutcomeOf("TCC-03").Should().NotBe(RuleOutcome.Violated);
    }

    [Fact]
    public void The_rules_stand_in_reports_as_pages_as_Markdown_and_as_SARIF_with_their_source()
    {
        var mission = WithStrength(Escort, 500) with { Legal = SoundMission.Proposal.Legal! with { StatusOfForces = StatusOfForces.None } };
        var report = new CheckedProposal(mission, Checker.Check(mission));
        foreach (var text in new[] { HtmlReport.Write(report), MarkdownReport.Write(report), SarifReport.Write(report) })
            text.Should().ContainAll("TCC-01", "TCC-02", "500 military personnel are to carry this through against bandits", ContributionSources.Policy.Title, "para. 7");
        ReportJson.Write(report.Report).Should().ContainAll("TCC-01", "TCC-02", ContributionSources.Policy.Title);
        RuleMarkdown.Head(new EscortWithForce().About).Should().StartWith("# TCC-01: Escort against resistance only in strength");
        RuleMarkdown.Tail(new EscortWithForce().About).Should().Contain(ContributionSources.Policy.Title);
        RuleMarkdown.Row(ContributionRequirements.Table[0]).Should().Contain("a status-of-forces agreement in force");
        RuleMarkdown.PageOf(Checker.Book, "TCC-02").Should().Be("deployment.md#tcc-02");
    }

    private static MissionProposal WithStrength(MissionProposal mission, int? authorized) => mission with
    {
        Force = mission.Force! with { Military = mission.Force.Military! with { Required = authorized, Requested = authorized, Authorized = authorized } },
    };
}
