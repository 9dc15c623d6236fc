using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Starts;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Starts;

/// <summary>A start from models says what the models say and decides nothing.</summary>
public sealed class ModelStartTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    [Fact]
    public void The_tasks_of_the_models_are_there_once_each_with_the_first_model_that_names_them()
    {
        var start = ProposalStart.FromModels("Both", [MissionModel.CeasefireMonitoring, MissionModel.Verification], ModalityKind.Standalone);
        start.Proposal.Mandate!.Tasks!.Select(task => task.Task!.Value).Should().Equal(
            TaskCategory.MilitaryObservation,
            TaskCategory.Demilitarization,
            TaskCategory.GoodOfficesAndMediation,
            TaskCategory.SmallArmsAndLightWeapons,
            TaskCategory.EliminationOfChemicalWeapons);
        start.Proposal.Mandate.Tasks![1].Should().Be(new MandateTask { Id = "demilitarization", Task = TaskCategory.Demilitarization, Model = MissionModel.CeasefireMonitoring });
        start.Notes.Should().Contain(note => note.Pointer == "/mandate/tasks/1" && note.Text == "Also a task of model 6.");
    }

    [Fact]
    public void What_nobody_has_decided_is_not_stated() =>
        ProposalStart.FromModels("One", [MissionModel.CitySecurity]).Proposal.Should().Be(new MissionProposal
        {
            Name = "One",
            Stage = Stage.Concept,
            Mandate = new()
            {
                Tasks = ModelDescriptions.Of(MissionModel.CitySecurity).Tasks
                    .Select(task => new MandateTask { Id = Vocabulary.Word(task), Task = task, Model = MissionModel.CitySecurity }).ToValueList(),
            },
            Models = [MissionModel.CitySecurity],
        });

    [Fact]
    public void Every_precondition_is_asked_with_its_clause_and_its_rule()
    {
        foreach (var model in ModelDescriptions.All)
        {
            var questions = ProposalStart.FromModels(null, [model.Model]).Notes.Where(note => note.Kind == StartNoteKind.Question).ToList();
            foreach (var condition in model.Preconditions)
                questions.Should().ContainSingle(note => note.Text.EndsWith(condition.Text) && note.Rule == condition.Rule && note.By.Contains(model.Sources[0]), model.Name);
        }
    }

    [Fact]
    public void A_precondition_is_asked_at_a_fact_that_its_rule_reads()
    {
        var demands = ModelDescriptions.All.SelectMany(model => model.Preconditions, (model, condition) => (Start: Deployed([model.Model], null), condition))
            .Concat(ModalityDescriptions.All.SelectMany(form => form.Constraints, (form, condition) => (Start: Deployed([MissionModel.AtrocityPrevention], form.Modality), condition)))
            .Where(pair => pair.condition.Rule is not null).ToList();
        demands.Should().HaveCountGreaterThan(100);
        foreach (var group in demands.GroupBy(pair => pair.condition.Rule!, StringComparer.Ordinal))
        {
            var place = AnswerPlaces.Of(group.Key);
            place.Should().NotBe("/models", group.Key);

            // Presence and stage decide how far a rule reads; it is enough that it reads the fact in one of them.
            group.SelectMany(pair => Enum.GetValues<Presence>(), (pair, presence) => pair.Start with { Presence = presence })
                .SelectMany(mission => new[] { mission, mission with { Stage = Stage.Concept } })
                .SelectMany(mission => Checker.Explain(mission).Single(rule => rule.About.Id == group.Key).Facts)
                .Should().Contain(fact => fact.Pointer == place || fact.Pointer.StartsWith(place + "/"), group.Key);
        }
    }

    [Fact]
    public void Models_that_pull_against_each_other_are_named_with_what_helps()
    {
        var start = ProposalStart.FromModels(null, [MissionModel.TransitionalAdministration, MissionModel.TransitionAssistance]);
        start.Notes.Should().ContainSingle(note => note.Kind == StartNoteKind.Tension).Subject.Text.Should().Contain("governs the same territory").And.Contain("Choose one of the two");
        ProposalStart.FromModels(null, [MissionModel.TransitionAssistance]).Notes.Should().NotContain(note => note.Kind == StartNoteKind.Tension);
    }

    [Fact]
    public void A_tension_with_a_kind_of_task_waits_where_tasks_are_added() =>
        ProposalStart.FromModels(null, [MissionModel.CeasefireMonitoring]).Notes.Should().ContainSingle(note => note.Kind == StartNoteKind.Tension)
            .Subject.Pointer.Should().Be("/mandate/tasks");

    [Fact]
    public void Capabilities_and_components_are_asked_for_and_not_held()
    {
        var start = ProposalStart.FromModels(null, [MissionModel.CeasefireMonitoring, MissionModel.Verification]);
        start.Proposal.Force.Should().BeNull();
        start.Notes.Should().Contain(note => note.Pointer == "/force/capabilities" && note.Text.Contains("uniformed-observers (4 and 6)"));
        start.Notes.Should().Contain(note => note.Pointer == "/force/civilian" && note.Text == "The civilian component usually leads in model 6, and supports model 4.");
        start.Notes.Should().NotContain(note => note.Pointer == "/force/police");
    }

    [Fact]
    public void Every_model_and_every_pair_of_models_is_read_back_and_contradicts_nothing()
    {
        foreach (var one in ModelDescriptions.All)
        {
            foreach (var other in ModelDescriptions.All.Where(other => other.Model >= one.Model))
            {
                var start = ProposalStart.FromModels(null, [one.Model, other.Model]);
                var read = ProposalDocument.Read(ProposalStartJson.Write(start)).Proposal;
                read.Should().Be(start.Proposal);
                Checker.IsCoherent(read with { Presence = Presence.PeacekeepingOperation }).Should().BeTrue(start.Proposal.Name);
            }
        }
    }

    [Fact]
    public void A_start_from_no_model_is_refused()
    {
        Refused(() => ProposalStart.FromModels(null, [])).Should().Throw<ArgumentException>();
        Refused(() => ProposalStart.FromModels(null, [(MissionModel)31])).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Action Refused(Action action) => action;

    private static MissionProposal Deployed(ValueList<MissionModel> models, ModalityKind? modality) =>
        ProposalStart.FromModels(null, models, modality).Proposal with { Stage = Stage.Deployed };
}
