using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>Collects what the rules find on one proposal and puts it in the order of a report.</summary>
/// <remarks>Scratch paper, with the ruling it collects from: kept from one check to the next.</remarks>
internal sealed class ReportCollector
{
    private readonly CoherenceChecker checker;
    private readonly Pointers pointers = new();
    private readonly OpenFacts waiting;
    private readonly Pile<FoundAt> findings = new();
    private readonly Pile<FoundAt> gaps = new();
    private readonly StatedEvidence evidence;
    private readonly StatedEvidence evidenceBefore;
    private readonly List<Evidence> meant = [];
    private SameCauses? causes;
    private MissionProposal proposal = null!;
    private MissionProposal? before;
    private List<RuleNotice>? notices;
    private int met;
    private int open;
    private int notDue;
    private bool conclusive;
    private long quoted;

    public ReportCollector(CoherenceChecker checker)
    {
        this.checker = checker;
        waiting = new(pointers);
        evidence = new(pointers);
        evidenceBefore = new(pointers);
    }

    public Ruling Ruling { get; } = new();

    public void Begin(MissionProposal about, DateOnly? day, MissionProposal? before = null)
    {
        proposal = about;
        this.before = before;
        evidence.Begin(about);
        evidenceBefore.Begin(before);
        met = open = notDue = 0;
        quoted = 0;
        conclusive = true;
        Ruling.Begin(about, checker.Settings, day, before);
    }

    /// <summary>Takes leave of the proposal, so that scratch paper that is kept keeps nothing else.</summary>
    public void End()
    {
        proposal = null!;
        before = null;
        findings.Clear();
        gaps.Clear();
        evidence.Begin(null);
        evidenceBefore.Begin(null);
        meant.Clear();
        notices = null;
        waiting.Clear();
        Ruling.End();
    }

    public void Add(Demand about, bool due)
    {
        var mayBeGraver = false;
        for (var i = 0; i < Ruling.Breaches.Count; i++)
        {
            ref var breach = ref Ruling.Breaches[i];
            mayBeGraver |= breach.GraverIf.IsUnknown;
            var finding = new Finding
            {
                Rule = about,
                Strength = breach.Strength,
                Severity = checker.Settings.SeverityOf(about, breach.Strength),
                Message = ReportBounds.Message(Ruling.MessageOf(breach)),
                Pointer = pointers.Of(breach.At),
                Evidence = EvidenceFor(breach.At, Ruling.Named, breach.Named),
                GraverIf = breach.GraverIf.IsUnknown ? PointersOf(Ruling.MissingFrom(breach.GraverIf)) : [],
            };
            findings.Add(new FoundAt(finding, breach.At.Stated()));
        }

        if (Ruling.Untold > 0)
        {
            conclusive = false;
            Notice(about.Id, ReportBounds.Untold(Ruling.Untold));
        }

        if (Ruling.Open.IsFalse || !due)
            return;
        var final = about.Strength != Strength.Must && !mayBeGraver;
        conclusive &= final;
        Ask(about, Ruling.Open, urgent: !final);
    }

    public void Add(Requirement row, RequirementOutcome outcome, Strength strength, MissionFacts mission, Stage? stage)
    {
        if (outcome == RequirementOutcome.Open)
        {
            Ask(row.About, Ruling.Open, urgent: false);
            return;
        }

        foreach (var part in row.Parts.AsSpan())
        {
            if (!part.InPlace(mission).IsFalse)
                continue;
            var place = part.Fact(mission);
            var gap = new Finding
            {
                Rule = row.About,
                Strength = strength,
                Severity = checker.Settings.SeverityOf(row.About, strength),
                Message = strength == Strength.May
                    ? $"At the stage {FactText.Of(stage!.Value)} it is good practice to have this in place, and it is stated not to be: {part.What}."
                    : $"At the stage {FactText.Of(stage!.Value)} this {ReportWords.Of(strength)} be in place, and is stated not to be: {part.What}.",
                Pointer = pointers.Of(place),
                Evidence = EvidenceFor(place),
            };
            gaps.Add(new FoundAt(gap, place.Stated()));
        }
    }

    public void Count(RequirementOutcome outcome)
    {
        met += outcome == RequirementOutcome.Met ? 1 : 0;
        open += outcome == RequirementOutcome.Open ? 1 : 0;
        notDue += outcome == RequirementOutcome.NotDue ? 1 : 0;
    }

    public void Fail(Demand about)
    {
        conclusive = false;
        // A report travels; what an exception says may name files, servers or users, and stays behind. Explain tells it.
        (notices ??= []).Add(new RuleNotice(about.Id, "The rule failed and was left out. Tell whoever wrote it.") { OfFailure = true });
    }

    private void Notice(string rule, string message) => (notices ??= []).Add(new RuleNotice(rule, message));

    public CheckReport Report(byte[] outcomes)
    {
        // What is set aside answers nothing: a finding that nobody set aside must not go with it.
        var standings = SetAside();
        if (SameCauses.MayMeet(findings))
            (causes ??= new()).Settle(findings);
        if (quoted > ReportBounds.MostEvidence)
            Notice("evidence", ReportBounds.EvidenceLeftOut);
        return new CheckReport(checker.Book, outcomes)
        {
            Proposal = before is null || Name(before) == Name(proposal) ? Name(proposal) : $"{Name(before)}, then {Name(proposal)}",
            Verdict = VerdictOn(outcomes),
            Conclusive = conclusive,
            Findings = StrongestFirst(findings),
            Readiness = new ReadinessStanding(met, StrongestFirst(gaps), open, notDue),
            Questions = waiting.Questions(),
            Derogations = standings,
            Notices = notices is null ? checker.Notices : [.. checker.Notices, .. notices],
        };
    }

    private static string Name(MissionProposal proposal) => proposal.Acronym is null ? proposal.Name : $"{proposal.Acronym}, {proposal.Name}";

    /// <summary>Findings of one strength stay in the order of the rules and of the proposal.</summary>
    private static ValueList<Finding> StrongestFirst(Pile<FoundAt> found)
    {
        if (found.Count == 0)
            return [];
        var ordered = new Finding[found.Count];
        var next = 0;
        for (var strength = Strength.Must; strength >= Strength.May; strength--)
        {
            for (var i = 0; i < found.Count; i++)
            {
                if (found[i].Finding.Strength == strength)
                    ordered[next++] = found[i].Finding;
            }
        }

        return new(ordered);
    }

    private ValueList<string> PointersOf(Pile<Place> places)
    {
        var all = new string[places.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = pointers.Of(places[i]);
        return new(all);
    }

    private Verdict VerdictOn(byte[] outcomes)
    {
        var strongest = Strength.May;
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Finding.Strength == Strength.Must)
                return Verdict.Incoherent;
            if (findings[i].Finding.Strength == Strength.Should)
                strongest = Strength.Should;
        }

        bool judged = false, waits = false, anyJudged = false;
        for (var i = 0; i < outcomes.Length; i++)
        {
            var outcome = (RuleOutcome)outcomes[i];
            var settled = outcome is RuleOutcome.Satisfied or RuleOutcome.Violated;
            anyJudged |= settled;
            if (i >= checker.Principles)
                continue;
            judged |= settled;
            waits |= outcome is RuleOutcome.Undetermined or RuleOutcome.Failed;
        }

        if (!anyJudged || (!judged && waits))
            return Verdict.Undetermined;
        return strongest == Strength.Should ? Verdict.CoherentWithConcerns : Verdict.Coherent;
    }

    private ValueList<DerogationStanding> SetAside()
    {
        if (proposal.Derogations is not { Count: > 0 } && checker.Settings.Derogations is not { Count: > 0 })
            return [];
        var standings = new List<DerogationStanding>();
        foreach (var derogation in (proposal.Derogations ?? []).Concat(checker.Settings.Derogations ?? []))
        {
            // A rule on the mission is set aside in the check of the mission, a rule on a change in the check of the change.
            var about = checker.Book.Find(derogation.Rule);
            if (checker.IsOfSteps ? about is null : checker.Book.ChangeRules.Any(rule => ReferenceEquals(rule.About, about)))
                continue;
            var state = about is null ? DerogationState.UnknownRule
                : string.IsNullOrWhiteSpace(derogation.Justification) || string.IsNullOrWhiteSpace(derogation.Authority) ? DerogationState.Unjustified
                : derogation.Until < proposal.AsOf ? DerogationState.Expired
                : DerogationState.Applied;
            var setAside = new List<Finding>();
            if (state == DerogationState.Applied)
            {
                Move(findings, setAside, about!, derogation.Pointer);
                Move(gaps, setAside, about!, derogation.Pointer);
                if (setAside.Count == 0)
                    state = DerogationState.Unused;
            }

            standings.Add(new DerogationStanding(derogation, state, setAside.ToValueList()));
        }

        return standings.ToValueList();
    }

    private static void Move(Pile<FoundAt> from, List<Finding> to, Demand about, string? pattern)
    {
        var kept = 0;
        for (var i = 0; i < from.Count; i++)
        {
            var found = from[i];
            if (ReferenceEquals(found.Finding.Rule, about) && (pattern is null || PointerPattern.Covers(pattern, found.Finding.Pointer)))
                to.Add(found.Finding);
            else
                from[kept++] = found;
        }

        from.CutTo(kept);
    }

    private ValueList<Evidence> EvidenceFor(Place at, Pile<Place>? places = null, (int From, int Length) named = default)
    {
        if (quoted > ReportBounds.MostEvidence)
            return [];
        meant.Clear();
        evidenceBefore.Add(meant, at, places, named, isBefore: true);
        evidence.Add(meant, at, places, named, isBefore: false);
        foreach (var one in meant)
            quoted += ReportBounds.Length(one);
        return meant.Count == 0 || quoted > ReportBounds.MostEvidence ? [] : new(meant.ToArray());
    }

    private void Ask(Demand about, Tri unknown, bool urgent) => waiting.Ask(about, Ruling.MissingFrom(unknown), urgent);
}
