using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class DerogationTests
{
    private static readonly Derogation Justified = new() { Rule = "CON-91", Justification = "a reason", Authority = "an office" };

    private static readonly MissionProposal Mission = new()
    {
        Name = "A mission",
        AsOf = new DateOnly(2020, 6, 15),
        Stage = Stage.Deployed,
        Presence = Presence.PeacekeepingOperation,
        Mandate = new() { Tasks = [new() { Id = "a" }, new() { Id = "b" }] },
        Safety = new() { EvacuationAssets = false },
    };

    private static readonly TestRule EveryTask = new((mission, ruling) =>
    {
        foreach (var task in mission.Mandate.Tasks)
            ruling.BreachIf(Tri.True, at: task, $"{task} is wrong.");
    });

    [Fact]
    public void A_finding_set_aside_is_shown_and_no_longer_counts()
    {
        var report = With(Justified).CheckedBy(EveryTask);
        var standing = report.Derogations.Should().ContainSingle().Subject;
        standing.State.Should().Be(DerogationState.Applied);
        standing.Derogation.Should().Be(Justified);
        standing.SetAside.Select(finding => finding.Pointer).Should().Equal("/mandate/tasks/0", "/mandate/tasks/1");
        report.Findings.Should().BeEmpty();
        report.Verdict.Should().Be(Verdict.Coherent);
    }

    [Fact]
    public void The_rule_stays_violated_whoever_sets_its_findings_aside() =>
        With(Justified).CheckedBy(EveryTask).OutcomeOf("CON-91").Should().Be(RuleOutcome.Violated);

    [Fact]
    public void The_verdict_follows_from_the_findings_that_remain()
    {
        var concern = new TestRule(Demands.Of("CON-92", strength: Strength.Should), EveryTask.Check);
        With(Justified).CheckedBy(EveryTask, concern).Verdict.Should().Be(Verdict.CoherentWithConcerns);
        Mission.CheckedBy(EveryTask, concern).Verdict.Should().Be(Verdict.Incoherent);
    }

    [Fact]
    public void A_derogation_at_a_place_leaves_findings_elsewhere()
    {
        var report = With(Justified with { Pointer = "/mandate/tasks/1" }).CheckedBy(EveryTask);
        report.Findings.Should().ContainSingle().Which.Pointer.Should().Be("/mandate/tasks/0");
        report.Derogations[0].SetAside.Should().ContainSingle().Which.Pointer.Should().Be("/mandate/tasks/1");
        report.Verdict.Should().Be(Verdict.Incoherent);
    }

    [Theory]
    [InlineData("/mandate/tasks/*")]
    [InlineData("/mandate/*/*")]
    [InlineData("/mandate")]
    [InlineData("")]
    public void A_derogation_covers_what_its_pattern_names_and_all_below(string pattern) =>
        With(Justified with { Pointer = pattern }).CheckedBy(EveryTask).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("/mandate/tasks/2")]
    [InlineData("/mandate/task")]
    [InlineData("/mandate/tasks/*/engagement")]
    [InlineData("/force/*")]
    public void A_derogation_elsewhere_is_unused(string pattern)
    {
        var report = With(Justified with { Pointer = pattern }).CheckedBy(EveryTask);
        report.Findings.Should().HaveCount(2);
        report.Derogations[0].State.Should().Be(DerogationState.Unused);
        report.Derogations[0].SetAside.Should().BeEmpty();
    }

    [Fact]
    public void A_derogation_from_a_rule_that_found_nothing_is_unused() =>
        With(Justified).CheckedBy(new TestRule((_, _) => { })).Derogations.Should().ContainSingle().Which.State.Should().Be(DerogationState.Unused);

    [Fact]
    public void A_second_derogation_from_the_same_finding_is_unused() =>
        With(Justified, Justified with { Authority = "another office" }).CheckedBy(EveryTask).Derogations.Select(standing => standing.State)
            .Should().Equal(DerogationState.Applied, DerogationState.Unused);

    [Fact]
    public void On_its_last_day_a_derogation_still_holds() =>
        With(Justified with { Until = new DateOnly(2020, 6, 15) }).CheckedBy(EveryTask).Derogations[0].State.Should().Be(DerogationState.Applied);

    [Fact]
    public void After_its_last_day_a_derogation_sets_nothing_aside()
    {
        var report = With(Justified with { Until = new DateOnly(2020, 6, 14) }).CheckedBy(EveryTask);
        report.Derogations[0].State.Should().Be(DerogationState.Expired);
        report.Derogations[0].SetAside.Should().BeEmpty();
        report.Findings.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(null, "an office")]
    [InlineData("a reason", null)]
    [InlineData("", "an office")]
    [InlineData("a reason", "  ")]
    public void Without_a_justification_or_an_authority_nothing_is_set_aside(string? justification, string? authority)
    {
        var report = With(Justified with { Justification = justification, Authority = authority }).CheckedBy(EveryTask);
        report.Derogations[0].State.Should().Be(DerogationState.Unjustified);
        report.Findings.Should().HaveCount(2);
    }

    [Fact]
    public void A_derogation_from_a_rule_nobody_knows_is_reported()
    {
        var report = With(Justified with { Rule = "CON-00" }).CheckedBy(EveryTask);
        report.Derogations[0].State.Should().Be(DerogationState.UnknownRule);
        report.Findings.Should().HaveCount(2);
    }

    [Fact]
    public void A_derogation_that_names_a_former_id_still_holds()
    {
        var renamed = new TestRule(Demands.Of("CON-95") with { FormerIds = ["CON-91"] }, EveryTask.Check);
        With(Justified).CheckedBy(renamed).Derogations[0].State.Should().Be(DerogationState.Applied);
    }

    [Fact]
    public void The_checker_may_set_findings_aside_in_every_proposal()
    {
        var checker = new CoherenceChecker(new RuleBook([EveryTask], []), new CheckerSettings { Derogations = [Justified with { Pointer = "/mandate/tasks/0" }] });
        var report = checker.Check(With(Justified with { Pointer = "/mandate/tasks/1" }));
        report.Derogations.Select(standing => standing.Derogation.Pointer).Should().Equal("/mandate/tasks/1", "/mandate/tasks/0");
        report.Derogations.Should().OnlyContain(standing => standing.State == DerogationState.Applied);
        report.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_gap_in_readiness_can_be_set_aside_too()
    {
        var row = Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets);
        Mission.CheckedBy(row).Readiness.Gaps.Should().ContainSingle();
        var report = With(Justified with { Rule = "SAF-91" }).CheckedBy(row);
        report.Readiness.Gaps.Should().BeEmpty();
        report.Derogations[0].SetAside.Should().ContainSingle().Which.Pointer.Should().Be("/safety/evacuationAssets");
    }

    [Fact]
    public void Without_derogations_none_are_reported() => Mission.CheckedBy(EveryTask).Derogations.Should().BeEmpty();

    private static MissionProposal With(params Derogation[] derogations) => Mission with { Derogations = derogations.ToValueList() };
}
