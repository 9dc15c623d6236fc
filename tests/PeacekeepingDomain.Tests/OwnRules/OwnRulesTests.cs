using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.OwnRules;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence;

namespace PeacekeepingDomain.Tests.OwnRules;

/// <summary>A rule written by somebody else goes through the same door as the built-in ones.</summary>
public sealed class OwnRulesTests
{
    private static readonly CoherenceChecker Checker =
        new(PeacekeepingDoctrine.RuleBook.With(new EscortWithForce()).With(OwnRequirements.Table));

    private static readonly MissionProposal Escort = SoundMission.Proposal.WithTask("protect", task => task with { Traits = [TaskTrait.Escort] });

    [Fact]
    public void The_rule_sees_of_the_library_what_everybody_sees() =>
        typeof(CoherenceRule).Assembly.GetCustomAttributes(typeof(System.Runtime.CompilerServices.InternalsVisibleToAttribute), false)
            .Cast<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(attribute => attribute.AssemblyName)
            .Should().NotContain(typeof(EscortWithForce).Assembly.GetName().Name);

    [Fact]
    public void The_built_in_book_is_as_it_was() => PeacekeepingDoctrine.RuleBook.Find("OWN-01").Should().BeNull();

    [Fact]
    public void The_rule_stands_in_the_book_in_its_area()
    {
        var ids = Checker.Book.Rules.Select(rule => rule.About.Id).ToList();
        ids.Should().Contain("OWN-01");
        ids.IndexOf("OWN-01").Should().BeGreaterThan(ids.IndexOf("CAP-02"));
        Checker.Book.Find("own-02")!.Sources.Should().ContainSingle().Which.Source.Should().BeSameAs(OwnSources.ContributionPolicy);
    }

    [Fact]
    public void The_rule_finds_what_it_is_written_for()
    {
        var report = Checker.Check(WithStrength(Escort, 500));
        var finding = report.Findings.Should().ContainSingle(finding => finding.Rule.Id == "OWN-01").Subject;
        finding.Strength.Should().Be(Strength.Must);
        finding.Pointer.Should().Be("/force/military/authorized");
        finding.Message.Should().Be("500 military personnel are to carry this through against bandits: protect civilians.");
        report.Verdict.Should().Be(Verdict.Incoherent);
    }

    [Fact]
    public void The_rule_is_silent_on_a_mission_it_has_nothing_against()
    {
        Checker.Check(Escort).OutcomeOf("OWN-01").Should().Be(RuleOutcome.Satisfied);
        Checker.Check(SoundMission.Proposal).OutcomeOf("OWN-01").Should().Be(RuleOutcome.NotApplicable);
        Checker.Check(SoundMission.Proposal).Verdict.Should().Be(Verdict.Coherent);
    }

    [Fact]
    public void The_rule_asks_for_what_nobody_has_said()
    {
        var report = Checker.Check(WithStrength(Escort, null));
        report.OutcomeOf("OWN-01").Should().Be(RuleOutcome.Undetermined);
        report.Questions.Should().ContainSingle(question => question.Pointer == "/force/military/authorized").Which.Waiting.Should().Contain("OWN-01");
    }

    [Fact]
    public void The_rule_is_explained_with_its_facts_its_figure_and_its_reason()
    {
        var explanation = Checker.Explain(Escort).Single(explanation => explanation.About.Id == "OWN-01");
        explanation.Outcome.Should().Be("satisfied");
        explanation.Facts.Should().Contain(new FactRead("/force/military/authorized", "5,000")).And.Contain(new FactRead("/mandate/tasks/0/traits", "escort"));
        explanation.Figures.Should().Contain(new FigureRead(EscortWithForce.SmallestEscortForce, 800));
        Checker.Explain(SoundMission.Proposal).Single(explanation => explanation.About.Id == "OWN-01").Reason.Should().Be("the mission escorts nobody");
    }

    [Fact]
    public void The_rules_own_figure_can_be_set_otherwise() =>
        new CoherenceChecker(Checker.Book, new CheckerSettings { Figures = [new FigureSetting { Figure = "own-smallest-escort-force", Value = 6000 }] })
            .Check(Escort).OutcomeOf("OWN-01").Should().Be(RuleOutcome.Violated);

    [Fact]
    public void A_finding_of_the_rule_can_be_set_aside() =>
        Checker.Check(WithStrength(Escort, 500) with { Derogations = [new() { Rule = "OWN-01", Justification = "a reason", Authority = "an office" }] })
            .Derogations.Should().ContainSingle().Which.State.Should().Be(DerogationState.Applied);

    [Fact]
    public void The_requirement_counts_in_readiness()
    {
        var none = SoundMission.Proposal with { Legal = SoundMission.Proposal.Legal! with { StatusOfForces = StatusOfForces.None } };
        var gap = Checker.Check(none).Readiness.Gaps.Should().ContainSingle(gap => gap.Rule.Id == "OWN-02").Subject;
        gap.Strength.Should().Be(Strength.Must);
        gap.Pointer.Should().Be("/legal/statusOfForces");
        Checker.Check(SoundMission.Proposal).Readiness.Met.Should().Be(new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Check(SoundMission.Proposal).Readiness.Met + 1);
    }

    [Fact]
    public void The_requirement_is_explained_too()
    {
        Checker.Explain(SoundMission.Proposal).Single(explanation => explanation.About.Id == "OWN-02").Outcome.Should().Be("met");
        Checker.Explain(WithStrength(SoundMission.Proposal, 10)).Single(explanation => explanation.About.Id == "OWN-02").Reason.Should().Be("no contingent is asked for");
    }

    private static MissionProposal WithStrength(MissionProposal mission, int? authorized) => mission with
    {
        Force = mission.Force! with { Military = mission.Force.Military! with { Required = authorized, Requested = authorized, Authorized = authorized } },
    };
}
