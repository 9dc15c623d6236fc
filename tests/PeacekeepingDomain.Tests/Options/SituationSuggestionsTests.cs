using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Options;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Options;

/// <summary>Real situations, without the missions that answered them.</summary>
public sealed class SituationSuggestionsTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    [Fact]
    public void Syria_in_2012_refuses_the_monitoring_of_a_ceasefire_that_is_not_there()
    {
        var monitoring = Of("unsmis-2012", MissionModel.CeasefireMonitoring);
        monitoring.Standing.Should().Be(SituationStanding.Refused);
        var reason = monitoring.Against.Should().ContainSingle().Subject;
        reason.Rule.Id.Should().Be("M04-1");
        reason.Pointer.Should().Be("/conflict/ceasefire");
        reason.Rule.Sources.Should().NotBeEmpty();
        monitoring.In(PreconditionState.Contradicted).Should().ContainSingle(standing => standing.Precondition.Rule == "M04-1");
    }

    [Fact]
    public void The_Golan_in_1974_admits_it()
    {
        var monitoring = Of("undof-1974", MissionModel.CeasefireMonitoring);
        monitoring.Standing.Should().Be(SituationStanding.Admitted);
        monitoring.Against.Should().BeEmpty();
        monitoring.Questions.Should().BeEmpty();
        monitoring.In(PreconditionState.Uncontradicted).Select(standing => standing.Precondition.Rule).Should().Equal("M04-1", "CON-02", "CON-01");
        monitoring.In(PreconditionState.ForPeople).Should().ContainSingle().Which.Precondition.Text.Should().Contain("impartial");
    }

    [Theory]
    [InlineData(MissionModel.CeasefireMonitoring)]
    [InlineData(MissionModel.SupportOfPeaceAgreements)]
    [InlineData(MissionModel.TransitionAssistance)]
    [InlineData(MissionModel.TransitionalAdministration)]
    [InlineData(MissionModel.ElectionSecurityAndAssistance)]
    [InlineData(MissionModel.DisarmamentDemobilizationReintegration)]
    public void Cambodia_after_Paris_admits_what_the_agreements_asked_for(MissionModel model) =>
        Of("untac-1992", model).Standing.Should().Be(SituationStanding.Admitted);

    [Fact]
    public void Verification_in_Colombia_rests_on_an_instrument_to_verify()
    {
        Of("colombia-2016", MissionModel.Verification).Standing.Should().Be(SituationStanding.Admitted);
        var colombia = Situation("colombia-2016") with { Mandate = null };
        var verification = SituationSuggestions.For(Checker, colombia).Models[(int)MissionModel.Verification - 1];
        verification.Standing.Should().Be(SituationStanding.Open);
        verification.Questions.Select(question => question.Pointer).Should().Contain("/mandate/agreementToVerify");
    }

    [Fact]
    public void Consent_withdrawn_refuses_every_model_and_what_the_United_Nations_would_lead()
    {
        var egypt = SituationSuggestions.For(Checker, Situation("unef-1967"));
        egypt.Models.Should().OnlyContain(model => model.Standing == SituationStanding.Refused && model.Against.Any(finding => finding.Rule.Id == "CON-01"));
        egypt.Modalities.Where(modality => modality.Standing == SituationStanding.Refused).Select(modality => modality.Number).Should().Equal(1, 2, 3, 4, 5);
    }

    [Fact]
    public void Of_a_name_alone_every_model_hangs_on_a_question_and_none_is_refused()
    {
        var bare = SituationSuggestions.For(Checker, new MissionProposal { Name = "Ruritania" });
        bare.Models.Should().HaveCount(30).And.OnlyContain(model => model.Standing == SituationStanding.Open && model.Questions.Count > 0);
        bare.Modalities.Should().HaveCount(6).And.NotContain(modality => modality.Standing == SituationStanding.Refused);
        bare.Assumption.Should().Contain("No kind of presence is stated");
        bare.Concerns.Should().BeEmpty();
    }

    [Fact]
    public void A_modality_that_no_rule_judges_on_a_bare_name_is_left_to_people()
    {
        var byOthers = SituationSuggestions.For(Checker, new MissionProposal { Name = "Ruritania" }).Modalities[(int)ModalityKind.UnAuthorized - 1];
        byOthers.In(PreconditionState.Uncontradicted).Should().BeEmpty();
        byOthers.In(PreconditionState.ForPeople).Should().NotBeEmpty();
    }

    [Fact]
    public void What_a_mission_would_be_is_neither_asked_nor_judged()
    {
        var whole = ProposalDocument.Read(RepositoryFiles.Read("samples/missions/unsmis-2012.json")).Proposal;
        SuggestionsJson.Write(SituationSuggestions.For(Checker, whole with { Evidence = null }))
            .Should().Be(SuggestionsJson.Write(SituationSuggestions.For(Checker, Situation("unsmis-2012") with { Evidence = null })));
        SituationSuggestions.For(Checker, whole).Models.SelectMany(model => model.Questions)
            .Should().NotContain(question => question.Pointer.StartsWith("/force") || question.Pointer.StartsWith("/authorization") || question.Pointer.StartsWith("/mandate/tasks"));
    }

    [Fact]
    public void A_rule_that_is_content_without_a_fact_of_the_situation_has_judged_nothing() =>
        Of("unsmis-2012", MissionModel.MaritimeSecurity).In(PreconditionState.ForPlanning).Select(standing => standing.Precondition.Rule).Should().Contain("M30-1");

    [Fact]
    public void Doctrine_that_came_later_is_not_held_against_a_situation()
    {
        var heritage = Of("unsmis-2012", MissionModel.CulturalHeritageProtection);
        heritage.In(PreconditionState.DoesNotApply).Should().OnlyContain(standing => standing.Precondition.Rule == "M23-1" && standing.Reason!.Contains("24 March 2017"));
    }

    [Fact]
    public void Every_model_answers_for_all_its_preconditions() =>
        SituationSuggestions.For(Checker, Situation("untac-1992")).Models.Should().OnlyContain(suggestion =>
            ModelDescriptions.All[suggestion.Number - 1].Preconditions.All(precondition => suggestion.Preconditions.Any(standing => standing.Precondition == precondition)));

    [Fact]
    public void A_force_that_others_lead_is_asked_about_as_a_mission_of_the_United_Nations_and_says_so() =>
        SituationSuggestions.For(Checker, Situation("interfet-1999")).Assumption.Should().Contain("UN-authorized");

    [Fact]
    public void What_speaks_against_any_mission_without_forbidding_it_is_said_once() =>
        SituationSuggestions.For(Checker, Situation("unprofor-safe-areas-1993")).Concerns.Select(concern => concern.Rule.Id).Should().Contain("CON-02").And.OnlyHaveUniqueItems();

    [Fact]
    public void A_rule_of_ones_own_has_its_say()
    {
        var own = new CoherenceChecker(PeacekeepingDoctrine.RuleBook.With(new NoMissionUnderACeasefire()));
        SituationSuggestions.For(own, Situation("undof-1974")).Models.Should().OnlyContain(model => model.Against.Any(finding => finding.Rule.Id == "OWN-77"));
    }

    [Fact]
    public void The_JSON_has_all_thirty_with_their_standing()
    {
        using var json = JsonDocument.Parse(SuggestionsJson.Write(SituationSuggestions.For(Checker, Situation("unsmis-2012"))));
        json.RootElement.GetProperty("models").GetArrayLength().Should().Be(30);
        var fourth = json.RootElement.GetProperty("models")[3];
        fourth.EnumerateObject().Select(member => member.Name).Should().Equal("number", "word", "name", "standing", "against", "questions", "preconditions");
        fourth.GetProperty("word").GetString().Should().Be("ceasefire-monitoring");
        fourth.GetProperty("standing").GetString().Should().Be("refused");
        json.RootElement.GetProperty("modalities").GetArrayLength().Should().Be(6);
    }

    private static Suggestion Of(string sample, MissionModel model) => SituationSuggestions.For(Checker, Situation(sample)).Models[(int)model - 1];

    private static MissionProposal Situation(string sample)
    {
        var mission = ProposalDocument.Read(RepositoryFiles.Read($"samples/missions/{sample}.json")).Proposal;
        return mission with
        {
            Authorization = null,
            Force = null,
            Models = null,
            Modality = null,
            Mandate = mission.Mandate is not { } mandate ? null : mandate with { Objective = null, Tasks = null, Ddr = null },
        };
    }

    private sealed class NoMissionUnderACeasefire : CoherenceRule
    {
        public override Demand About { get; } = new("OWN-77", "Send no mission where a ceasefire holds")
        {
            Area = Area.Politics,
            Strength = Strength.Must,
            Presences = PresenceSets.All,
            DueFrom = Stage.Concept,
            Since = new DateOnly(1945, 10, 24),
            Sources = [new DoctrineSource("Handbook", "Our planning handbook", SourceKind.Guidance).At("p. 12")],
            Remedy = "Stay at home.",
        };

        public override void Check(MissionFacts mission, Ruling ruling)
        {
            var ceasefire = mission.Conflict.Ceasefire;
            ruling.BreachIf(ceasefire == CeasefireState.Holding, at: ceasefire, $"The ceasefire is {ceasefire}.");
        }
    }
}
