using System.Runtime.InteropServices;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>Collects what the rules find on one proposal and puts it in the order of a report.</summary>
/// <remarks>Scratch paper, with the ruling it collects from: kept from one check to the next.</remarks>
internal sealed class ReportCollector(CoherenceChecker checker)
{
    private readonly OpenFacts waiting = new();
    private readonly List<Place> missing = [];
    private MissionProposal proposal = null!;
    private List<Finding>? findings;
    private List<Finding>? gaps;
    private List<RuleNotice>? notices;
    private int met;
    private int open;
    private int notDue;
    private bool conclusive;

    public Ruling Ruling { get; } = new();

    public void Begin(MissionProposal about)
    {
        proposal = about;
        met = open = notDue = 0;
        conclusive = true;
    }

    public void End()
    {
        proposal = null!;
        findings = gaps = null;
        notices = null;
        waiting.Clear();
        Ruling.End();
    }

    public void Add(Demand about, RuleOutcome outcome)
    {
        var final = about.Strength != Strength.Must;
        foreach (var breach in Ruling.Breaches)
        {
            (findings ??= []).Add(new Finding
            {
                Rule = about,
                Strength = breach.Strength,
                Message = breach.Message,
                Pointer = breach.At.ToString(),
                Evidence = EvidenceFor(breach.At, CollectionsMarshal.AsSpan(Ruling.Named)[breach.Named]),
                GraverIf = Pointers(breach.GraverIf),
            });
            final &= !breach.GraverIf.IsUnknown;
        }

        if (Ruling.Open.IsFalse || outcome == RuleOutcome.NotApplicable)
            return;
        conclusive &= final;
        Ask(about, urgent: !final);
    }

    public void Add(Requirement row, RequirementOutcome outcome, Strength strength, MissionFacts mission, Stage? stage)
    {
        if (outcome == RequirementOutcome.Open)
        {
            Ask(row.About, urgent: false);
            return;
        }

        var place = row.Fact(mission);
        (gaps ??= []).Add(new Finding
        {
            Rule = row.About,
            Strength = strength,
            Message = $"{Capitalized(row.What)} {FactWords.Of(strength)} be in place from the stage {FactText.Of(row.About.DueFrom)} on, and is stated not to be at the stage {FactText.Of(stage!.Value)}.",
            Pointer = place.ToString(),
            Evidence = EvidenceFor(place, []),
        });
    }

    public void Count(RequirementOutcome outcome)
    {
        met += outcome == RequirementOutcome.Met ? 1 : 0;
        open += outcome == RequirementOutcome.Open ? 1 : 0;
        notDue += outcome == RequirementOutcome.NotDue ? 1 : 0;
    }

    public void Fail(Demand about, Exception failure)
    {
        conclusive = false;
        (notices ??= []).Add(new RuleNotice(
            about.Id,
            $"The rule could not be run and was left out: {failure.GetType().Name}, {failure.Message} Report it to whoever wrote the rule."));
    }

    public CheckReport Report(byte[] outcomes)
    {
        var found = Superseded(findings);
        var standings = SetAside(ref found);
        return new CheckReport(checker.Book, outcomes)
        {
            Proposal = proposal.Acronym is null ? proposal.Name : $"{proposal.Acronym}, {proposal.Name}",
            Verdict = VerdictOn(found, outcomes),
            Conclusive = conclusive,
            Findings = StrongestFirst(found),
            Readiness = new ReadinessStanding(met, StrongestFirst(gaps), open, notDue),
            Questions = waiting.Questions(),
            Derogations = standings,
            Notices = notices is null ? [] : notices.ToValueList(),
        };
    }

    /// <summary>The findings by strength, and within a strength in the order of the rules.</summary>
    private static ValueList<Finding> StrongestFirst(List<Finding>? found)
    {
        if (found is null)
            return [];
        var ordered = new Finding[found.Count];
        var next = 0;
        for (var severity = Severity.Error; severity >= Severity.Information; severity--)
        {
            foreach (var finding in found)
            {
                if (finding.Severity == severity)
                    ordered[next++] = finding;
            }
        }

        return new(ordered);
    }

    private Verdict VerdictOn(List<Finding>? found, byte[] outcomes)
    {
        var strongest = 0;
        for (var i = 0; i < found?.Count; i++)
            strongest = Math.Max(strongest, (int)found[i].Strength);
        if (strongest == (int)Strength.Must)
            return Verdict.Incoherent;

        bool judged = false, waits = false, anyJudged = false;
        for (var i = 0; i < outcomes.Length; i++)
        {
            var outcome = (RuleOutcome)outcomes[i];
            var settled = outcome is RuleOutcome.Satisfied or RuleOutcome.Violated;
            anyJudged |= settled;
            if (!checker.IsPrinciple(i))
                continue;
            judged |= settled;
            waits |= outcome is RuleOutcome.Undetermined or RuleOutcome.Failed;
        }

        if (!anyJudged || (!judged && waits))
            return Verdict.Undetermined;
        return strongest == (int)Strength.Should ? Verdict.CoherentWithConcerns : Verdict.Coherent;
    }

    /// <summary>One cause, one finding: what a rule answers for another is said once, by the rule that answers.</summary>
    private static List<Finding>? Superseded(List<Finding>? found)
    {
        if (found is null || found.TrueForAll(static finding => finding.Rule.Supersedes.Count == 0))
            return found;
        var kept = new List<Finding>(found);
        foreach (var answer in found)
        {
            foreach (var id in answer.Rule.Supersedes)
            {
                var answered = kept.FindAll(other => string.Equals(other.Rule.Id, id, StringComparison.Ordinal) && SameCause(other.Pointer, answer.Pointer));
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

    private static bool Within(ReadOnlySpan<char> pointer, ReadOnlySpan<char> outer) =>
        pointer.Length >= outer.Length
        && (pointer.Length == outer.Length || pointer[outer.Length] == '/')
        && pointer.StartsWith(outer);

    private ValueList<DerogationStanding> SetAside(ref List<Finding>? found)
    {
        if (proposal.Derogations is null or { Count: 0 } && checker.Settings.Derogations.Count == 0)
            return [];
        var derogations = (proposal.Derogations ?? []).Concat(checker.Settings.Derogations).ToList();
        var standings = new List<DerogationStanding>(derogations.Count);
        foreach (var derogation in derogations)
        {
            var about = checker.Book.Find(derogation.Rule);
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

    private void Ask(Demand about, bool urgent)
    {
        missing.Clear();
        Ruling.MissingFrom(Ruling.Open, missing);
        waiting.Ask(about, missing, urgent);
    }

    private ValueList<string> Pointers(Tri unknown)
    {
        if (!unknown.IsUnknown)
            return [];
        missing.Clear();
        Ruling.MissingFrom(unknown, missing);
        return missing.Select(static place => place.ToString()).ToValueList();
    }

    /// <summary>The evidence that the proposal gives for a fact and for those that a sentence names beside it.</summary>
    private ValueList<Evidence> EvidenceFor(Place at, ReadOnlySpan<Place> named)
    {
        if (proposal.Evidence is not { Count: > 0 } stated)
            return [];
        Span<bool> quoted = stated.Count <= 256 ? stackalloc bool[stated.Count] : new bool[stated.Count];
        Span<char> pointer = stackalloc char[Place.LongestPointer];
        var count = Quote(at.Write(pointer), stated, quoted);
        for (var i = 0; i < named.Length; i++)
        {
            if (named[i] != at && !named[..i].Contains(named[i]))
                count += Quote(named[i].Write(pointer), stated, quoted);
        }

        if (count == 0)
            return [];
        var evidence = new List<Evidence>(count);
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] && !evidence.Contains(stated[i]))
                evidence.Add(stated[i]);
        }

        return new(evidence.ToArray());
    }

    /// <summary>Marks the evidence for a pointer: what stands at it, around it below the sections, and within it.</summary>
    private static int Quote(ReadOnlySpan<char> pointer, ValueList<Evidence> stated, Span<bool> quoted)
    {
        var count = 0;
        for (var i = 0; i < quoted.Length; i++)
        {
            var outer = stated[i].Pointer;
            if (quoted[i] || !(Within(pointer, outer) ? pointer.Length == outer.Length || outer.AsSpan().Count('/') > 1 : Within(outer, pointer)))
                continue;
            quoted[i] = true;
            count++;
        }

        return count;
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
