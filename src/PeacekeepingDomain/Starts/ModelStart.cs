using System.Globalization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Starts;

/// <summary>A start from models.</summary>
internal static class ModelStart
{
    public static ProposalStart Of(string? name, ValueList<MissionModel> models, ModalityKind? modality)
    {
        var chosen = models.Distinct().Select(ModelDescriptions.Of).ToList();
        var form = modality is { } kind ? ModalityDescriptions.Of(kind) : null;
        var tasks = chosen.SelectMany(model => model.Tasks, (model, task) => (Task: task, model.Model)).DistinctBy(pair => pair.Task).ToList();
        var proposal = new MissionProposal
        {
            Name = name ?? string.Join("; ", chosen.Select(model => model.Name)),
            Stage = Stage.Concept,
            Mandate = new() { Tasks = tasks.Select(pair => new MandateTask { Id = Vocabulary.Word(pair.Task), Task = pair.Task, Model = pair.Model }).ToValueList() },
            Models = chosen.Select(model => model.Model).ToValueList(),
            Modality = modality is null ? null : new() { Kind = modality },
        };
        return new(proposal, Notes(chosen, form, tasks).ToValueList());
    }

    private static IEnumerable<StartNote> Notes(List<ModelDescription> chosen, ModalityDescription? form, List<(TaskCategory Task, MissionModel Model)> tasks) =>
    [
        new("", StartNoteKind.Asked, $"A start from {In(chosen)}. Fill it in from top to bottom: state what is decided, leave out what is not.", []),
        new("/asOf", StartNoteKind.Question, "On which day do these facts stand? Without a day the doctrine of today judges.", []),
        new("/presence", StartNoteKind.Question, "What kind of presence is it? Most doctrine speaks to one kind and not to the others.", []),
        .. chosen.Select(model => new StartNote("/setting/hostStates", StartNoteKind.Asked, $"Model {Number(model)} rests on this consent: {model.Consent}", [model.Sources[0]])),
        .. Questions(chosen, form),
        .. Tensions(chosen),
        .. Shared(chosen, tasks),
        .. Components(chosen),
        .. Capabilities(chosen),
        .. chosen.Select(model => new StartNote(
            "/modality/partnerOrganizations", StartNoteKind.Asked, $"Model {Number(model)} is usually carried out with: {string.Join(", ", model.Partners)}.", [model.Sources[0]])),
    ];

    /// <summary>Preconditions as questions; what several models ask in the same words is asked once.</summary>
    private static IEnumerable<StartNote> Questions(List<ModelDescription> chosen, ModalityDescription? form) =>
        chosen.SelectMany(model => model.Preconditions, (model, condition) => (condition, Place: AnswerPlaces.Of(condition.Rule), By: model.Sources[0]))
            .Concat((form?.Constraints ?? []).Select(condition => (condition, Place: condition.Rule is null ? "/modality/kind" : AnswerPlaces.Of(condition.Rule), By: form!.Sources[0])))
            .GroupBy(question => (question.condition, question.Place))
            .Select(same => new StartNote(
                same.Key.Place, StartNoteKind.Question, $"Does this hold? {same.Key.condition.Text}", same.Select(question => question.By).ToValueList(), same.Key.condition.Rule));

    private static IEnumerable<StartNote> Tensions(List<ModelDescription> chosen)
    {
        bool Chosen(MissionModel model) => chosen.Exists(own => own.Model == model);
        foreach (var tension in ModelDescriptions.Tensions.Where(tension => tension.Models.Any(Chosen)))
        {
            // One side is a kind of task that nobody has proposed yet: it belongs where tasks are added.
            if (tension.Against.Count == 0)
                yield return new("/mandate/tasks", StartNoteKind.Tension, $"Do not let it come to this: {tension.Clash} {tension.Reason} {tension.Mitigation}", tension.Sources);
            else if (tension.Against.Any(Chosen))
                yield return new("/models", StartNoteKind.Tension, $"These models pull against each other. {tension.Clash} {tension.Reason} {tension.Mitigation}", tension.Sources);
        }
    }

    private static IEnumerable<StartNote> Shared(List<ModelDescription> chosen, List<(TaskCategory Task, MissionModel Model)> tasks)
    {
        for (var i = 0; i < tasks.Count; i++)
        {
            var others = chosen.Where(model => model.Model != tasks[i].Model && model.Tasks.Contains(tasks[i].Task)).ToList();
            if (others.Count > 0)
                yield return new(string.Create(CultureInfo.InvariantCulture, $"/mandate/tasks/{i}"), StartNoteKind.Asked, $"Also a task of {In(others)}.", Sources(others));
        }
    }

    private static IEnumerable<StartNote> Components(List<ModelDescription> chosen)
    {
        foreach (var kind in Enum.GetValues<ComponentKind>())
        {
            var leads = chosen.Where(model => model.Components.Any(component => component.Kind == kind && component.Leads)).ToList();
            var supports = chosen.Where(model => model.Components.Any(component => component.Kind == kind && !component.Leads)).ToList();
            if (leads.Count + supports.Count == 0)
                continue;
            var part = string.Join(", and ", new[] { (Verb: "leads in", Models: leads), (Verb: "supports", Models: supports) }
                .Where(role => role.Models.Count > 0).Select(role => $"{role.Verb} {In(role.Models)}"));
            var word = Vocabulary.Word(kind);
            yield return new($"/force/{word}", StartNoteKind.Asked, $"The {word} component usually {part}.", Sources([.. leads, .. supports]));
        }
    }

    private static IEnumerable<StartNote> Capabilities(List<ModelDescription> chosen)
    {
        var defining = chosen.SelectMany(model => model.DefiningCapabilities).Distinct().ToList();
        var supporting = chosen.SelectMany(model => model.SupportingCapabilities).Distinct().Except(defining).ToList();
        yield return new("/force/capabilities", StartNoteKind.Asked, $"What cannot be done without: {Words(defining, model => model.DefiningCapabilities)}.", Sources(chosen));
        if (supporting.Count > 0)
            yield return new("/force/capabilities", StartNoteKind.Asked, $"What the models ask for besides: {Words(supporting, model => model.SupportingCapabilities)}.", Sources(chosen));

        // Which model asks for it needs saying only where there are several.
        string Words(List<Capability> capabilities, Func<ModelDescription, ValueList<Capability>> of) => string.Join(", ", capabilities.Select(capability =>
            chosen.Count == 1 ? Vocabulary.Word(capability) : $"{Vocabulary.Word(capability)} ({In(chosen.FindAll(model => of(model).Contains(capability)), prefix: false)})"));
    }

    private static ValueList<Citation> Sources(IEnumerable<ModelDescription> models) => models.Select(model => model.Sources[0]).ToValueList();

    private static string In(List<ModelDescription> models, bool prefix = true)
    {
        var numbers = models.ConvertAll(Number);
        var list = numbers.Count == 1 ? numbers[0] : $"{string.Join(", ", numbers[..^1])} and {numbers[^1]}";
        return prefix ? $"{(numbers.Count == 1 ? "model" : "models")} {list}" : list;
    }

    private static string Number(ModelDescription model) => ((int)model.Model).ToString(CultureInfo.InvariantCulture);
}
