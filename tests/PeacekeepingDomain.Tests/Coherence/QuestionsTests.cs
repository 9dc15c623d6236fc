using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class QuestionsTests
{
    private static readonly MissionProposal Mission = new()
    {
        Name = "A mission",
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.Deployed,
        Conflict = new() { Parties = [new() { Id = "a", Main = true }, new() { Id = "b" }, new() { Id = "c" }] },
    };

    [Fact]
    public void A_question_is_put_in_words_a_planner_can_answer_and_says_where_to_look()
    {
        var question = Mission.CheckedBy(Waiting("CON-91", mission => mission.Mandate.AgreementToVerify)).Questions.Should().ContainSingle().Subject;
        question.Pointer.Should().Be("/mandate/agreementToVerify");
        question.Question.Should().Be("Is there an instrument for the mission to verify?");
        question.Hint.Should().NotBeEmpty();
        question.Waiting.Should().Equal("CON-91");
    }

    [Fact]
    public void The_same_fact_of_several_items_is_one_question() =>
        Mission.CheckedBy(Waiting("CON-91", mission => mission.Conflict.Parties.Any(party => party.Indicted)))
            .Questions.Should().ContainSingle().Which.Pointer.Should().Be("/conflict/parties/*/indicted");

    [Fact]
    public void The_fact_of_a_single_item_is_asked_for_by_its_place() =>
        (Mission with { Conflict = new() { Parties = [new() { Id = "a", Indicted = false }, new() { Id = "b" }] } })
            .CheckedBy(Waiting("CON-91", mission => mission.Conflict.Parties.Any(party => party.Indicted)))
            .Questions.Should().ContainSingle().Which.Pointer.Should().Be("/conflict/parties/1/indicted");

    [Fact]
    public void Only_the_steps_that_differ_are_grouped()
    {
        var states = Mission with
        {
            Setting = new() { HostStates = [new() { Consent = new() { Conditions = [] } }, new() { Consent = new() { Conditions = [new(), new()] } }] },
        };
        states.CheckedBy(Waiting("CON-91", mission => mission.Setting.HostStates.Any(state => state.Consent.Conditions.Any(condition => condition.Extent == Extent.Total))))
            .Questions.Should().ContainSingle().Which.Pointer.Should().Be("/setting/hostStates/1/consent/conditions/*/extent");
    }

    [Fact]
    public void A_fact_that_several_rules_wait_for_is_asked_for_once()
    {
        var report = Mission.CheckedBy(
            Waiting("CON-92", mission => mission.Mandate.AgreementToVerify),
            Waiting("CON-91", mission => mission.Mandate.AgreementToVerify));
        report.Questions.Should().ContainSingle().Which.Waiting.Should().Equal("CON-91", "CON-92");
    }

    [Fact]
    public void Different_facts_are_different_questions() =>
        Mission.CheckedBy(Waiting("CON-91", mission => mission.Mandate.AgreementToVerify & mission.Mandate.DemilitarizationAgreement))
            .Questions.Should().HaveCount(2);

    [Fact]
    public void A_fact_that_cannot_matter_is_not_asked_for() =>
        Mission.CheckedBy(Waiting("CON-91", mission => mission.Mandate.AgreementToVerify & mission.Stage == Stage.Concept)).Questions.Should().BeEmpty();

    [Fact]
    public void The_question_that_most_musts_wait_for_comes_first()
    {
        var report = Mission.CheckedBy(
            Waiting("CON-91", mission => mission.Mandate.DemilitarizationAgreement, Strength.Should),
            Waiting("CON-92", mission => mission.Mandate.DemilitarizationAgreement, Strength.Should),
            Waiting("CON-93", mission => mission.Safety.EvacuationAssets));
        report.Questions.Select(question => question.Pointer).Should().Equal("/safety/evacuationAssets", "/mandate/demilitarizationAgreement");
    }

    [Fact]
    public void Then_comes_the_question_that_most_wait_for()
    {
        var report = Mission.CheckedBy(
            Waiting("CON-91", mission => mission.Mandate.DemilitarizationAgreement),
            Waiting("CON-92", mission => mission.Safety.EvacuationAssets),
            Waiting("CON-93", mission => mission.Safety.EvacuationAssets, Strength.Should));
        report.Questions.Select(question => question.Pointer).Should().Equal("/safety/evacuationAssets", "/mandate/demilitarizationAgreement");
    }

    [Fact]
    public void Questions_that_are_equally_useful_stand_in_the_order_of_the_proposal()
    {
        var report = Mission.CheckedBy(
            Waiting("CON-91", mission => mission.Safety.EvacuationAssets),
            Waiting("CON-92", mission => mission.Conflict.UnconstitutionalChange),
            Waiting("CON-93", mission => mission.Mandate.DemilitarizationAgreement));
        report.Questions.Select(question => question.Pointer).Should().Equal(
            "/conflict/unconstitutionalChange", "/mandate/demilitarizationAgreement", "/safety/evacuationAssets");
    }

    [Fact]
    public void Requirements_ask_too_and_after_the_musts_of_coherence()
    {
        var book = new RuleBook(
            [Waiting("CON-91", mission => mission.Transition.ExitStrategy)],
            [Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets), Demands.Row("SAF-92", mission => mission.Safety.EvacuationAssets)]);
        var report = new CoherenceChecker(book).Check(Mission);
        report.Questions.Select(question => question.Pointer).Should().Equal("/transition/exitStrategy", "/safety/evacuationAssets");
        report.Questions[1].Waiting.Should().Equal("SAF-91", "SAF-92");
        report.Readiness.Open.Should().Be(2);
    }

    [Fact]
    public void Every_fact_of_a_proposal_has_a_question_and_a_hint()
    {
        // The name is required, and so are the ids of items: nobody has to ask for them.
        var unasked = Enumerable.Range(1, ProposalMap.Count - 1)
            .Where(place => !ProposalMap.IsItem(place) && (ProposalMap.Question(place).Length == 0 || ProposalMap.Hint(place).Length == 0))
            .Select(place => new Place((ulong)place).ToString());
        unasked.Should().BeEquivalentTo(
            "/name", "/evidence/*/pointer", "/conflict/parties/*/id", "/mandate/tasks/*/id", "/force/capabilities/*/capability", "/derogations/*/rule");
    }

    private static TestRule Waiting(string id, Func<MissionFacts, Tri> when, Strength strength = Strength.Must) =>
        new(Demands.Of(id, strength: strength), (mission, ruling) => ruling.BreachIf(when(mission), at: mission.Stage, $"It is so."));
}
