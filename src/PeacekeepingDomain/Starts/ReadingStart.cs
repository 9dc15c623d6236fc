using System.Globalization;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Starts;

/// <summary>A start from the text of a decision. What it states and what it leaves to people stands at <see cref="MandateProposal"/>.</summary>
internal sealed class ReadingStart
{
    private const int LongestQuote = 240;
    private const int LongestDescription = 120;

    // A task of a long resolution stands in many clauses; these are enough to judge the reading by.
    private const int ClausesShown = 3;
    private const int PassagesShown = 20;
    private const int LongestHeading = 40;

    private readonly MandateReading reading;
    private readonly MissionMandate mandate;
    private readonly string document;
    private readonly List<Evidence> evidence = [];
    private readonly List<StartNote> notes = [];

    private ReadingStart(MandateReading reading, MissionMandate mandate)
    {
        this.reading = reading;
        this.mandate = mandate;
        document = reading.Symbol ?? "Draft resolution";
    }

    public static ProposalStart Of(MandateReading reading, MissionMandate mandate) => new ReadingStart(reading, mandate).Start();

    private ProposalStart Start()
    {
        var whole = Whole();
        Text("", $"A draft, read from the text of {reading.Symbol ?? "a draft resolution"}. Confirm each fact by its evidence. What is not stated here was not found; it may stand in the text.");
        State("/name");
        State("/acronym");
        var proposal = new MissionProposal
        {
            Name = mandate.Name ?? mandate.Mission,
            Acronym = mandate.Mission,
            AsOf = AsOf(),
            Whole = whole,
            Presence = Presence(),
            Stage = Stage(),
            Authorization = Authorization(),
            Mandate = Mandate(),
            Force = Force(),
            Legal = Legal(),
        };
        foreach (var clause in mandate.Exit)
            Quote("/transition", "On leaving, the text says", clause);
        return new(proposal with { Evidence = evidence.ToValueList() }, notes.ToValueList());
    }

    /// <summary>The sections that the text is complete in, and why it is not where it is not.</summary>
    private ValueList<Section>? Whole()
    {
        foreach (var pointer in mandate.Pointers)
            Quote("/whole", $"Part of the mandate stands in another document, {ReadingWords.Of(pointer)}, which was not read", pointer.Quotation);
        if (mandate.Tasks.Count == 0)
            Text("/whole", "No task was found, and no section is declared whole.");
        else if (mandate.Act == MandateAct.Establishes && mandate.Pointers.Count > 0)
            return Declared(Section.Authorization);
        else if (mandate.Act is MandateAct.Establishes or MandateAct.Renews && mandate.Pointers.Count == 0)
            return Declared(Section.Authorization, Section.Mandate);
        else if (mandate.Pointers.Count > 0)
            Text("/whole", "No section is declared whole: state what that document adds, then declare authorization and mandate whole.");
        else
            Text("/whole", "No section is declared whole: the text does not state the whole mandate. What it leaves out may stand in earlier decisions.");
        return null;

        ValueList<Section> Declared(params Section[] sections)
        {
            var names = string.Join(" and ", sections.Select(Vocabulary.Word));
            Text("/whole", $"The text grants only what it says, so silence on {names} means no. Look into the text before you rely on a no.");
            Question("/authorization/executivePowers", "Does the text give public powers, such as policing, arrest or governing? They are not looked for, and silence means none.");
            return sections.ToValueList();
        }
    }

    private DateOnly? AsOf()
    {
        if (reading.Adopted is null)
            Question("/asOf", "On which day do these facts stand? The text gives no day of adoption; without a day the doctrine of today judges.");
        else
            State("/asOf");
        return reading.Adopted;
    }

    /// <summary>The text does not say what kind of presence it is; the record of operations may.</summary>
    private Presence? Presence()
    {
        if (PeaceOperations.Find(mandate.Mission) is not { } record)
        {
            Question("/presence", "What kind of presence is it, and who leads it? Most doctrine speaks to one kind and not to the others.");
            return null;
        }

        evidence.Add(new() { Pointer = "/presence", Document = $"PeacekeepingDomain, record of {record.Id}" });
        return record.Presence;
    }

    private Stage? Stage()
    {
        if (reading.Symbol is not null && mandate.Act == MandateAct.Establishes)
        {
            State("/stage");
            return Proposals.Stage.Mandated;
        }

        Question("/stage", "How far has the mission come? What is to be in place depends on it.");
        return null;
    }

    private Authorization Authorization()
    {
        State("/authorization/organ");
        if (reading.Symbol is not null)
            State("/authorization/decision");
        if (reading.Adopted is not null)
            State("/authorization/adopted");
        if (reading.ThreatDetermination is { } threat)
            State("/authorization/threatDetermination", threat);
        if (mandate.DueDiligence.Count > 0)
            State("/authorization/humanRightsComplianceClause", mandate.DueDiligence[0]);
        var exceptional = Exceptional(reading.Paragraphs);
        if (exceptional is not null)
            State("/authorization/exceptionalClause", exceptional);
        return new()
        {
            Organ = reading.Organ,
            Decision = reading.Symbol,
            Adopted = reading.Adopted,
            DurationMonths = Months(),
            Chapters = Chapters(),
            ThreatDetermination = reading.ThreatDetermination is null ? null : true,
            ForceAuthority = Authority(),
            ExceptionalClause = exceptional is null ? null : true,
            HumanRightsComplianceClause = mandate.DueDiligence.Count > 0 ? true : null,
        };
    }

    private int? Months()
    {
        const string At = "/authorization/durationMonths";
        if (mandate.Term is not { } term)
            return null;
        var months = term.Months;
        if (months is null && term.Until is { } last && reading.Adopted is { } adopted)
        {
            // In whole months to the nearest, as a planner would put it.
            months = (int)Math.Round((last.DayNumber - adopted.DayNumber) / (365.25 / 12), MidpointRounding.AwayFromZero);
            Text(At, $"Until {FactText.Of(last)}, counted from the day of adoption.");
        }

        if (months is not > 0)
        {
            Quote(At, "The text gives a last day, and no day to count from", term.Quotation);
            return null;
        }

        State(At, term.Quotation);
        return months;
    }

    private ValueList<CharterChapter>? Chapters()
    {
        var stated = new List<CharterChapter>();
        foreach (var clause in reading.Chapters)
        {
            if (!stated.Contains(clause.Chapter))
                stated.Add(clause.Chapter);
            State(string.Create(CultureInfo.InvariantCulture, $"/authorization/chapters/{stated.IndexOf(clause.Chapter)}"), clause.Quotation);
        }

        return stated.Count == 0 ? null : stated.ToValueList();
    }

    /// <summary>The furthest authority that a clause gives to this mission; where none gives any, the furthest that one recalls.</summary>
    private ForceAuthority? Authority()
    {
        const string At = "/authorization/forceAuthority";
        ForceClause? stated = null;
        foreach (var clause in mandate.Force.Where(IsToMission))
        {
            if (stated is null || (stated.IsRestated && !clause.IsRestated) || (stated.IsRestated == clause.IsRestated && clause.Authority > stated.Authority))
                stated = clause;
        }

        if (stated is not null)
        {
            State(At, stated.Quotation);
            if (stated.IsRestated)
                Text(At, "Recalled and not given here: the earlier decision gives it.");
            if (stated.Qualifiers.Count > 0)
                Text(At, $"In the words of the text: {string.Join("; ", stated.Qualifiers)}.");
            Question("/authorization/forceTasks", "For which tasks may force be used? Name them by id; the paragraph that gives the authority says so.");
        }

        foreach (var clause in mandate.Force)
        {
            if (!ReferenceEquals(clause, stated))
                Quote(At, $"{(clause.IsRestated ? "Recalled" : "Given")} to {clause.Addressee}: {FactText.Of(clause.Authority)}", clause.Quotation);
        }

        return stated?.Authority;
    }

    private bool IsToMission(ForceClause clause) =>
        string.Equals(clause.Addressee, mandate.Mission, StringComparison.OrdinalIgnoreCase)
        || (mandate.Name is { } name && string.Equals(clause.Addressee, name, StringComparison.OrdinalIgnoreCase));

    private Mandate? Mandate()
    {
        var tasks = new List<MandateTask>();
        foreach (var task in mandate.Tasks)
        {
            // Who may use force, and how far, is authority and no task.
            if (task.Task == PemaTask.UseOfForce)
            {
                if (mandate.Force.Count == 0)
                    Quote("/authorization/forceAuthority", "A clause that turns to the mission speaks of force", task.Clauses[0].Quotation);
                continue;
            }

            var word = ReadingWords.Of(task.Task);
            if (task.Engagements.Count == 0)
                tasks.Add(Task(task, null, word, tasks.Count));
            foreach (var engagement in task.Engagements)
                tasks.Add(Task(task, engagement, task.Engagements.Count == 1 ? word : $"{word}-{Vocabulary.Word(TaskFacts.Of(engagement))}", tasks.Count));
        }

        foreach (var passage in mandate.Unclaimed.Take(PassagesShown))
            Quote("/mandate/tasks", "Turns to the mission, and no task was read from it", passage);
        if (mandate.Unclaimed.Count > PassagesShown)
            Text("/mandate/tasks", string.Create(CultureInfo.InvariantCulture, $"{mandate.Unclaimed.Count - PassagesShown} more passages turn to the mission, and no task was read from them."));
        return tasks.Count == 0 ? null : new() { Tasks = tasks.ToValueList() };
    }

    private MandateTask Task(MandatedTask task, PemaEngagement? engagement, string id, int place)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"/mandate/tasks/{place}");

        // A heading over the clauses says less than they do.
        var strongest = task.Clauses.OrderByDescending(static clause => clause.Precision).ThenBy(static clause => clause.Quotation.Length < LongestHeading).Take(ClausesShown).ToList();
        foreach (var clause in strongest.OrderBy(static clause => clause.Quotation.Start))
            State(at, clause.Quotation, clause.Words);
        var first = strongest[0];
        if (task.Strength == PemaStrength.Encouraged)
            Text(at, "The text encourages it, and asks no more.");
        if (first.Precision < ReadingWords.Doubtful)
            Text(at, $"To be checked closely: of clauses that turn to a mission in this way, {ReadingWords.Share(first.Precision)} carried the task.");
        var qualifier = mandate.ProtectionQualifiers.FirstOrDefault(words => Qualifies(task, words));
        if (qualifier is not null)
            State($"{at}/qualifiedByMeans", qualifier);
        return new()
        {
            Id = id,
            Task = TaskFacts.Category(task.Task, engagement, task.Clauses),
            Description = Excerpt.Joined(first.Quotation.Words, LongestDescription, first.Words),
            Engagement = engagement is { } how ? TaskFacts.Of(how) : null,
            Traits = TaskFacts.Traits(task.Task, task.Clauses),
            QualifiedByMeans = qualifier is null ? null : true,
        };
    }

    /// <summary>Whether words that bound the protection of civilians bound this task: civilian protection, or what stands in the same clause.</summary>
    private static bool Qualifies(MandatedTask task, Quotation qualifier) =>
        task.Task == PemaTask.CivilianProtection
        || (task.Task is PemaTask.ChildrensRights or PemaTask.SexualAndGenderBasedViolence
            && task.Clauses.Any(clause => qualifier.Start < clause.Quotation.Start + clause.Quotation.Length && clause.Quotation.Start < qualifier.Start + qualifier.Length));

    private Force? Force()
    {
        var (military, police, civilian) = (Strength(ComponentKind.Military), Strength(ComponentKind.Police), Strength(ComponentKind.Civilian));
        return military is null && police is null && civilian is null ? null : new() { Military = military, Police = police, Civilian = civilian };
    }

    private ComponentStrength? Strength(ComponentKind component)
    {
        var at = $"/force/{Vocabulary.Word(component)}/authorized";
        var ceilings = mandate.Ceilings.Where(ceiling => ceiling.Component == component).ToList();
        var own = ceilings.FindAll(static ceiling => ceiling is { IsChange: false, IsPart: false });

        // Of several figures none is the whole component, and adding them up is for people.
        var stated = own.Count > 0 && own.TrueForAll(ceiling => ceiling.Number == own[0].Number) ? own[0] : null;
        foreach (var ceiling in ceilings.Where(ceiling => ceiling.Number != stated?.Number))
        {
            var how = ceiling.IsChange ? "Changed by" : ceiling.IsPart ? "Within it" : "Also";
            Quote(at, string.Create(CultureInfo.InvariantCulture, $"{how} {ceiling.Number:N0} ({ceiling.Category})"), ceiling.Quotation);
        }

        if (stated is null)
            return null;
        State(at, stated.Quotation, stated.Category);
        return new() { Authorized = stated.Number };
    }

    /// <summary>A clause lets the model agreement apply until one is concluded; on other clauses people decide.</summary>
    private LegalArrangements? Legal()
    {
        const string At = "/legal/statusOfForces";
        var provisional = mandate.StatusOfForces.FirstOrDefault(static clause => clause.Words.Contains("provisionally", StringComparison.OrdinalIgnoreCase));
        foreach (var clause in mandate.StatusOfForces)
        {
            if (clause == provisional)
                State(At, clause, "provisionally");
            else
                Quote(At, "On the status agreement the text says", clause);
        }

        return provisional is null ? null : new() { StatusOfForces = Proposals.StatusOfForces.Provisional };
    }

    /// <summary>The paragraph that calls an authority exceptional and no precedent.</summary>
    private static Quotation? Exceptional(ValueList<ResolutionParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph is { IsOperative: true, Own: { } own } && own.Words.Contains("without creating a precedent", StringComparison.OrdinalIgnoreCase))
                return own;
            if (Exceptional(paragraph.Items) is { } item)
                return item;
        }

        return null;
    }

    private void State(string pointer, Quotation? quotation = null, string? around = null) => evidence.Add(new()
    {
        Pointer = pointer,
        Document = document,
        Paragraph = quotation?.Paragraph,
        Quote = quotation is null ? null : Excerpt.Of(quotation.Words, LongestQuote, around),
    });

    private void Text(string pointer, string text) => notes.Add(new(pointer, StartNoteKind.Text, text, []));

    private void Question(string pointer, string text) => notes.Add(new(pointer, StartNoteKind.Question, text, []));

    private void Quote(string pointer, string text, Quotation quotation) =>
        Text(pointer, $"{text}: {ReadingWords.Place(quotation)}, “{Excerpt.Of(quotation.Words, LongestQuote)}”");
}
