using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>Collects what the rules find on one proposal and puts it in the order of a report.</summary>
/// <remarks>Scratch paper, with the ruling it collects from: kept from one check to the next.</remarks>
internal sealed class ReportCollector(CoherenceChecker checker)
{
    private readonly OpenFacts waiting = new();
    private MissionProposal proposal = null!;
    private MissionProposal? before;
    private List<Finding>? findings;
    private List<Finding>? gaps;
    private List<RuleNotice>? notices;
    private int met;
    private int open;
    private int notDue;
    private bool conclusive;
    private long quoted;

    public Ruling Ruling { get; } = new();

    public void Begin(MissionProposal about, DateOnly? day, MissionProposal? before = null)
    {
        proposal = about;
        this.before = before;
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
        findings = gaps = null;
        notices = null;
        waiting.Clear();
        Ruling.End();
    }

    public void Add(Demand about, bool due)
    {
        foreach (var breach in Ruling.Breaches)
        {
            (findings ??= []).Add(new Finding
            {
                Rule = about,
                Strength = breach.Strength,
                Severity = checker.Settings.SeverityOf(about, breach.Strength),
                Message = breach.Message,
                Pointer = breach.At.ToString(),
                Evidence = Told(breach.Named.Prepend(breach.At)),
                GraverIf = breach.GraverIf.IsUnknown ? Ruling.MissingFrom(breach.GraverIf).Select(static place => place.ToString()).ToValueList() : [],
            });
        }

        if (Ruling.Untold > 0)
        {
            conclusive = false;
            Notice(about.Id, ReportBounds.Untold(Ruling.Untold));
        }

        if (Ruling.Open.IsFalse || !due)
            return;
        var final = about.Strength != Strength.Must && !Ruling.Breaches.Any(breach => breach.GraverIf.IsUnknown);
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

        foreach (var part in row.Parts)
        {
            if (!part.InPlace(mission).IsFalse)
                continue;
            var place = part.Fact(mission);
            (gaps ??= []).Add(new Finding
            {
                Rule = row.About,
                Strength = strength,
                Severity = checker.Settings.SeverityOf(row.About, strength),
                Message = strength == Strength.May
                    ? $"At the stage {FactText.Of(stage!.Value)} it is good practice to have this in place, and it is stated not to be: {part.What}."
                    : $"At the stage {FactText.Of(stage!.Value)} this {ReportWords.Of(strength)} be in place, and is stated not to be: {part.What}.",
                Pointer = place.ToString(),
                Evidence = Told([place]),
            });
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

    /// <summary>The evidence for facts, as far as a report tells it.</summary>
    private ValueList<Evidence> Told(IEnumerable<Place> places)
    {
        if (quoted > ReportBounds.MostEvidence)
            return [];
        var found = EvidenceFor(places);
        foreach (var one in found)
            quoted += ReportBounds.Length(one);
        return quoted > ReportBounds.MostEvidence ? [] : found;
    }

    public CheckReport Report(byte[] outcomes)
    {
        // What is set aside answers nothing: a finding that nobody set aside must not go with it.
        var found = findings;
        var standings = SetAside(ref found);
        found = Superseded(found);
        if (quoted > ReportBounds.MostEvidence)
            Notice("evidence", ReportBounds.EvidenceLeftOut);
        return new CheckReport(checker.Book, outcomes)
        {
            Proposal = before is null || Name(before) == Name(proposal) ? Name(proposal) : $"{Name(before)}, then {Name(proposal)}",
            Verdict = VerdictOn(found, outcomes),
            Conclusive = conclusive,
            Findings = StrongestFirst(found),
            Readiness = new ReadinessStanding(met, StrongestFirst(gaps), open, notDue),
            Questions = waiting.Questions(),
            Derogations = standings,
            Notices = notices is null ? checker.Notices : [.. checker.Notices, .. notices],
        };
    }

    private static string Name(MissionProposal proposal) => proposal.Acronym is null ? proposal.Name : $"{proposal.Acronym}, {proposal.Name}";

    /// <summary>Findings of one strength stay in the order of the rules and of the proposal.</summary>
    private static ValueList<Finding> StrongestFirst(List<Finding>? findings) =>
        findings is null ? [] : findings.OrderByDescending(static finding => finding.Strength).ToValueList();

    private Verdict VerdictOn(List<Finding>? found, byte[] outcomes)
    {
        var strongest = found is null ? 0 : found.Max(static finding => (int)finding.Strength);
        if (strongest == (int)Strength.Must)
            return Verdict.Incoherent;

        bool judged = false, waits = false, anyJudged = false;
        for (var i = 0; i < outcomes.Length; i++)
        {
            var outcome = (RuleOutcome)outcomes[i];
            var settled = outcome is RuleOutcome.Satisfied or RuleOutcome.Violated;
            anyJudged |= settled;
            if (checker.Book.Rules[i].About.Area > Area.UseOfForce)
                continue;
            judged |= settled;
            waits |= outcome is RuleOutcome.Undetermined or RuleOutcome.Failed;
        }

        if (!anyJudged || (!judged && waits))
            return Verdict.Undetermined;
        return strongest == (int)Strength.Should ? Verdict.CoherentWithConcerns : Verdict.Coherent;
    }

    /// <summary>
    /// One cause, one finding: what a rule answers for another is said once, by the rule that answers. A graver finding is
    /// never answered by a lesser one.
    /// </summary>
    private static List<Finding>? Superseded(List<Finding>? found)
    {
        if (found is null || found.TrueForAll(static finding => finding.Rule.Supersedes.Count == 0))
            return found;
        var kept = new List<Finding>(found);
        foreach (var answer in found)
        {
            foreach (var id in answer.Rule.Supersedes)
            {
                var answered = kept.FindAll(other => string.Equals(other.Rule.Id, id, StringComparison.Ordinal) && other.Strength <= answer.Strength && SameCause(other.Pointer, answer.Pointer));
                var index = kept.FindIndex(other => ReferenceEquals(other.Rule, answer.Rule) && string.Equals(other.Pointer, answer.Pointer, StringComparison.Ordinal));
                if (answered.Count == 0 || index < 0)
                    continue;
                kept[index] = kept[index] with { AlsoAnswers = [.. kept[index].AlsoAnswers, id] };
                kept.RemoveAll(answered.Contains);
            }
        }

        return kept;
    }

    private static bool SameCause(string one, string other) => Within(one, other) || Within(other, one);

    private static bool Within(string pointer, string outer) =>
        pointer.StartsWith(outer, StringComparison.Ordinal) && (pointer.Length == outer.Length || pointer[outer.Length] == '/');

    private ValueList<DerogationStanding> SetAside(ref List<Finding>? found)
    {
        var derogations = (proposal.Derogations ?? []).Concat(checker.Settings.Derogations ?? []).ToList();
        if (derogations.Count == 0)
            return [];
        var standings = new List<DerogationStanding>(derogations.Count);
        foreach (var derogation in derogations)
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
                Move(found, setAside, about!, derogation.Pointer);
                Move(gaps, setAside, about!, derogation.Pointer);
                if (setAside.Count == 0)
                    state = DerogationState.Unused;
            }

            standings.Add(new DerogationStanding(derogation, state, setAside.ToValueList()));
        }

        if (found is { Count: 0 })
            found = null;
        return standings.ToValueList();
    }

    private static void Move(List<Finding>? from, List<Finding> to, Demand about, string? pattern)
    {
        if (from is null)
            return;
        bool Meets(Finding finding) => ReferenceEquals(finding.Rule, about) && (pattern is null || PointerPattern.Covers(pattern, finding.Pointer));
        to.AddRange(from.FindAll(Meets));
        from.RemoveAll(Meets);
    }

    private void Ask(Demand about, Tri unknown, bool urgent) => waiting.Ask(about, Ruling.MissingFrom(unknown), urgent);

    /// <summary>The evidence that the proposal gives for facts: what stands at them, within them, or around them below the sections.</summary>
    private ValueList<Evidence> EvidenceFor(IEnumerable<Place> places)
    {
        if (proposal.Evidence is not { Count: > 0 } && before?.Evidence is not { Count: > 0 })
            return [];
        List<string> pointers = [], pointersBefore = [];
        foreach (var place in places)
            (place.IsBefore ? pointersBefore : pointers).Add(place.WithinProposal());
        var found = new List<Evidence>();
        if (before is not null)
            AddEvidence(before, pointersBefore, found);
        AddEvidence(proposal, pointers, found);
        return found.ToValueList();
    }

    private static void AddEvidence(MissionProposal proposal, List<string> pointers, List<Evidence> found)
    {
        if (pointers.Count == 0 || proposal.Evidence is not { } stated)
            return;
        foreach (var evidence in stated.AsSpan())
        {
            if (!found.Contains(evidence) && pointers.Exists(pointer => IsAbout(evidence.Pointer, pointer)))
                found.Add(evidence);
        }
    }

    private static bool IsAbout(string evidence, string pointer) =>
        evidence.Length > pointer.Length ? Within(evidence, pointer)
        : Within(pointer, evidence) && (pointer.Length == evidence.Length || evidence.AsSpan().Count('/') > 1);
}
