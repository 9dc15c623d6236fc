using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class RequirementStandingTests
{
    private static readonly Requirement Row = Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets, about => about with { DueFrom = Stage.Mandated });

    [Fact]
    public void What_is_in_place_is_met() => Standing(Row, Stage.Mandated, true).Should().Be((1, 0, 0, 0));

    [Fact]
    public void What_is_due_and_stated_not_to_be_in_place_is_a_gap() => Standing(Row, Stage.Mandated, false).Should().Be((0, 1, 0, 0));

    [Fact]
    public void What_is_due_and_not_stated_is_open() => Standing(Row, Stage.Mandated, null).Should().Be((0, 0, 1, 0));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void What_is_not_due_yet_is_neither_met_nor_a_gap(bool? inPlace) => Standing(Row, Stage.CouncilOption, inPlace).Should().Be((0, 0, 0, 1));

    [Fact]
    public void Where_the_stage_is_not_stated_nothing_is_a_gap()
    {
        Standing(Row, null, false).Should().Be((0, 0, 1, 0));
        Standing(Row, null, true).Should().Be((1, 0, 0, 0));
        Mission(null, false).CheckedBy(Row).Questions.Should().ContainSingle().Which.Pointer.Should().Be("/stage");
    }

    [Fact]
    public void What_does_not_apply_is_not_counted()
    {
        var elsewhere = Conditional((mission, _) => mission.Mandate.AgreementToVerify);
        (Mission(Stage.Mandated, false) with { Mandate = new() { AgreementToVerify = false } }).CheckedBy(elsewhere).Readiness
            .Should().Be(new ReadinessStanding(0, [], 0, 0));
    }

    [Fact]
    public void Where_it_cannot_be_told_whether_it_applies_that_is_asked_and_nothing_is_a_gap()
    {
        var report = Mission(Stage.Mandated, false).CheckedBy(Conditional((mission, _) => mission.Mandate.AgreementToVerify));
        report.Readiness.Open.Should().Be(1);
        report.Questions.Should().ContainSingle().Which.Pointer.Should().Be("/mandate/agreementToVerify");
    }

    [Fact]
    public void What_is_in_place_is_met_wherever_it_may_apply() =>
        Mission(Stage.Mandated, true).CheckedBy(Conditional((mission, _) => mission.Mandate.AgreementToVerify)).Readiness.Met.Should().Be(1);

    [Fact]
    public void A_requirement_does_not_speak_to_a_presence_it_is_not_written_for()
    {
        var peacekeeping = Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets, about => about with { Presences = PresenceSets.Peacekeeping });
        (Mission(Stage.Mandated, false) with { Presence = Presence.RegionalOperation }).CheckedBy(peacekeeping).Readiness.Gaps.Should().BeEmpty();
        (Mission(Stage.Mandated, false) with { Presence = null }).CheckedBy(peacekeeping).Questions.Should().ContainSingle().Which.Pointer.Should().Be("/presence");
    }

    [Fact]
    public void A_gap_says_what_is_missing_since_when_and_at_which_stage()
    {
        var gap = Mission(Stage.Deployed, false).CheckedBy(Row).Readiness.Gaps.Should().ContainSingle().Subject;
        gap.Message.Should().Be("At the stage deployed this must be in place, and is stated not to be: the thing the test asks for.");
        gap.Pointer.Should().Be("/safety/evacuationAssets");
        gap.Strength.Should().Be(Strength.Must);
        gap.Rule.Should().BeSameAs(Row.About);
    }

    [Theory]
    [InlineData(Stage.ForceGeneration, Strength.Should)]
    [InlineData(Stage.ReadyToDeploy, Strength.Must)]
    [InlineData(Stage.Deployed, Strength.Must)]
    public void A_requirement_may_become_a_must_at_a_later_stage(Stage stage, Strength strength)
    {
        var later = new Requirement
        {
            About = Row.About,
            Parts = Row.Parts,
            MustFrom = Stage.ReadyToDeploy,
        };
        Mission(stage, false).CheckedBy(later).Readiness.Gaps.Should().ContainSingle().Which.Strength.Should().Be(strength);
    }

    [Fact]
    public void Readiness_never_decides_the_verdict()
    {
        var book = new RuleBook([new TestRule((mission, ruling) => ruling.BreachIf(Tri.False, at: mission.Stage, $"It is so."))], [Row]);
        var report = new CoherenceChecker(book).Check(Mission(Stage.Deployed, false));
        report.Verdict.Should().Be(Verdict.Coherent);
        report.Conclusive.Should().BeTrue();
        report.Findings.Should().BeEmpty();
        new CoherenceChecker(book).IsCoherent(Mission(Stage.Deployed, false)).Should().BeTrue();
    }

    private static Requirement Conditional(MissionCondition where) => new()
    {
        About = Row.About,
        Where = where,
        Parts = Row.Parts,
    };

    private static (int Met, int Gaps, int Open, int NotDue) Standing(Requirement row, Stage? stage, bool? inPlace)
    {
        var readiness = Mission(stage, inPlace).CheckedBy(row).Readiness;
        return (readiness.Met, readiness.Gaps.Count, readiness.Open, readiness.NotDue);
    }

    private static MissionProposal Mission(Stage? stage, bool? inPlace) =>
        new() { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = stage, Safety = new() { EvacuationAssets = inPlace } };
}
