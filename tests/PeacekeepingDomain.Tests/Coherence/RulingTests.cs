using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class RulingTests
{
    private static readonly MissionProposal Mission = new() { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Mandated };
    private static readonly Demand Should = Demands.Of("CON-91", strength: Strength.Should);

    [Fact]
    public void Where_its_condition_does_not_hold_a_rule_is_told_to_return()
    {
        bool? goesOn = null;
        Mission.CheckedBy(new TestRule((mission, ruling) => goesOn = ruling.AppliesIf(Tri.False, otherwise: "no")));
        goesOn.Should().BeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    public void Where_its_condition_holds_or_cannot_be_told_a_rule_goes_on(bool? agreement)
    {
        bool? goesOn = null;
        With(agreement).CheckedBy(new TestRule((mission, ruling) => goesOn = ruling.AppliesIf(mission.Mandate.AgreementToVerify, otherwise: "no")));
        goesOn.Should().BeTrue();
    }

    [Fact]
    public void A_rule_that_may_not_apply_finds_nothing_and_asks_whether_it_does()
    {
        var report = Mission.CheckedBy(new TestRule((mission, ruling) =>
        {
            ruling.AppliesIf(mission.Mandate.AgreementToVerify, otherwise: "no");
            ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.");
        }));
        report.ShouldAsk("/mandate/agreementToVerify");
    }

    [Fact]
    public void Until_it_is_known_whether_a_rule_speaks_nothing_else_is_asked()
    {
        var report = Mission.CheckedBy(new TestRule((mission, ruling) =>
        {
            ruling.AppliesIf(mission.Mandate.AgreementToVerify, otherwise: "no");
            ruling.BreachIf(mission.Mandate.DemilitarizationAgreement, at: mission.Stage, $"It is so.");
        }));
        report.ShouldAsk("/mandate/agreementToVerify");
    }

    [Fact]
    public void A_rule_that_finds_nothing_whatever_the_facts_is_satisfied_although_it_may_not_apply()
    {
        var report = Mission.CheckedBy(new TestRule((mission, ruling) =>
        {
            ruling.AppliesIf(mission.Mandate.AgreementToVerify, otherwise: "no");
            ruling.BreachIf(Tri.False, at: mission.Stage, $"It is so.");
        }));
        report.ShouldBeSilent();
    }

    [Fact]
    public void Conditions_of_applying_add_up()
    {
        var report = With(true).CheckedBy(new TestRule((mission, ruling) =>
        {
            if (!ruling.AppliesIf(mission.Mandate.AgreementToVerify, otherwise: "no"))
                return;
            if (!ruling.AppliesIf(mission.Stage == Stage.Deployed, otherwise: "not deployed"))
                return;
            ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.");
        }));
        report.ShouldNotApply();
    }

    [Fact]
    public void A_contradiction_is_as_strong_as_the_rule()
    {
        Mission.CheckedBy(new TestRule(Should, (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.")))
            .ShouldFire(Strength.Should, "/stage");
    }

    [Fact]
    public void A_contradiction_may_be_weaker_than_the_rule()
    {
        Mission.CheckedBy(new TestRule((mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.", strength: Strength.May)))
            .ShouldFire(Strength.May, "/stage");
    }

    [Fact]
    public void A_contradiction_is_a_must_where_its_condition_says_so()
    {
        var finding = With(true).CheckedBy(Graver).ShouldFire(Strength.Must, "/stage");
        finding.GraverIf.Should().BeEmpty();
    }

    [Fact]
    public void A_contradiction_keeps_its_strength_where_the_condition_does_not_hold()
    {
        var report = With(false).CheckedBy(Graver);
        report.ShouldFire(Strength.Should, "/stage").GraverIf.Should().BeEmpty();
        report.Conclusive.Should().BeTrue();
        report.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_contradiction_names_the_missing_facts_that_would_make_it_a_must()
    {
        var report = Mission.CheckedBy(Graver);
        report.ShouldFire(Strength.Should, "/stage").GraverIf.Should().Equal("/mandate/agreementToVerify");
        report.Questions.Should().ContainSingle().Which.Pointer.Should().Be("/mandate/agreementToVerify");
        report.Conclusive.Should().BeFalse();
    }

    [Fact]
    public void A_contradiction_that_is_a_must_already_cannot_become_graver()
    {
        var report = Mission.CheckedBy(new TestRule((mission, ruling) =>
            ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.", mustIf: mission.Mandate.AgreementToVerify)));
        report.ShouldFire(Strength.Must, "/stage").GraverIf.Should().BeEmpty();
        report.Questions.Should().BeEmpty();
        report.Conclusive.Should().BeTrue();
    }

    [Fact]
    public void A_condition_that_would_make_it_graver_is_not_asked_where_there_is_no_contradiction()
    {
        Mission.CheckedBy(new TestRule(Should, (mission, ruling) =>
            ruling.BreachIf(Tri.False, at: mission.Stage, $"It is so.", mustIf: mission.Mandate.AgreementToVerify))).ShouldBeSilent();
    }

    [Fact]
    public void A_rule_may_find_several_contradictions()
    {
        var report = Mission.CheckedBy(new TestRule((mission, ruling) =>
        {
            ruling.BreachIf(Tri.True, at: mission.Stage, $"One.");
            ruling.BreachIf(Tri.True, at: mission.Presence, $"Two.");
        }));
        report.Findings.Select(finding => finding.Message).Should().Equal("One.", "Two.");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [InlineData(null, 0)]
    public void A_message_is_put_together_only_for_a_contradiction(bool? agreement, int expected)
    {
        var puttings = 0;
        string Counted()
        {
            puttings++;
            return "so";
        }

        With(agreement).CheckedBy(new TestRule((mission, ruling) => ruling.BreachIf(mission.Mandate.AgreementToVerify, at: mission.Stage, $"It is {Counted()}.")));
        puttings.Should().Be(expected);
    }

    [Fact]
    public void A_message_is_not_put_together_where_the_rule_may_not_apply()
    {
        var puttings = 0;
        Mission.CheckedBy(new TestRule((mission, ruling) =>
        {
            ruling.AppliesIf(mission.Mandate.AgreementToVerify, otherwise: "no");
            ruling.BreachIf(Tri.True, at: mission.Stage, $"It is {(++puttings == 0 ? "so" : "not so")}.");
        }));
        puttings.Should().Be(0);
    }

    [Fact]
    public void A_rule_that_waits_for_more_facts_than_it_can_name_asks_for_each_kind_of_them()
    {
        var many = Mission with { Conflict = new() { Parties = Enumerable.Repeat(new Party { Id = "a" }, 100).ToValueList() } };
        var report = many.CheckedBy(new TestRule((mission, ruling) => ruling.BreachIf(
            mission.Conflict.Parties.Any(party => party.Main) | mission.Conflict.Parties.Any(party => party.Indicted) | mission.Conflict.Trend == Trend.Rising,
            at: mission.Conflict,
            $"It is so.")));
        report.ShouldAsk("/conflict/parties/*/main", "/conflict/parties/0/indicted", "/conflict/trend");
    }

    [Fact]
    public void A_figure_is_needed()
    {
        Exception? thrown = null;
        Mission.CheckedBy(new TestRule((_, ruling) => thrown = Record.Exception(() => ruling.Figure(null!))));
        thrown.Should().BeOfType<ArgumentNullException>();
    }

    private static TestRule Graver { get; } =
        new(Should, (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.", mustIf: mission.Mandate.AgreementToVerify));

    private static MissionProposal With(bool? agreement) => Mission with { Mandate = new() { AgreementToVerify = agreement } };
}
