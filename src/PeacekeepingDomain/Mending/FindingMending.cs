using System.Globalization;
using System.Text.Json.Nodes;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Mending;

/// <summary>
/// What would mend one finding. Nobody writes it down rule by rule: the rule is asked which facts it read, each of them is
/// put otherwise, and the rule is asked again. What silences it is what must become true.
/// </summary>
internal sealed class FindingMending
{
    private const string Authorized = "/authorized";
    private const string ForceTasks = "/authorization/forceTasks";
    private const string Chapters = "/authorization/chapters";
    private const string Tasks = "/mandate/tasks";
    private const string SupportToOthers = "/supportToOthers";

    /// <summary>Lists whose items point at facts.</summary>
    private static readonly string[] Pointing = ["/evidence", "/derogations"];

    private readonly CoherenceChecker alone;
    private readonly Draft draft;
    private readonly Finding finding;
    private readonly string place;
    private readonly int asGrave;
    private readonly List<FactRead> reads;
    private readonly List<double> numbers;

    /// <param name="alone">A checker of the rule alone.</param>
    /// <param name="draft">The proposal.</param>
    /// <param name="finding">What the rule found in it.</param>
    public FindingMending(CoherenceChecker alone, Draft draft, Finding finding)
    {
        this.alone = alone;
        this.draft = draft;
        this.finding = finding;
        place = NamedPointer.Of(finding.Pointer, draft.Proposal);
        asGrave = AsGrave(alone.Check(draft.Proposal)).Count();
        var explanation = alone.Explain(draft.Proposal)[0];
        reads = explanation.Facts.Where(static read => read.Value is not null && !read.Pointer.Contains('*', StringComparison.Ordinal)).ToList();
        numbers = reads.Select(read => draft.At(read.Pointer)).OfType<JsonValue>().Select(static value => value.TryGetValue<double>(out var number) ? number : double.NaN)
            .Concat(explanation.Figures.Select(static figure => figure.Value)).Where(static number => !double.IsNaN(number)).Distinct().Order().ToList();
    }

    /// <summary>
    /// Sets of changes that a decision can make and that mend the finding: one change, the fewest tasks to give up, or a
    /// change together with fewer tasks than would have to go without it.
    /// </summary>
    public ValueList<ValueList<Amendment>> Sets()
    {
        var decided = reads.Where(static read => Decisions.CanDecide(read.Pointer)).TakeWhile(_ => !draft.IsLast).ToList();
        var sets = decided.SelectMany(read => Otherwise(read).Where(other => Decisions.IsToBeWished(read.Pointer, other.Value)))
            .Select(static other => other.Amendment)
            .Concat(WithholdingSupport())
            .DistinctBy(static amendment => amendment.Sentence, StringComparer.Ordinal)
            .Select(static amendment => new ValueList<Amendment>([amendment]))
            .Concat(GivingUpTasks())
            .ToList();
        var fewest = FewestTasks();
        if (fewest.Count < 2 || draft.IsLast)
            return sets.ToValueList();
        foreach (var amendment in decided.SelectMany(Words).Select(static other => other.Amendment))
        {
            if (draft.With(amendment) is not { } changed)
                continue;
            var then = new FindingMending(alone, changed, finding);
            if (then.FewestTasks() is { Count: > 0 } fewer && fewer.Count < fewest.Count)
                sets.Add([amendment, .. GivingUp(changed, fewer)]);
        }

        return sets.ToValueList();
    }

    /// <summary>Facts of the world, each of which would mend the finding by itself if it were otherwise.</summary>
    public ValueList<WorldCondition> Conditions()
    {
        var found = new List<WorldCondition>();
        foreach (var read in reads.Where(read => !draft.IsLast && Decisions.IsOfTheWorld(read.Pointer)))
        {
            var would = (Words(read).Any() ? Words(read).Where(other => MendedBy(other.Amendment) != Mended.Not) : Otherwise(read))
                .Select(static other => other.Value).Where(answer => Decisions.IsToBeWished(read.Pointer, answer)).ToValueList();
            if (would.Count > 0)
                found.Add(new(read.Pointer, ProposalMap.Question(ProposalMap.Find(read.Pointer)), Now(read), would));
        }

        return found.ToValueList();
    }

    /// <summary>The nearest values of a fact, above and below what it is, that mend the finding.</summary>
    private List<(Amendment Amendment, string Value)> Otherwise(FactRead read)
    {
        var field = ProposalMap.Find(read.Pointer);
        var found = new List<(Amendment, string)>();
        switch (draft.At(read.Pointer))
        {
            case JsonArray list:
                Lists(read, field, list, found);
                break;
            case JsonValue value when value.TryGetValue<bool>(out var flag):
                Nearest([(Put(read, !flag, flag ? "no" : "yes"), flag ? "no" : "yes")], found);
                break;
            case JsonValue value when value.TryGetValue<double>(out var number):
                Nearest(numbers.Where(other => other > number).Select(other => Number(read, other)), found);
                if (!read.Pointer.EndsWith(Authorized, StringComparison.Ordinal))
                    Nearest(numbers.Where(other => other < number).Reverse().Select(other => Number(read, other)), found);
                break;
            case JsonValue value when ProposalMap.Words(field) is { } words && value.TryGetValue<string>(out var word):
                var at = Array.IndexOf(words, word);
                Nearest(words.Skip(at + 1).Select(other => Word(read, other)), found);
                Nearest(words.Take(at).Reverse().Select(other => Word(read, other)), found);
                break;
            case null when ProposalMap.Words(field) is { } words:
                // Silence in a section declared whole.
                Nearest(words.Select(other => Word(read, other)), found);
                break;
            case null when read.Value == "no":
                Nearest([(Put(read, true, "yes"), "yes")], found);
                break;
        }

        return found;
    }

    private IEnumerable<(Amendment Amendment, string Value)> Words(FactRead read) =>
        draft.At(read.Pointer) is JsonValue value && ProposalMap.Words(ProposalMap.Find(read.Pointer)) is { } words && value.TryGetValue<string>(out var word)
            ? words.Where(other => other != word).Select(other => Word(read, other))
            : [];

    private void Lists(FactRead read, int field, JsonArray list, List<(Amendment, string)> found)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is JsonValue item && item.TryGetValue<string>(out var word) && read.Pointer != ForceTasks)
                Nearest([(Without(read, index, word), $"no longer {NameOf(word)}")], found);
        }

        if (read.Pointer == Chapters)
        {
            foreach (var word in ProposalMap.Words(field)!.Where(word => !list.Any(item => (string?)item == word)))
                Nearest([(new($"Decide under Chapter {word.ToUpperInvariant()} of the Charter.", [new(PatchKind.Add, Chapters + "/-", Quoted(word))]), word)], found);
        }

        if (read.Pointer == ForceTasks)
        {
            foreach (var task in TasksRead().Select(index => draft.Proposal.Mandate!.Tasks![index]).Where(task => !list.Any(item => (string?)item == task.Id)))
                Nearest([(new($"Let force be used for this task: {task.Describe()}.", [new(PatchKind.Add, ForceTasks + "/-", Quoted(task.Id))]), task.Id)], found);
        }
    }

    /// <summary>The tasks that the rule read, by number.</summary>
    private List<int> TasksRead() => reads.Select(static read => read.Pointer).Append(finding.Pointer).Select(static pointer => ItemOf(Tasks, pointer)).OfType<int>().Distinct().Order().ToList();

    /// <summary>Giving up one task or, where none is enough by itself, the fewest together. A mission keeps at least one task.</summary>
    private IEnumerable<ValueList<Amendment>> GivingUpTasks()
    {
        var all = draft.Proposal.Mandate?.Tasks?.Count ?? 0;
        var single = TasksRead().Where(task => all > 1 && IsMendedWithout([task])).ToList();
        if (single.Count > 0)
            return single.Select(task => GivingUp(draft, [task]));
        return FewestTasks() is { Count: > 1 } fewest && fewest.Count < all ? [GivingUp(draft, fewest)] : [];
    }

    /// <summary>The fewest tasks that are enough to give up; none where giving up tasks does not mend it.</summary>
    private List<int> FewestTasks()
    {
        var fewest = TasksRead();
        if (fewest.Count == 0 || !IsMendedWithout(fewest))
            return [];
        foreach (var task in fewest.ToList())
        {
            if (fewest.Count > 1 && fewest.FindAll(other => other != task) is var others && IsMendedWithout(others))
                fewest = others;
        }

        return fewest;
    }

    private bool IsMendedWithout(List<int> tasks) =>
        !draft.IsLast && GivingUp(draft, tasks).Aggregate((Draft?)draft, static (draft, amendment) => draft?.With(amendment)) is { } changed && Mends(changed) != Mended.Not;

    /// <summary>Giving up tasks, one after the other, the last first.</summary>
    private static ValueList<Amendment> GivingUp(Draft draft, List<int> tasks)
    {
        var given = new List<Amendment>();
        foreach (var task in tasks.OrderDescending())
        {
            given.Add(GivingUp(draft, task));
            if (draft.With(given[^1]) is not { } without)
                break;
            draft = without;
        }

        return given.ToValueList();
    }

    private static Amendment GivingUp(Draft draft, int number)
    {
        var tasks = draft.Proposal.Mandate!.Tasks!;
        var patch = new List<PatchOperation>();

        // What speaks of the task goes with it.
        Drop(draft, ForceTasks, tasks[number].Id, patch);
        for (var i = 0; i < tasks.Count; i++)
            Drop(draft, string.Create(CultureInfo.InvariantCulture, $"{Tasks}/{i}/after"), tasks[number].Id, patch);
        patch.Add(Removed(Tasks, number));
        foreach (var list in Pointing)
            Follow(draft, list, number, patch);
        return new($"Give up this task: {tasks[number].Describe()}.", patch.ToValueList()) { GivesUp = true };
    }

    /// <summary>What points into the tasks follows them: away with the task that goes, and one number down for those behind it.</summary>
    private static void Follow(Draft draft, string list, int gone, List<PatchOperation> patch)
    {
        if (draft.At(list) is not JsonArray items)
            return;
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if ((string?)items[i]!["pointer"] is not { } pointer || ItemOf(Tasks, pointer) is not { } task || task < gone)
                continue;
            if (task == gone)
            {
                patch.Add(Removed(list, i));
                continue;
            }

            var behind = pointer[(Tasks.Length + 1)..].IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? pointer[(Tasks.Length + 1 + slash)..] : "";
            patch.Add(new(
                PatchKind.Replace,
                string.Create(CultureInfo.InvariantCulture, $"{list}/{i}/pointer"),
                Quoted(string.Create(CultureInfo.InvariantCulture, $"{Tasks}/{task - 1}{behind}"))));
        }
    }

    private static void Drop(Draft draft, string list, string id, List<PatchOperation> patch)
    {
        if (draft.At(list) is not JsonArray items)
            return;
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if ((string?)items[i] == id)
                patch.Add(Removed(list, i));
        }
    }

    private static PatchOperation Removed(string list, int index) => new(PatchKind.Remove, string.Create(CultureInfo.InvariantCulture, $"{list}/{index}"), null);

    private IEnumerable<Amendment> WithholdingSupport() => reads
        .Select(static read => ItemOf(SupportToOthers, read.Pointer)).OfType<int>().Distinct()
        .Select(index => new Amendment($"Withhold the support to {draft.Proposal.SupportToOthers![index].Describe()}.", [Removed(SupportToOthers, index)]) { GivesUp = true })
        .Where(amendment => MendedBy(amendment) != Mended.Not);

    private (Amendment, string) Word(FactRead read, string word) => (Put(read, word, Reading(word)), Reading(word));

    private (Amendment, string) Number(FactRead read, double number) => (Put(read, number, FactText.Of(number)), FactText.Of(number));

    private Amendment Put(FactRead read, JsonNode value, string now)
    {
        var sentence = read.Pointer switch
        {
            "/authorization/forceAuthority" => $"Make the authority to use force {now} instead of {read.Value}.",
            "/force/military/authorized" => $"Authorize {now} military personnel instead of {read.Value}.",
            "/force/police/authorized" => $"Authorize {now} police instead of {read.Value}.",
            "/force/civilian/authorized" => $"Authorize {now} civilian personnel instead of {read.Value}.",
            _ when ItemOf(Tasks, read.Pointer) is { } task && read.Pointer.EndsWith("/engagement", StringComparison.Ordinal) =>
                $"Let the mission {now}, not {read.Value}, in this task: {draft.Proposal.Mandate!.Tasks![task].Describe()}.",
            _ => $"Decide otherwise on “{ProposalMap.Question(ProposalMap.Find(read.Pointer))}”: {now} instead of {read.Value}{Of(read.Pointer)}.",
        };
        return new(sentence, [draft.Put(read.Pointer, value)]) { GivesUp = read.Pointer.EndsWith("/engagement", StringComparison.Ordinal) };
    }

    private Amendment Without(FactRead read, int index, string listed)
    {
        var word = Reading(listed);
        var taken = Removed(read.Pointer, index);
        if (read.Pointer == "/models")
        {
            // The tasks that serve the model go with it.
            var serving = Enumerable.Range(0, draft.Proposal.Mandate?.Tasks?.Count ?? 0).Where(task => (string?)draft.At(string.Create(CultureInfo.InvariantCulture, $"{Tasks}/{task}/model")) == listed).ToList();
            var sentence = serving.Count == 0 ? $"Give up the model {word}." : $"Give up the model {word} with the tasks that serve it.";
            return new(sentence, [taken, .. GivingUp(draft, serving).SelectMany(static amendment => amendment.Patch)]) { GivesUp = true };
        }

        return new(
            read.Pointer switch
            {
                "/authorization/executivePowers" => $"Do without the power of {word}.",
                _ when ItemOf(Tasks, read.Pointer) is { } task => $"Take “{word}” out of this task: {draft.Proposal.Mandate!.Tasks![task].Describe()}.",
                _ => $"Do without “{word}” in the answer to “{ProposalMap.Question(ProposalMap.Find(read.Pointer))}”.",
            },
            [taken])
        { GivesUp = true };
    }

    private string Of(string pointer) => ItemOf(Tasks, pointer) is { } task ? $" ({draft.Proposal.Mandate!.Tasks![task].Describe()})" : "";

    /// <summary>Adds the first that leaves the rule satisfied; where none does, the first that at least leaves it without the finding.</summary>
    private void Nearest(IEnumerable<(Amendment Amendment, string Value)> candidates, List<(Amendment, string)> found)
    {
        var fallback = default((Amendment, string)?);
        foreach (var candidate in candidates)
        {
            switch (MendedBy(candidate.Amendment))
            {
                case Mended.ForCertain:
                    found.Add(candidate);
                    return;
                case Mended.WithQuestions:
                    fallback ??= candidate;
                    break;
            }
        }

        if (fallback is { } nearest)
            found.Add(nearest);
    }

    /// <summary>Whether nothing as grave is left at the place once the change is made.</summary>
    private Mended MendedBy(Amendment amendment) => draft.With(amendment) is { } changed ? Mends(changed) : Mended.Not;

    private Mended Mends(Draft changed)
    {
        var report = alone.Check(changed.Proposal);

        // A finding that only points elsewhere now is not mended.
        if (AsGrave(report).Count() >= asGrave || AsGrave(report).Any(other => NamedPointer.Of(other.Pointer, changed.Proposal) == place))
            return Mended.Not;
        return report.OutcomeOf(finding.Rule.Id) is RuleOutcome.Undetermined or RuleOutcome.Failed ? Mended.WithQuestions : Mended.ForCertain;
    }

    private IEnumerable<Finding> AsGrave(CheckReport report) => report.Findings.Where(other => other.Strength >= finding.Strength);

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();

    private string Now(FactRead read) =>
        draft.At(read.Pointer) is JsonArray { Count: > 0 } list && list.All(static item => item is JsonValue)
            ? string.Join(", ", list.Select(item => NameOf((string)item!)))
            : read.Value!;

    /// <summary>The name of a party by its id; the word itself where it names none.</summary>
    private string NameOf(string word) => draft.Proposal.Conflict?.Parties?.FirstOrDefault(party => party.Id == word)?.Describe() ?? Reading(word);

    private static string Reading(string word) => word.Replace('-', ' ');

    private static int? ItemOf(string list, string pointer)
    {
        if (!pointer.StartsWith(list + "/", StringComparison.Ordinal))
            return null;
        var rest = pointer[(list.Length + 1)..];
        var end = rest.IndexOf('/', StringComparison.Ordinal);
        return int.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }

    private enum Mended
    {
        Not,
        WithQuestions,
        ForCertain,
    }
}
