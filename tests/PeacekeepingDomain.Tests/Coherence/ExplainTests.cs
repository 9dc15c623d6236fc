using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class ExplainTests
{
    private static readonly MissionProposal Mission = new()
    {
        Name = "A mission",
        AsOf = new DateOnly(2014, 4, 10),
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.ReadyToDeploy,
        Models = [MissionModel.CeasefireMonitoring, MissionModel.Verification],
        Authorization = new() { Chapters = [], Decision = "S/RES/2149 (2014)" },
        Modality = new() { PartnerOrganizations = ["AU", "EU"] },
        Force = new() { Military = new() { Authorized = 10_000, Armed = true } },
        Conflict = new() { Parties = [new() { Id = "a", Main = true }, new() { Id = "b" }] },
    };

    [Fact]
    public void Every_rule_and_requirement_is_explained_in_the_order_of_the_book()
    {
        var explanations = new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Explain(SoundMission.Proposal);
        explanations.Select(explanation => explanation.About).Should().Equal(PeacekeepingDoctrine.RuleBook.Demands.Where(static about => about.Area != Area.Change));
    }

    [Fact]
    public void An_explanation_names_the_facts_read_with_their_values_in_words()
    {
        Facts(mission => mission.Stage == Stage.Concept).Should().Contain("/stage = ready to deploy");
        Facts(mission => mission.AsOf == default).Should().Contain("/asOf = 10 April 2014");
        Facts(mission => mission.Force.Military.Authorized < 1).Should().Contain("/force/military/authorized = 10,000");
        Facts(mission => mission.Force.Military.Armed).Should().Contain("/force/military/armed = yes");
        Facts(mission => mission.Authorization.Decision.IsEmpty).Should().Contain("/authorization/decision = S/RES/2149 (2014)");
    }

    [Fact]
    public void An_explanation_names_lists_by_their_words()
    {
        Facts(mission => mission.Models.IsEmpty).Should().Contain("/models = ceasefire monitoring, verification");
        Facts(mission => mission.Authorization.Chapters.IsEmpty).Should().Contain("/authorization/chapters = none");
        Facts(mission => mission.Modality.PartnerOrganizations.IsEmpty).Should().Contain("/modality/partnerOrganizations = AU, EU");
        Facts(mission => mission.Conflict.Parties.Count > 5).Should().Contain("/conflict/parties = 2");
    }

    [Fact]
    public void An_explanation_names_the_facts_that_are_not_stated() =>
        Facts(mission => mission.Force.Police.Armed).Should().Contain("/force/police/armed = not stated");

    [Fact]
    public void An_explanation_names_a_fact_once_however_often_it_is_read() =>
        Facts(mission => mission.Force.Military.Armed & mission.Force.Military.Armed).Where(fact => fact.StartsWith("/force/military/armed", StringComparison.Ordinal)).Should().ContainSingle();

    [Fact]
    public void An_explanation_names_facts_that_silence_states_in_a_whole_section()
    {
        var whole = Mission with { Whole = [Section.Force] };
        Explained(whole, mission => mission.Force.Police.Armed).Facts.Should().Contain(new FactRead("/force/police/armed", "no"));
    }

    [Fact]
    public void An_explanation_names_the_presence_that_decides_whether_the_rule_speaks() =>
        Facts(mission => mission.Force.Military.Armed).Should().Contain("/presence = peacekeeping operation");

    [Fact]
    public void An_explanation_names_what_a_rule_waits_for()
    {
        var explanation = Explained(Mission, mission => mission.Conflict.Parties.Any(party => party.Main & party.Indicted));
        explanation.Outcome.Should().Be("undetermined");
        explanation.Missing.Should().BeEquivalentTo("/conflict/parties/0/indicted", "/conflict/parties/1/main", "/conflict/parties/1/indicted");
    }

    [Fact]
    public void A_settled_rule_waits_for_nothing()
    {
        Explained(Mission, mission => mission.Force.Military.Armed).Missing.Should().BeEmpty();
        Explained(Mission, mission => mission.Force.Military.Armed).Outcome.Should().Be("violated");
        Explained(Mission, mission => !mission.Force.Military.Armed).Outcome.Should().Be("satisfied");
    }

    [Fact]
    public void An_explanation_names_the_figures_compared_with_and_their_values()
    {
        var checker = new CoherenceChecker(
            new RuleBook([new TestRule((mission, ruling) => ruling.BreachIf(mission.Force.Military.Authorized >= ruling.Figure(Figures.LargeForce), at: mission.Force, $"Large."))], []),
            new CheckerSettings { Figures = [new FigureSetting { Figure = "large-force", Value = 20_000 }] });
        var explanation = checker.Explain(Mission).Should().ContainSingle().Subject;
        explanation.Figures.Should().Equal(new FigureRead(Figures.LargeForce, 20_000));
        explanation.Outcome.Should().Be("satisfied");
    }

    [Fact]
    public void A_rule_that_does_not_apply_says_why_in_its_own_words()
    {
        var explanation = Demands.Checker(new TestRule((_, ruling) => ruling.AppliesIf(Tri.False, otherwise: "the mission monitors nothing"))).Explain(Mission)[0];
        explanation.Outcome.Should().Be("not applicable");
        explanation.Reason.Should().Be("the mission monitors nothing");
    }

    [Fact]
    public void A_rule_for_another_presence_says_so() =>
        Reason(about => about with { Presences = [Presence.PoliceMission] }).Should().Contain("peacekeeping operation");

    [Fact]
    public void A_rule_of_a_later_day_says_since_when() =>
        Reason(about => about with { Since = new DateOnly(2020, 3, 1) }).Should().Contain("1 March 2020");

    [Fact]
    public void A_rule_that_is_not_due_says_from_which_stage_it_is() =>
        Reason(about => about with { DueFrom = Stage.Deployed }).Should().Contain("deployed");

    [Fact]
    public void A_rule_that_applies_gives_no_reason() => Explained(Mission, mission => mission.Force.Military.Armed).Reason.Should().BeNull();

    [Fact]
    public void A_requirement_is_explained_like_a_rule()
    {
        RuleExplanation Of(MissionProposal mission, Func<Demand, Demand>? with = null) =>
            Demands.Checker(Demands.Row("SAF-91", facts => facts.Safety.EvacuationAssets, with)).Explain(mission)[0];

        Of(Mission).Outcome.Should().Be("open");
        Of(Mission).Missing.Should().Equal("/safety/evacuationAssets");
        Of(Mission with { Safety = new() { EvacuationAssets = true } }).Outcome.Should().Be("met");
        Of(Mission with { Safety = new() { EvacuationAssets = false } }).Outcome.Should().Be("gap");
        Of(Mission with { Safety = new() { EvacuationAssets = false } }).Facts.Should().Contain(new FactRead("/safety/evacuationAssets", "no"));
        var notDue = Of(Mission, about => about with { DueFrom = Stage.Transition });
        notDue.Outcome.Should().Be("not due");
        notDue.Reason.Should().Contain("transition");
    }

    [Fact]
    public void A_requirement_that_does_not_apply_says_why()
    {
        var row = new Requirement
        {
            About = Demands.Of("SAF-91", Area.Safety),
            Where = (mission, _) => !mission.Force.Military.Armed,
            Otherwise = "the mission is armed",
            Parts = [new("something", mission => mission.Safety.EvacuationAssets, mission => mission.Safety)],
        };
        var explanation = Demands.Checker(row).Explain(Mission)[0];
        explanation.Outcome.Should().Be("not applicable");
        explanation.Reason.Should().Be("the mission is armed");
    }

    [Fact]
    public void Explaining_agrees_with_checking()
    {
        foreach (var proposal in Samples.SampleProposals.All)
        {
            var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
            var report = checker.Check(proposal);
            foreach (var explanation in checker.Explain(proposal))
            {
                if (report.OutcomeOf(explanation.About.Id) is { } outcome)
                    explanation.Outcome.Should().Be(FactText.Kebab(outcome.ToString()).Replace('-', ' '), explanation.About.Id);
            }
        }
    }

    private static string? Reason(Func<Demand, Demand> with) =>
        Demands.Checker(new TestRule(with(Demands.Of("CON-91")), (mission, ruling) => ruling.BreachIf(mission.Force.Police.Armed, at: mission.Force, $"It is so.")))
            .Explain(Mission)[0].Reason;

    private static IEnumerable<string> Facts(Func<MissionFacts, Tri> when) => Explained(Mission, when).Facts.Select(fact => $"{fact.Pointer} = {fact.Value ?? "not stated"}");

    private static RuleExplanation Explained(MissionProposal mission, Func<MissionFacts, Tri> when) =>
        Demands.Checker(new TestRule((facts, ruling) => ruling.BreachIf(when(facts), at: facts.Stage, $"It is so."))).Explain(mission).Should().ContainSingle().Subject;
}
