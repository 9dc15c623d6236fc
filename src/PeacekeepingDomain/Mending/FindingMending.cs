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

    private readonly CoherenceChecker alone;
    private readonly Draft draft;
    private readonly Finding finding;
    private readonly string place;
    private readonly Func<bool> mayTry;
    private readonly List<FactRead> reads;
    private readonly List<double> numbers;

    /// <param name="alone">A checker of the rule alone.</param>
    /// <param name="draft">The proposal.</param>
    /// <param name="finding">What the rule found in it.</param>
    /// <param name="mayTry">Whether one more trial may be made.</param>
    public FindingMending(CoherenceChecker alone, Draft draft, Finding finding, Func<bool> mayTry)
    {
        this.alone = alone;
        this.draft = draft;
        this.finding = finding;
        this.mayTry = mayTry;
        place = NamedPointer.Of(finding.Pointer, draft.Proposal);
        var explanation = alone.Explain(draft.Proposal)[0];
        reads = explanation.Facts.Where(static read => read.Value is not null && !read.Pointer.Contains('*', StringComparison.Ordinal)).ToList();
        numbers = reads.Select(read => draft.At(read.Pointer)).OfType<JsonValue>().Select(static value => value.TryGetValue<double>(out var number) ? number : double.NaN)
            .Concat(explanation.Figures.Select(static figure => figure.Value)).Where(static number => !double.IsNaN(number)).Distinct().Order().ToList();
    }

    /// <summary>Changes that a decision can make, each of which mends the finding by itself.</summary>
    public ValueList<Amendment> Amendments()
    {
        var found = new List<Amendment>();
        foreach (var read in reads.Where(static read => Decisions.CanDecide(read.Pointer)))
            found.AddRange(Otherwise(read).Select(static other => other.Amendment));
        found.AddRange(GivingUpTasks());
        found.AddRange(GivingUp("/supportToOthers", index => $"Withhold the support to {draft.Proposal.SupportToOthers![index].Recipient ?? "this force"}."));
        return found.DistinctBy(static amendment => amendment.Sentence, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Facts of the world, each of which would mend the finding by itself if it were otherwise.</summary>
    public ValueList<WorldCondition> Conditions()
    {
        var found = new List<WorldCondition>();
        foreach (var read in reads.Where(static read => Decisions.IsOfTheWorld(read.Pointer)))
        {
            var would = Otherwise(read).Select(static other => other.Value).ToValueList();
            if (would.Count > 0)
                found.Add(new(read.Pointer, ProposalMap.Question(ProposalMap.Find(read.Pointer)), read.Value!, would));
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
                Try(Put(read, !flag, flag ? "no" : "yes"), flag ? "no" : "yes", found);
                break;
            case JsonValue value when value.TryGetValue<double>(out var number):
                _ = numbers.Where(other => other > number && other == Math.Floor(other)).Any(other => Try(Number(read, other), FactText.Of(other), found));
                _ = !read.Pointer.EndsWith(Authorized, StringComparison.Ordinal)
                    && numbers.Where(other => other < number && other == Math.Floor(other)).Reverse().Any(other => Try(Number(read, other), FactText.Of(other), found));
                break;
            case JsonValue value when ProposalMap.Words(field) is { } words && value.TryGetValue<string>(out var word):
                var at = Array.IndexOf(words, word);
                _ = words[(at + 1)..].Any(other => Try(Word(read, other), Reading(other), found));
                _ = words[..at].Reverse().Any(other => Try(Word(read, other), Reading(other), found));
                break;
            case null when ProposalMap.Words(field) is { } words:
                // Silence in a section declared whole.
                _ = words.Any(other => Try(Word(read, other), Reading(other), found));
                break;
            case null when read.Value == "no":
                Try(Put(read, true, "yes"), "yes", found);
                break;
        }

        return found;
    }

    private void Lists(FactRead read, int field, JsonArray list, List<(Amendment, string)> found)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is JsonValue item && item.TryGetValue<string>(out var word) && read.Pointer != ForceTasks)
                Try(Without(read, index, Reading(word)), $"without {Reading(word)}", found);
        }

        if (read.Pointer == Chapters)
        {
            foreach (var word in ProposalMap.Words(field)!.Where(word => !list.Any(item => (string?)item == word)))
                Try(new($"Decide under Chapter {word.ToUpperInvariant()} of the Charter.", [new(PatchKind.Add, Chapters + "/-", JsonValue.Create(word).ToJsonString())]), word, found);
        }

        if (read.Pointer == ForceTasks)
        {
            foreach (var task in TasksRead().Select(index => draft.Proposal.Mandate!.Tasks![index]).Where(task => !list.Any(item => (string?)item == task.Id)))
                Try(new($"Let force be used for this task: {task.Describe()}.", [new(PatchKind.Add, ForceTasks + "/-", JsonValue.Create(task.Id).ToJsonString())]), task.Id, found);
        }
    }

    /// <summary>The tasks that the rule read, by number.</summary>
    private List<int> TasksRead() => reads.Select(static read => read.Pointer).Append(finding.Pointer).Select(static pointer => ItemOf(Tasks, pointer)).OfType<int>().Distinct().Order().ToList();

    /// <summary>Giving up one task or, where the finding speaks of several, all that it speaks of.</summary>
    private IEnumerable<Amendment> GivingUpTasks()
    {
        var tasks = TasksRead();
        var concerned = new List<int>();
        foreach (var task in tasks)
        {
            var amendment = WithoutTasks([task]);
            if (Trial(amendment) is not { } report)
                continue;
            if (Mends(report))
                yield return amendment;
            else if (!report.Findings.Any(other => other.Message == finding.Message))
                concerned.Add(task);
        }

        if (concerned.Count < 2)
            yield break;
        var all = WithoutTasks(concerned);
        if (Trial(all) is { } without && Mends(without))
            yield return all;
    }

    private Amendment WithoutTasks(List<int> numbers)
    {
        var tasks = draft.Proposal.Mandate!.Tasks!;
        var ids = numbers.Select(number => tasks[number].Id).ToHashSet(StringComparer.Ordinal);
        var patch = new List<PatchOperation>();

        // What speaks of the tasks goes with them, the last first, so that no number shifts under the next.
        Drop(ForceTasks, ids, patch);
        for (var i = 0; i < tasks.Count; i++)
            Drop(string.Create(CultureInfo.InvariantCulture, $"{Tasks}/{i}/after"), ids, patch);
        foreach (var number in numbers.OrderDescending())
            patch.Add(new(PatchKind.Remove, string.Create(CultureInfo.InvariantCulture, $"{Tasks}/{number}"), null));
        var names = numbers.ConvertAll(number => tasks[number].Describe());
        return new(names is [var only] ? $"Give up this task: {only}." : $"Give up these tasks: {string.Join("; ", names)}.", patch.ToValueList());
    }

    private void Drop(string list, HashSet<string> ids, List<PatchOperation> patch)
    {
        if (draft.At(list) is not JsonArray items)
            return;
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (ids.Contains((string?)items[i] ?? ""))
                patch.Add(new(PatchKind.Remove, string.Create(CultureInfo.InvariantCulture, $"{list}/{i}"), null));
        }
    }

    private IEnumerable<Amendment> GivingUp(string list, Func<int, string> sentence)
    {
        foreach (var index in reads.Select(read => ItemOf(list, read.Pointer)).OfType<int>().Distinct())
        {
            var amendment = new Amendment(sentence(index), [new(PatchKind.Remove, string.Create(CultureInfo.InvariantCulture, $"{list}/{index}"), null)]);
            if (Trial(amendment) is { } report && Mends(report))
                yield return amendment;
        }
    }

    private Amendment Word(FactRead read, string word) => Put(read, word, Reading(word));

    private Amendment Number(FactRead read, double number) => Put(read, number, FactText.Of(number));

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
        return new(sentence, [draft.Put(read.Pointer, value)]);
    }

    private Amendment Without(FactRead read, int index, string word)
    {
        var sentence = read.Pointer switch
        {
            "/models" => $"Give up the model {word}.",
            "/authorization/executivePowers" => $"Do without the power of {word}.",
            _ when ItemOf(Tasks, read.Pointer) is { } task => $"Take “{word}” out of this task: {draft.Proposal.Mandate!.Tasks![task].Describe()}.",
            _ => $"Do without “{word}” in the answer to “{ProposalMap.Question(ProposalMap.Find(read.Pointer))}”.",
        };
        return new(sentence, [new(PatchKind.Remove, string.Create(CultureInfo.InvariantCulture, $"{read.Pointer}/{index}"), null)]);
    }

    private string Of(string pointer) => ItemOf(Tasks, pointer) is { } task ? $" ({draft.Proposal.Mandate!.Tasks![task].Describe()})" : "";

    private bool Try(Amendment amendment, string value, List<(Amendment, string)> found)
    {
        if (Trial(amendment) is not { } report || !Mends(report))
            return false;
        found.Add((amendment, value));
        return true;
    }

    private CheckReport? Trial(Amendment amendment) => mayTry() && draft.With(amendment) is { } changed ? alone.Check(changed.Proposal) : null;

    /// <summary>Nothing as grave is left at the place, and the rule could be judged.</summary>
    private bool Mends(CheckReport report) =>
        report.OutcomeOf(finding.Rule.Id) is RuleOutcome.Satisfied or RuleOutcome.NotApplicable
        || (report.OutcomeOf(finding.Rule.Id) == RuleOutcome.Violated
            && !report.Findings.Any(other => other.Strength >= finding.Strength && NamedPointer.Of(other.Pointer, draft.Proposal) == place));

    private static string Reading(string word) => word.Replace('-', ' ');

    private static int? ItemOf(string list, string pointer)
    {
        if (!pointer.StartsWith(list + "/", StringComparison.Ordinal))
            return null;
        var rest = pointer[(list.Length + 1)..];
        var end = rest.IndexOf('/', StringComparison.Ordinal);
        return int.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }
}
