using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PeacekeepingDomain.Benchmarks.ByHand;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tests.Coherence;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>The comparisons in which contestants take turns.</summary>
internal static class Comparisons
{
    /// <summary>Thirty rules, by this library and for FluentValidation.</summary>
    public static void FluentValidation()
    {
        var checker = ThirtyRules.Checker;
        var validator = new FluentValidationMission();
        foreach (var sample in Missions.Samples)
            Missions.AssertEqualFindings(ProposalDocument.Read(Missions.Sample(sample)).Proposal, validator);
        var measured = new List<Measured>();
        foreach (var document in Enum.GetValues<Document>())
        {
            var mission = Missions.Of(document);
            Missions.AssertEqualFindings(mission, validator);
            measured.AddRange(Turns.Take(
                document.ToString(),
                ("Check, 30 rules", () => checker.Check(mission)),
                ("IsCoherent, 30 rules", () => checker.IsCoherent(mission) ? checker : null),
                ("FluentValidation, 30 rules", () => validator.Validate(mission))));
        }

        Results.Keep(nameof(FluentValidation), measured);
    }

    /// <summary>All coherence rules, by this library and by hand.</summary>
    public static void ByHand()
    {
        var rules = new CoherenceChecker(new RuleBook(PeacekeepingDoctrine.RuleBook.Rules, []));
        var full = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        foreach (var sample in Missions.Samples)
            Missions.AssertEqualFindings(ProposalDocument.Read(Missions.Sample(sample)).Proposal, rules);
        var measured = new List<Measured>();
        foreach (var document in Enum.GetValues<Document>())
        {
            var mission = Missions.Of(document);
            Missions.AssertEqualFindings(mission, rules);
            measured.AddRange(Turns.Take(
                document.ToString(),
                ("by hand, 113 rules", () => WholeRuleBook.Check(mission)),
                ("IsCoherent", () => full.IsCoherent(mission) ? full : null),
                ("Check, 113 rules", () => rules.Check(mission)),
                ("Check, 113 rules and 99 requirements", () => full.Check(mission))));
        }

        Results.Keep(nameof(ByHand), measured);
    }

    /// <summary>Strict reading, plain reading, and the check of what was read.</summary>
    public static void Reading()
    {
        var full = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        var measured = new List<Measured>();
        foreach (var (name, utf8) in new[] { ("sound mission", Missions.SoundDocument), ("undof-1974", Missions.Sample("undof-1974")), ("minusca-2014", Missions.Sample("minusca-2014")) })
        {
            var mission = ProposalDocument.Read(utf8).Proposal;
            if (JsonSerializer.Deserialize(utf8, PlainReading.Mission) != mission)
                throw new InvalidOperationException($"{name}: the two ways of reading disagree.");
            measured.AddRange(Turns.Take(
                name,
                ("strict reading", () => ProposalDocument.Read(utf8)),
                ("System.Text.Json, generated", () => JsonSerializer.Deserialize(utf8, PlainReading.Mission)),
                ("Check of what was read", () => full.Check(mission))));
        }

        Results.Keep(nameof(Reading), measured);
    }

    /// <summary>Reading a resolution into a draft mandate, and how it grows when the text goes on and on.</summary>
    public static void Resolutions()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "S_RES_2100_2013.txt"));
        var number = new Regex("^ (?<number>[0-9]+)[.]", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
        var first = number.Match(text).Index;
        var paragraphs = number.Count(text);
        Results.Keep(nameof(Resolutions), [.. Turns.Take("S/RES/2100 (2013)", [.. Enumerable.Range(0, 5).Select(doubled => Reading(1 << doubled))])]);

        (string Name, Func<object?> Run) Reading(int times)
        {
            var longer = text[..first] + string.Concat(Enumerable.Range(0, times).Select(part => "\n" + number.Replace(text[first..], match => Renumbered(match, part))));
            var read = Read(longer);
            return (string.Create(CultureInfo.InvariantCulture, $"{longer.Length:#,0} characters, {read.Paragraphs.Count} paragraphs, {read.Missions[0].Tasks.Sum(static task => task.Clauses.Count)} clauses"), () => Read(longer));
        }

        string Renumbered(Match match, int part) =>
            string.Create(CultureInfo.InvariantCulture, $" {int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) + (part * paragraphs)}.");

        static MandateReading Read(string text) => MandateReader.TryRead(text, out var reading, out var refusal) ? reading : throw new InvalidOperationException(refusal);
    }

    /// <summary>How a check grows with the mission.</summary>
    public static void Growth()
    {
        var full = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        var measured = new List<Measured>();
        measured.AddRange(Grow("clean, tasks", [1, 10, 100, 1000], static count => Missions.Grown(count, 2, 3)));
        measured.AddRange(Grow("clean, units", [1, 10, 100], static count => Missions.Grown(2, count, 3)));
        measured.AddRange(Grow("clean, parties", [1, 10, 100], static count => Missions.Grown(2, 2, count)));
        measured.AddRange(Grow("findings everywhere, tasks", [1, 10, 100, 1000], static count => Missions.Broken(Missions.Grown(count, 2, 3))));
        measured.AddRange(Grow("findings everywhere, units", [1, 10, 100], static count => Missions.Broken(Missions.Grown(2, count, 3))));
        measured.AddRange(Grow("findings everywhere, parties", [1, 10, 100], static count => Missions.Broken(Missions.Grown(2, 2, count))));
        Results.Keep(nameof(Growth), measured);

        IEnumerable<Measured> Grow(string what, int[] counts, Func<int, Proposals.MissionProposal> grown) => Turns.Take(
            what,
            [.. counts.Select(count =>
            {
                var mission = grown(count);
                return ($"{count}, {full.Check(mission).Findings.Count} findings", (Func<object?>)(() => full.Check(mission)));
            })]);
    }
}
