using System.Globalization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Starts;

/// <summary>
/// A start from the record of an operation. A proposal is one mission at one moment, so it holds what the record dates to
/// the decision the operation begins with, or does not date; what came later stands beside it as a note.
/// </summary>
internal sealed class RecordStart
{
    private readonly PeaceOperation operation;
    private readonly OperationDecision? beginning;
    private readonly DateOnly? day;
    private readonly List<Evidence> evidence = [];
    private readonly List<StartNote> notes = [];

    private RecordStart(PeaceOperation operation)
    {
        this.operation = operation;
        var established = operation.Decisions.Where(decision => decision.Effect == DecisionEffect.Established).ToList();

        // The Council's own decision goes before that of the organization it authorizes.
        beginning = established.Find(decision => decision.By.Source.Kind == SourceKind.CouncilResolution)
            ?? (established.Count > 0 ? established[0] : null)
            ?? (operation.Decisions.Count > 0 ? operation.Decisions[0] : null);
        day = beginning is null ? null : DayOf(beginning.By.Source);
    }

    public static ProposalStart Of(PeaceOperation operation) => new RecordStart(operation).Start();

    private ProposalStart Start()
    {
        State("/name", operation.Name.By);
        if (operation.Acronym is not null)
            State("/acronym", operation.Name.By);
        State("/presence", operation.Lead?.By ?? beginning?.By ?? operation.Name.By);
        Whole();
        var asOf = AsOf();
        var established = beginning?.Effect == DecisionEffect.Established;
        if (established)
            State("/stage", beginning!.By);
        var mandate = Mandate();
        var proposal = new MissionProposal
        {
            Name = operation.Name.Value,
            Acronym = operation.Acronym,
            AsOf = asOf,
            Presence = operation.Presence,
            Stage = established ? Stage.Mandated : null,
            Setting = Setting(),
            Authorization = Authorization(established),
            Mandate = mandate,
            Models = Models(mandate),
            Modality = Modality(),
            Force = Force(),
        };
        return new(proposal with { Evidence = evidence.ToValueList() }, notes.ToValueList());
    }

    private void Whole()
    {
        var life = operation.Status switch
        {
            OperationStatus.Ongoing => "it goes on",
            OperationStatus.Terminating => "it is leaving",
            OperationStatus.NeverDeployed => "it was never deployed",
            _ => "it has ended",
        };
        Note("", $"A start from the record of {operation}; as far as the record reaches, {life}. What is not confirmed is left out.");
        if (operation.Start is { } start)
            Note("", $"It began: {InWords(start.Value)}.", start.By);
        if (operation.End is { } end)
            Note("", $"It ended: {InWords(end.Value)}.", end.By);
        if (operation.Lead is { } lead)
            Note("/presence", $"Led by: {lead.Value}.", lead.By);
        foreach (var note in operation.Notes)
            notes.Add(new("", StartNoteKind.Record, note.Text, note.Sources));
    }

    private DateOnly? AsOf()
    {
        if (day is not null)
        {
            Note("/asOf", "The day of the decision the record begins with. What later decisions changed stands in comments.", beginning!.By with { Clause = null });
            return day;
        }

        if (operation.Start is { Value.Day: not null } start)
        {
            Note("/asOf", "The day the operation began; the record gives no day for a decision before it.", start.By);
            return start.Value.First;
        }

        Note("/asOf", "The record gives no day to begin with. Without one the doctrine of today judges.");
        return null;
    }

    private Setting? Setting()
    {
        if (operation.Territory is not { } territory)
            return null;
        if (IsLater(territory.By))
        {
            Note("/setting/hostStates", $"A later decision names the territory: {territory.Value}.", territory.By);
            return null;
        }

        var states = HostStates.In(territory.Value);
        for (var i = 0; i < states.Count; i++)
            State(string.Create(CultureInfo.InvariantCulture, $"/setting/hostStates/{i}/state"), territory.By);
        if (states.Count == 0)
            Note("/setting/hostStates", $"The record names the territory ({territory.Value}) and no State. Whose consent does the operation rest on?", territory.By);
        var isMore = string.Join(" and ", states) != territory.Value;
        if (isMore)
            State("/setting/areaOfOperations/description", territory.By);
        return new()
        {
            HostStates = states.Count == 0 ? null : states.Select(state => new HostState { State = state }).ToValueList(),
            AreaOfOperations = isMore ? new() { Description = territory.Value } : null,
        };
    }

    private Authorization? Authorization(bool established)
    {
        foreach (var decision in operation.Decisions)
            Note("/authorization", decision.Text ?? Effect(decision.Effect), decision.By);

        var source = established && IsDecision(beginning!.By.Source) ? beginning.By.Source : null;
        Organ? organ = source?.Kind switch
        {
            SourceKind.CouncilResolution => Organ.SecurityCouncil,
            SourceKind.AssemblyDocument => Organ.GeneralAssembly,
            _ => null,
        };
        if (organ is not null)
            State("/authorization/organ", beginning!.By);
        if (source is not null)
            State("/authorization/decision", beginning!.By);
        var adopted = source is null ? null : day;
        if (adopted is not null)
            State("/authorization/adopted", source!.Whole);
        var chapters = Chapters();
        var grant = Grant();
        return source is null && chapters is null && grant is null
            ? null
            : new()
            {
                Organ = organ,
                Decision = source?.Symbol,
                Adopted = adopted,
                Chapters = chapters,
                ForceAuthority = grant?.Authority,
                Addressee = grant is null || IsMission(grant) ? null : grant.Addressee,
            };
    }

    private ValueList<CharterChapter>? Chapters()
    {
        var stated = new List<CharterChapter>();
        foreach (var chapter in operation.Chapters)
        {
            if (IsLater(chapter.By))
            {
                Note("/authorization/chapters", $"Later: {Vocabulary.Word(chapter.Value)}.", chapter.By);
            }
            else if (!stated.Contains(chapter.Value))
            {
                State(string.Create(CultureInfo.InvariantCulture, $"/authorization/chapters/{stated.Count}"), chapter.By);
                stated.Add(chapter.Value);
            }
        }

        return stated.Count == 0 ? null : stated.ToValueList();
    }

    /// <summary>The authority that is given to the operation itself at the beginning; what others are given is told and not stated.</summary>
    private ForceGrant? Grant()
    {
        var own = operation.Force.Where(grant => !IsLater(grant.By) && (IsMission(grant) || operation.Presence == Presence.UnAuthorizedForce)).ToList();
        var stated = own.Find(IsMission) ?? (own.Count > 0 ? own[0] : null);
        foreach (var grant in operation.Force)
        {
            var when = IsLater(grant.By) ? "Later" : ReferenceEquals(grant, stated) ? "Given" : "Also";
            Note("/authorization/forceAuthority", $"{when}: {Vocabulary.Word(grant.Authority)}, to: {grant.Addressee}; for: {grant.Purpose}.", grant.By);
        }

        if (stated is null)
            return null;
        State("/authorization/forceAuthority", stated.By);
        if (!IsMission(stated))
            State("/authorization/addressee", stated.By);
        return stated;
    }

    private bool IsMission(ForceGrant grant) =>
        grant.Addressee.StartsWith("The operation", StringComparison.Ordinal)
        || grant.Addressee.StartsWith("The mission", StringComparison.Ordinal)
        || string.Equals(grant.Addressee, operation.Acronym, StringComparison.OrdinalIgnoreCase);

    private Mandate? Mandate()
    {
        var tasks = new List<MandateTask>();
        foreach (var task in operation.Tasks)
        {
            var word = Vocabulary.Word(task.Category);
            if (IsLater(task.By))
            {
                Note("/mandate/tasks", $"Later: {word}: {task.Text}.", task.By);
                continue;
            }

            var same = tasks.Count(other => other.Task == task.Category);
            State(string.Create(CultureInfo.InvariantCulture, $"/mandate/tasks/{tasks.Count}"), task.By);
            tasks.Add(new() { Id = same == 0 ? word : string.Create(CultureInfo.InvariantCulture, $"{word}-{same + 1}"), Task = task.Category, Description = task.Text });
        }

        return tasks.Count == 0 ? null : new() { Tasks = tasks.ToValueList() };
    }

    /// <summary>The models the study names the operation for, and those read from tasks it was given on the first day.</summary>
    private ValueList<MissionModel>? Models(Mandate? mandate)
    {
        var stated = new List<MissionModel>();
        foreach (var use in operation.Models)
        {
            var pointer = string.Create(CultureInfo.InvariantCulture, $"/models/{stated.Count}");
            if (use.By is { } by)
            {
                State(pointer, by);
            }
            else if (mandate?.Tasks?.Any(task => ModelDescriptions.Of(use.Model).Tasks.Contains(task.Task!.Value)) == true)
            {
                evidence.Add(new() { Pointer = pointer, Document = $"PeacekeepingDomain, record of {operation.Id}: a reading of its tasks" });
            }
            else
            {
                Note("/models", $"Over its life, by a reading of its tasks: {Vocabulary.Word(use.Model)}.");
                continue;
            }

            stated.Add(use.Model);
        }

        if (stated.Count == 0)
            return null;
        Note("/models", "The record gives models to the operation as a whole. Take out what does not belong to this day.");
        return stated.ToValueList();
    }

    private Modality? Modality()
    {
        // One of several is the modality of this day, and the record does not say which.
        var kind = operation.Modalities.Count == 1 && !IsLater(operation.Modalities[0].By) ? operation.Modalities[0] : null;
        if (kind is not null)
        {
            State("/modality/kind", kind.By);
        }
        else
        {
            foreach (var use in operation.Modalities)
                Note("/modality/kind", $"Over its life, among others or later: {Vocabulary.Word(use.Value)}.", use.By);
        }

        var predecessor = operation.Predecessors.Count == 1 ? operation.Predecessors[0] : null;
        if (predecessor is not null)
            State("/modality/predecessor", predecessor.By);
        else
            Tell("/modality/predecessor", "It followed", operation.Predecessors);
        var successor = operation.Successors.Count == 1 && IsKnownThen(operation.Successors[0].By) ? operation.Successors[0] : null;
        if (successor is not null)
            State("/modality/successor", successor.By);
        else
            Tell("/modality/successor", "Later followed by", operation.Successors);
        Tell("/modality/parallelForces", "Over its life, beside it", operation.Parallels);
        return kind is null && predecessor is null && successor is null
            ? null
            : new() { Kind = kind?.Value, Predecessor = predecessor is null ? null : Name(predecessor), Successor = successor is null ? null : Name(successor) };
    }

    private void Tell(string pointer, string how, ValueList<OperationLink> links)
    {
        foreach (var link in links)
            Note(pointer, $"{how}: {Name(link)}.", link.By);
    }

    private Force? Force()
    {
        var (military, police, civilian) = (Strength(ComponentKind.Military), Strength(ComponentKind.Police), Strength(ComponentKind.Civilian));
        return military is null && police is null && civilian is null ? null : new() { Military = military, Police = police, Civilian = civilian };
    }

    private ComponentStrength? Strength(ComponentKind component)
    {
        var pointer = $"/force/{Vocabulary.Word(component)}/authorized";
        var ceilings = operation.Ceilings.Where(ceiling => ceiling.Component == component).ToList();
        var own = ceilings.FindAll(ceiling => beginning is not null && ceiling.By.Source == beginning.By.Source);

        // Of several numbers in one decision none is the whole component, and adding them up is for people.
        var stated = own.Count == 1 ? own[0] : null;
        foreach (var ceiling in ceilings)
        {
            var when = IsLater(ceiling.By) ? "Later" : ReferenceEquals(ceiling, stated) ? "Counts" : "Also";
            if (!ReferenceEquals(ceiling, stated))
                Note(pointer, string.Create(CultureInfo.InvariantCulture, $"{when}: {ceiling.Strength:N0}{(ceiling.Note is null ? "" : $" ({ceiling.Note.TrimEnd('.')})")}."), ceiling.By);
            else if (ceiling.Note is not null)
                Note(pointer, $"{when}: {ceiling.Note.TrimEnd('.')}.", ceiling.By);
        }

        if (stated is null)
            return null;
        State(pointer, stated.By);
        return new() { Authorized = stated.Strength };
    }

    private void State(string pointer, Citation by) => evidence.Add(new()
    {
        Pointer = pointer,
        Document = new Citation(by.Source).ToString(),
        Paragraph = by.Clause?.StartsWith("para. ", StringComparison.Ordinal) == true ? by.Clause["para. ".Length..] : by.Clause,
    });

    private void Note(string pointer, string text, Citation? by = null) => notes.Add(new(pointer, StartNoteKind.Record, text, by is null ? [] : [by]));

    /// <summary>Whether a document is later than the one the operation begins with. Research looks back, and dates nothing.</summary>
    private bool IsLater(Citation by)
    {
        if (beginning is null || by.Source == beginning.By.Source || by.Source.Kind is SourceKind.Study or SourceKind.DataSet)
            return false;
        if (Resolution(by.Source) is { } number && Resolution(beginning.By.Source) is { } first)
            return number > first;
        return by.Source.Date is { } date && (day ?? beginning.By.Source.Date?.Last) is { } begun && date.First > begun;
    }

    /// <summary>Whether a document could already be read on the first day.</summary>
    private bool IsKnownThen(Citation by) => beginning is not null && by.Source.Kind is not (SourceKind.Study or SourceKind.DataSet) && !IsLater(by);

    private static DateOnly? DayOf(DoctrineSource source) =>
        Resolution(source) is { } number ? AdoptionDays.Of(number) : source.Date is { Day: not null } date ? date.First : null;

    private static int? Resolution(DoctrineSource source) =>
        source.Kind == SourceKind.CouncilResolution && DocumentSymbol.TryParse(source.Symbol, out var symbol)
            ? int.Parse(symbol.Number, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whether a document is a decision and not a report of one: a resolution, or a decision of an organization with a number of its own.</summary>
    private static bool IsDecision(DoctrineSource source) =>
        source.Symbol is not null
        && (!DocumentSymbol.TryParse(source.Symbol, out var symbol) || symbol.Series is DocumentSeries.CouncilResolution or DocumentSeries.AssemblyResolution);

    private static string Name(OperationLink link) => PeaceOperations.Find(link.Operation)?.ToString() ?? link.Operation;

    private static string Effect(DecisionEffect effect) => effect switch
    {
        DecisionEffect.Established => "Established the operation.",
        DecisionEffect.Changed => "Changed the mandate, the strength or the area.",
        DecisionEffect.Extended => "Extended the mandate.",
        DecisionEffect.Ended => "Ended the mandate.",
        _ => "Supported the operation.",
    };

    private static string InWords(PartialDate date) =>
        date.First.ToString(date.Day is not null ? "d MMMM yyyy" : date.Month is not null ? "MMMM yyyy" : "yyyy", CultureInfo.InvariantCulture);
}
