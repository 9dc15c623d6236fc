using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reporting;

/// <summary>What reports for people say in the same words.</summary>
internal static class ReportPhrases
{
    internal static ValueList<Area> Principles { get; } = [Area.Consent, Area.Impartiality, Area.UseOfForce];

    internal static string Title(Area area) => Sentence(ReportWords.Of(area).Replace('-', ' '));

    /// <summary>A text with a capital letter in front.</summary>
    internal static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>How strongly and from when on doctrine demands it.</summary>
    internal static string Demand(Demand rule)
    {
        var strength = rule.Strength switch
        {
            Strength.Must => "A must of doctrine",
            Strength.Should => "A should of doctrine",
            _ => "Good practice",
        };
        return $"{strength}, due from the stage {FactText.Of(rule.DueFrom)}.";
    }

    internal static string Of(Evidence evidence) => Clause(evidence) + Quote(evidence);

    /// <summary>Where evidence stands: <c>S/RES/836 (1993), para. 9</c>.</summary>
    internal static string Clause(Evidence evidence)
    {
        var clause = evidence.Paragraph switch
        {
            null => "",
            "preamble" => ", preamble",
            var paragraph => $", para. {paragraph}",
        };
        return $"{evidence.Document ?? "a document that is not named"}{clause}";
    }

    /// <summary>The words of evidence, behind a colon; empty where none are quoted.</summary>
    internal static string Quote(Evidence evidence) => evidence.Quote is null ? "" : $": “{evidence.Quote}”";

    /// <summary>A number with its noun: <c>1 finding</c>, <c>2 findings</c>, <c>no findings</c>.</summary>
    internal static string Count(int count, string noun) => count switch
    {
        0 => $"no {noun}s",
        1 => $"1 {noun}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}s"),
    };

    internal static string Verdict(Verdict verdict) => Sentence(ReportWords.Of(verdict).Replace('-', ' '));

    /// <summary>The mission with its acronym in front, where it has one.</summary>
    internal static string Name(MissionProposal proposal) => proposal.Acronym is { } acronym ? $"{acronym}: {proposal.Name}" : proposal.Name;

    internal static string Of(ReadinessStanding readiness) => string.Create(
        CultureInfo.InvariantCulture,
        $"{readiness.Met} in place, {readiness.Gaps.Count} missing, {readiness.Open} not stated, {readiness.NotDue} not due yet.");

    internal static string Of(DerogationStanding standing)
    {
        var (derogation, until) = (standing.Derogation, standing.Derogation.Until is { } day ? $", until {FactText.Of(day)}" : "");
        var reason = derogation.Justification is { } justification ? Closed(justification) : "No justification is given.";
        var decided = derogation.Authority is { } authority ? $"Decided by: {authority}{until}." : $"Nobody is named who decided it{until}.";
        return $"{derogation.Rule}{(derogation.Pointer is null ? "" : $" at {derogation.Pointer}")}, {ReportWords.Of(standing.State).Replace('-', ' ')}: {reason} {decided}";
    }

    /// <summary>A text with a full stop at its end.</summary>
    internal static string Closed(string text) => text.TrimEnd() is [.., '.' or '!' or '?'] closed ? closed : $"{text.TrimEnd()}.";

    /// <summary>What there is besides the verdict: "5 contradictions, 2 concerns, 39 open questions".</summary>
    internal static string Summary(CheckReport report)
    {
        var musts = report.Findings.Count(static finding => finding.Strength == Strength.Must);
        var shoulds = report.Findings.Count(static finding => finding.Strength == Strength.Should);
        var parts = new List<string> { Count(musts, "contradiction"), Count(shoulds, "concern") };
        if (report.Findings.Count > musts + shoulds)
            parts.Add(Count(report.Findings.Count - musts - shoulds, "remark"));
        parts.Add(Count(report.Readiness.Gaps.Count, "gap") + " in readiness");
        parts.Add(Count(report.Questions.Count, "open question"));
        var aside = report.Derogations.Sum(static standing => standing.SetAside.Count);
        if (aside > 0)
            parts.Add($"{Count(aside, "finding")} set aside");
        return string.Join(", ", parts);
    }

    internal static string Meaning(Verdict verdict) => verdict switch
    {
        Coherence.Verdict.Incoherent => "Facts of the proposal cannot stand together: a must of doctrine is contradicted.",
        Coherence.Verdict.CoherentWithConcerns => "No must of doctrine is contradicted; there are concerns that known failures have in common.",
        Coherence.Verdict.Coherent => "Nothing that is stated contradicts doctrine.",
        _ => "Too little is stated: nothing on consent, impartiality or the use of force could be judged.",
    };

    /// <summary>The findings on an area: its own, and those that answer one of its rules too.</summary>
    internal static List<Finding> FindingsOn(CheckReport report, Area area) =>
        report.Findings.Where(finding => finding.Rule.Area == area || finding.AlsoAnswers.Any(rule => report.Book.Find(rule)?.Area == area)).ToList();

    /// <summary>How many rules of an area wait for facts.</summary>
    internal static int Waiting(CheckReport report, Area area) => report.Areas.FirstOrDefault(standing => standing.Area == area)?.Undetermined ?? 0;

    /// <summary>How an area came out, in a word or two.</summary>
    internal static string Outcome(CheckReport report, Area area, ValueList<AreaStanding> areas)
    {
        var strongest = FindingsOn(report, area).Select(static finding => (Strength?)finding.Strength).Max();
        return (strongest, areas.FirstOrDefault(standing => standing.Area == area)) switch
        {
            (Strength.Must, _) => "contradicted",
            (Strength.Should, _) => "a concern",
            (Strength.May, _) => "a remark",
            (_, { Violated: > 0 }) => "set aside",
            (_, { Undetermined: > 0, Satisfied: 0 }) => "not judged",
            (_, { Undetermined: > 0 }) => "holds so far",
            (_, { Satisfied: > 0 }) => "holds",
            _ => "not asked here",
        };
    }

    /// <summary>The facts that tell which mission it is: kind of presence, stage, decision, day.</summary>
    internal static string About(MissionProposal proposal)
    {
        var parts = new List<string>();
        if (proposal.Presence is { } presence)
            parts.Add(FactText.Of(presence));
        if (proposal.Stage is { } stage)
            parts.Add($"stage: {FactText.Of(stage)}");
        if (proposal.Authorization?.Decision is { } decision)
            parts.Add(decision);
        if (proposal.AsOf is { } day)
            parts.Add($"as of {FactText.Of(day)}");
        return Sentence(string.Join(" · ", parts));
    }

    internal static string Place(CheckedProposal mission, Finding finding)
    {
        var pointer = finding.Pointer.Length == 0 ? "the proposal as a whole" : finding.Pointer;
        return mission.Document?.Name is { } document && mission.Locate(finding) is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{pointer} ({document}:{at.Line}:{at.Column})")
            : pointer;
    }
}
