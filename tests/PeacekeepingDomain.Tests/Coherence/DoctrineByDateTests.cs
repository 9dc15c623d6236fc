using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class DoctrineByDateTests
{
    private static readonly DateOnly Since = new(2008, 1, 18);
    private static readonly MissionProposal Mission = new() { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Deployed, Safety = new() { EvacuationAssets = false } };
    private static readonly TestRule Rule = new(Demands.Of("CON-91") with { Since = Since }, (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so."));
    private static readonly Requirement Row = Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets, about => about with { Since = Since });

    private static readonly DoctrineFigure Limit = new("limit", "A limit.", "persons", [new(new DateOnly(1945, 10, 24), 100), new(Since, 50)]);

    [Fact]
    public void A_proposal_is_judged_by_the_doctrine_of_its_own_day()
    {
        On(Since).CheckedBy(Rule).OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);
        On(Since.AddDays(-1)).CheckedBy(Rule).OutcomeOf("CON-91").Should().Be(RuleOutcome.NotApplicable);
    }

    [Fact]
    public void A_requirement_of_a_later_day_is_no_gap()
    {
        On(Since).CheckedBy(Row).Readiness.Gaps.Should().ContainSingle();
        On(Since.AddDays(-1)).CheckedBy(Row).Readiness.Gaps.Should().BeEmpty();
    }

    [Fact]
    public void A_proposal_of_no_stated_day_is_judged_by_all_of_doctrine() => Mission.CheckedBy(Rule).OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);

    [Fact]
    public void A_proposal_can_be_judged_by_the_doctrine_that_stands_now()
    {
        var checker = new CoherenceChecker(new RuleBook([Rule], [Row]), new CheckerSettings { ByPresentDoctrine = true });
        var report = checker.Check(On(new DateOnly(1994, 4, 21)));
        report.OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);
        report.Readiness.Gaps.Should().ContainSingle();
        checker.IsCoherent(On(new DateOnly(1994, 4, 21))).Should().BeFalse();
    }

    [Theory]
    [InlineData(2008, 1, 17, 100)]
    [InlineData(2008, 1, 18, 50)]
    public void A_figure_has_the_value_of_the_proposals_day(int year, int month, int day, double expected) =>
        FigureOn(new DateOnly(year, month, day), CheckerSettings.Default).Should().Be(expected);

    [Fact]
    public void Without_a_day_and_by_present_doctrine_a_figure_has_its_latest_value()
    {
        FigureOn(null, CheckerSettings.Default).Should().Be(50);
        FigureOn(new DateOnly(1994, 4, 21), new CheckerSettings { ByPresentDoctrine = true }).Should().Be(50);
    }

    [Fact]
    public void A_figure_can_be_set_otherwise_whatever_the_day()
    {
        var settings = new CheckerSettings { Figures = [new FigureSetting { Figure = "other", Value = 1 }, new FigureSetting { Figure = "limit", Value = 70 }] };
        FigureOn(null, settings).Should().Be(70);
        FigureOn(new DateOnly(1994, 4, 21), settings).Should().Be(70);
    }

    [Fact]
    public void A_figure_is_set_by_its_id_to_the_letter() =>
        FigureOn(null, new CheckerSettings { Figures = [new FigureSetting { Figure = "LIMIT", Value = 70 }] }).Should().Be(50);

    [Fact]
    public void A_figure_set_otherwise_changes_what_the_built_in_rules_find()
    {
        var short25 = SoundMission.Proposal with { Force = SoundMission.Proposal.Force! with { Military = SoundMission.Proposal.Force.Military! with { Authorized = 3750 } } };
        CheckReport By(params FigureSetting[] figures) =>
            new CoherenceChecker(PeacekeepingDoctrine.RuleBook, new CheckerSettings { Figures = figures.ToValueList() }).Check(short25);

        By().Verdict.Should().Be(Verdict.CoherentWithConcerns);
        By(new FigureSetting { Figure = "authorized-share-concern", Value = 0.7 }).Verdict.Should().Be(Verdict.Coherent);
        By(new FigureSetting { Figure = "authorized-share-untenable", Value = 0.76 }).Verdict.Should().Be(Verdict.Incoherent);
    }

    [Fact]
    public void Settings_of_equal_values_are_equal()
    {
        var one = new CheckerSettings { Figures = [new FigureSetting { Figure = "limit", Value = 70 }], Derogations = [new() { Rule = "CON-91" }] };
        var other = new CheckerSettings { Figures = [new FigureSetting { Figure = "limit", Value = 70 }], Derogations = [new() { Rule = "CON-91" }] };
        (one == other).Should().BeTrue();
        (one == CheckerSettings.Default).Should().BeFalse();
    }

    private static double FigureOn(DateOnly? day, CheckerSettings settings)
    {
        var value = 0.0;
        var rule = new TestRule((_, ruling) => value = ruling.Figure(Limit));
        new CoherenceChecker(new RuleBook([rule], []), settings).Check(Mission with { AsOf = day });
        return value;
    }

    private static MissionProposal On(DateOnly day) => Mission with { AsOf = day };
}
