using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reporting;

/// <summary>
/// Writes reports as a SARIF 2.1.0 log, for code hosts, editors and other tools that show findings beside the text. The
/// log has two runs, told apart by their automation ids: the coherence rules, and the readiness requirements. So a gap in
/// readiness keeps its level and is still never taken for a contradiction. A rule that waits for facts gives a result of
/// the kind <c>open</c>; a finding that is set aside is there and suppressed. Rules are described where a result or a notice
/// names them.
/// </summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The log of one or several checks.</summary>
    /// <param name="missions">The proposals and what was found in them, in the order of the log.</param>
    public static string Write(params IReadOnlyList<CheckedProposal> missions)
    {
        ArgumentNullException.ThrowIfNull(missions);
        var books = missions.Select(static mission => mission.Report.Book).Distinct().ToList();
        return ReadableJson.Text(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema"u8, Schema);
            writer.WriteString("version"u8, "2.1.0"u8);
            writer.WriteStartArray("runs"u8);
            Run(writer, missions, "coherence", "What in the proposals contradicts doctrine.", books.SelectMany(static book => book.Rules.Select(static rule => rule.About)), Coherence);
            Run(writer, missions, "readiness", "What is due by the proposals' stage and is not in place.", books.SelectMany(static book => book.Requirements.Select(static row => row.About)), Readiness);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static IEnumerable<Result> Coherence(CheckedProposal mission, List<Demand> rules) =>
        mission.Report.Findings.Select(finding => new Result(mission, finding, null))
            .Concat(SetAside(mission, rules))
            .Concat(rules.Where(rule => mission.Report.OutcomeOf(rule.Id) == RuleOutcome.Undetermined).Select(rule => Result.Open(mission, rule)));

    private static IEnumerable<Result> Readiness(CheckedProposal mission, List<Demand> rules) =>
        mission.Report.Readiness.Gaps.Select(gap => new Result(mission, gap, null))
            .Concat(SetAside(mission, rules))
            .Concat(rules.Where(rule => mission.Report.Questions.Any(question => question.Waiting.Contains(rule.Id))).Select(rule => Result.Open(mission, rule)));

    private static IEnumerable<Result> SetAside(CheckedProposal mission, List<Demand> rules) =>
        from standing in mission.Report.Derogations
        from finding in standing.SetAside
        where rules.Exists(rule => rule.Id == finding.Rule.Id)
        select new Result(mission, finding, standing.Derogation);

    private static void Run(
        Utf8JsonWriter writer,
        IReadOnlyList<CheckedProposal> missions,
        string name,
        string description,
        IEnumerable<Demand> demands,
        Func<CheckedProposal, List<Demand>, IEnumerable<Result>> results)
    {
        var book = demands.DistinctBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        var found = missions.Select(mission => (Mission: mission, Results: results(mission, book).ToList())).ToList();
        var notices = Notices(missions, book, readiness: name == "readiness");

        // Only rules that the log speaks of: the whole book would be most of every log, and in the list a rule that did not
        // apply would look like one that was kept.
        var named = found.SelectMany(static mission => mission.Results.Select(static result => result.Rule.Id)).Concat(notices.Select(static notice => notice.Rule)).ToHashSet(StringComparer.Ordinal);
        var rules = book.FindAll(rule => named.Contains(rule.Id));
        var documents = missions.Select(static mission => mission.Document?.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var areas = book.Select(static rule => rule.Area).Distinct().Order().ToList();
        var log = new Log(writer, rules, areas, documents);

        writer.WriteStartObject();
        log.Tool();
        writer.WriteStartObject("automationDetails"u8);
        writer.WriteString("id"u8, $"mission-check/{name}/");
        Message(writer, "description", description);
        writer.WriteEndObject();
        log.Invocation(notices);
        writer.WriteString("language"u8, "en"u8);
        writer.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        log.Artifacts();
        log.Taxonomy();
        writer.WriteStartArray("results"u8);
        foreach (var (mission, told) in found)
        {
            // The same rule may find two things at one place; the second is told from the first by its number.
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var result in told)
            {
                var key = $"{result.Rule.Id}\n{result.Pointer}\n{result.Kind}\n{mission.Report.Proposal}";
                var times = seen[key] = seen.GetValueOrDefault(key) + 1;
                log.Result(result, Fingerprint(times == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}\n{times}")));
            }
        }

        writer.WriteEndArray();
        Proposals(writer, missions);
        writer.WriteEndObject();
    }

    /// <summary>What a run tells of the check itself. What concerns no rule of either run is told in the first.</summary>
    private static List<RuleNotice> Notices(IReadOnlyList<CheckedProposal> missions, List<Demand> book, bool readiness) =>
        (from mission in missions
         from notice in mission.Report.Notices
         where book.Exists(rule => rule.Id == notice.Rule) || (!readiness && !mission.Report.Book.Requirements.Any(row => row.About.Id == notice.Rule))
         select notice).Distinct().ToList();

    private static void Proposals(Utf8JsonWriter writer, IReadOnlyList<CheckedProposal> missions)
    {
        writer.WriteStartObject("properties"u8);
        writer.WriteStartArray("proposals"u8);
        foreach (var mission in missions)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, mission.Report.Proposal);
            writer.WriteString("verdict"u8, ReportWords.Of(mission.Report.Verdict));
            writer.WriteBoolean("conclusive"u8, mission.Report.Conclusive);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Fingerprint(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static void Message(Utf8JsonWriter writer, string name, string text, string? markdown = null)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        if (markdown is not null)
            writer.WriteString("markdown"u8, markdown);
        writer.WriteEndObject();
    }

    /// <summary>A text of a proposal in a message: no placeholder and no link of SARIF's own comes from it.</summary>
    private static string Inert(string text) =>
        VisibleText.Of(text)
            .Replace("{", "{{", StringComparison.Ordinal)
            .Replace("}", "}}", StringComparison.Ordinal)
            .Replace("](", "] (", StringComparison.Ordinal);

    /// <summary>The name of a file as a URI: relative where the name is, with a scheme where it is absolute.</summary>
    internal static string UriOf(string file)
    {
        var drive = file.Length > 1 && char.IsAsciiLetter(file[0]) && file[1] == ':';
        var steps = file.Split('/', '\\').Where(static step => step != ".").Select(Uri.EscapeDataString);
        if (drive)
            return "file:///" + string.Join('/', steps.Select((step, index) => index == 0 ? file[..2] : step));
        var path = string.Join('/', steps);
        return path.StartsWith('/') ? $"file://{path}" : path;
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string LevelOf(Strength strength) => strength switch
    {
        Strength.Must => "error",
        Strength.Should => "warning",
        _ => "note",
    };

    private sealed record Result(CheckedProposal Mission, Demand Rule, string Kind, string Level, string Message, string Pointer, TextPosition? Position)
    {
        public Result(CheckedProposal mission, Finding finding, Derogation? setAside)
            : this(mission, finding.Rule, "fail", LevelOf(finding.Severity), finding.Message, finding.Pointer, mission.Locate(finding))
        {
            Finding = finding;
            Derogation = setAside;
        }

        public Finding? Finding { get; }

        public Derogation? Derogation { get; }

        public static Result Open(CheckedProposal mission, Demand rule)
        {
            var questions = mission.Report.Questions.Where(question => question.Waiting.Contains(rule.Id)).ToList();
            var pointer = questions.Count == 0 ? "" : questions[0].Pointer;
            var asked = questions.Count == 0 ? "Facts that matter to it are not stated." : string.Join(' ', questions.Select(static question => question.Question));
            return new Result(mission, rule, "open", "none", $"Cannot be judged yet. {asked}", pointer, mission.Document?.Locate(pointer));
        }
    }

    /// <summary>The parts of a run, which refer to each other by index.</summary>
    private sealed class Log(Utf8JsonWriter writer, List<Demand> rules, List<Area> areas, List<string> documents)
    {
        private const string Taxa = "Areas of doctrine";

        public void Tool()
        {
            var version = typeof(SarifReport).Assembly.GetName().Version!.ToString(3);
            writer.WriteStartObject("tool"u8);
            writer.WriteStartObject("driver"u8);
            writer.WriteString("name"u8, "PeacekeepingDomain"u8);
            writer.WriteString("fullName"u8, $"PeacekeepingDomain {version}");
            writer.WriteString("version"u8, version);
            writer.WriteString("semanticVersion"u8, version);
            // The package by its name: a page of its own it has not.
            writer.WriteString("informationUri"u8, $"pkg:nuget/PeacekeepingDomain@{version}");
            Message(writer, "shortDescription", "Checks a proposed peace operation against peacekeeping doctrine.");
            writer.WriteStartArray("rules"u8);
            foreach (var rule in rules)
                Rule(rule);
            writer.WriteEndArray();
            writer.WriteStartArray("supportedTaxonomies"u8);
            writer.WriteStartObject();
            writer.WriteString("name"u8, Taxa);
            writer.WriteNumber("index"u8, 0);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        public void Invocation(List<RuleNotice> notices)
        {
            writer.WriteStartArray("invocations"u8);
            writer.WriteStartObject();
            writer.WriteBoolean("executionSuccessful"u8, !notices.Exists(static notice => notice.OfFailure));
            if (notices.Count > 0)
            {
                writer.WriteStartArray("toolExecutionNotifications"u8);
                foreach (var notice in notices)
                {
                    writer.WriteStartObject();
                    writer.WriteString("level"u8, notice.OfFailure ? "error" : "warning");
                    Message(writer, "message", $"{Inert(notice.Rule)}: {Inert(notice.Message)}");
                    if (rules.FindIndex(rule => rule.Id == notice.Rule) is >= 0 and var index)
                    {
                        writer.WriteStartObject("associatedRule"u8);
                        writer.WriteString("id"u8, notice.Rule);
                        writer.WriteNumber("index"u8, index);
                        writer.WriteEndObject();
                    }

                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        public void Artifacts()
        {
            if (documents.Count == 0)
                return;
            writer.WriteStartArray("artifacts"u8);
            foreach (var document in documents)
            {
                writer.WriteStartObject();
                writer.WriteStartObject("location"u8);
                writer.WriteString("uri"u8, UriOf(document));
                writer.WriteEndObject();
                writer.WriteString("mimeType"u8, "application/json"u8);
                writer.WriteStartArray("roles"u8);
                writer.WriteStringValue("analysisTarget"u8);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        public void Taxonomy()
        {
            writer.WriteStartArray("taxonomies"u8);
            writer.WriteStartObject();
            writer.WriteString("name"u8, Taxa);
            Message(writer, "shortDescription", "The subjects that demands of doctrine belong to, the three principles of peacekeeping first.");
            writer.WriteBoolean("isComprehensive"u8, value: false);
            writer.WriteStartArray("taxa"u8);
            foreach (var area in areas)
            {
                writer.WriteStartObject();
                writer.WriteString("id"u8, ReportWords.Of(area));
                Message(writer, "shortDescription", $"{ReportPhrases.Title(area)}.");
                if (ReportPhrases.Principles.Contains(area))
                    Message(writer, "fullDescription", $"{ReportPhrases.Title(area)}, one of the three principles of peacekeeping.");
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        public void Result(Result result, string fingerprint)
        {
            writer.WriteStartObject();
            writer.WriteString("ruleId"u8, result.Rule.Id);
            writer.WriteNumber("ruleIndex"u8, rules.FindIndex(rule => rule.Id == result.Rule.Id));
            writer.WriteString("kind"u8, result.Kind);
            writer.WriteString("level"u8, result.Level);
            Message(writer, "message", Inert(result.Message));
            writer.WriteStartArray("locations"u8);
            writer.WriteStartObject();
            Location(result.Mission, result.Pointer, result.Position);
            writer.WriteEndObject();
            writer.WriteEndArray();
            Evidence(result);
            writer.WriteStartObject("partialFingerprints"u8);
            writer.WriteString("rulePlaceProposal/v1"u8, fingerprint);
            writer.WriteEndObject();
            if (result.Derogation is { } derogation)
                Suppression(derogation);
            writer.WriteStartObject("properties"u8);
            writer.WriteString("proposal"u8, result.Mission.Report.Proposal);
            if (result.Finding is { } finding)
                writer.WriteString("strength"u8, ReportWords.Of(finding.Strength));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        private void Rule(Demand rule)
        {
            var citations = rule.Sources.Select(static source => source.ToString()).ToList();
            writer.WriteStartObject();
            writer.WriteString("id"u8, rule.Id);
            if (rule.FormerIds.Count > 0)
            {
                writer.WriteStartArray("deprecatedIds"u8);
                foreach (var former in rule.FormerIds)
                    writer.WriteStringValue(former);
                writer.WriteEndArray();
            }

            Message(writer, "shortDescription", rule.Title + ".");
            Message(writer, "fullDescription", $"{rule.Title}. {ReportPhrases.Demand(rule)}");
            writer.WriteStartObject("defaultConfiguration"u8);
            writer.WriteString("level"u8, LevelOf(rule.Strength));
            writer.WriteEndObject();
            Message(writer, "help", Help(rule, citations), HelpMarkdown(rule, citations));
            writer.WriteStartArray("relationships"u8);
            writer.WriteStartObject();
            writer.WriteStartObject("target"u8);
            writer.WriteString("id"u8, ReportWords.Of(rule.Area));
            writer.WriteNumber("index"u8, areas.IndexOf(rule.Area));
            writer.WriteStartObject("toolComponent"u8);
            writer.WriteString("name"u8, Taxa);
            writer.WriteNumber("index"u8, 0);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartArray("kinds"u8);
            writer.WriteStringValue("superset"u8);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartObject("properties"u8);
            writer.WriteString("strength"u8, ReportWords.Of(rule.Strength));
            writer.WriteString("since"u8, rule.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteStartArray("tags"u8);
            writer.WriteStringValue(ReportWords.Of(rule.Area));
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        private static string Help(Demand rule, List<string> citations) =>
            $"{rule.Title}. {ReportPhrases.Demand(rule)}\nTo mend it: {rule.Remedy}\nSources: {string.Join("; ", citations)}."
                + (rule.Precedents.Count == 0 ? "" : $"\nCompare: {string.Join(' ', rule.Precedents)}");

        private static string HelpMarkdown(Demand rule, List<string> citations)
        {
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"**{MarkdownText.Plain(rule.Title)}.** {ReportPhrases.Demand(rule)}\n\n**To mend it:** {MarkdownText.Plain(rule.Remedy)}\n\n**Sources**\n\n");
            foreach (var citation in citations)
                text.Append("- ").Append(MarkdownText.Plain(citation)).Append('\n');
            if (rule.Precedents.Count > 0)
                text.Append("\n**Compare**\n\n");
            foreach (var precedent in rule.Precedents)
                text.Append("- ").Append(MarkdownText.Plain(precedent)).Append('\n');
            return text.ToString();
        }

        private void Location(CheckedProposal mission, string pointer, TextPosition? position)
        {
            if (mission.Document?.Name is { } document)
            {
                writer.WriteStartObject("physicalLocation"u8);
                writer.WriteStartObject("artifactLocation"u8);
                writer.WriteString("uri"u8, UriOf(document));
                writer.WriteNumber("index"u8, documents.IndexOf(document));
                writer.WriteEndObject();
                if (position is { } at)
                {
                    writer.WriteStartObject("region"u8);
                    writer.WriteNumber("startLine"u8, at.Line);
                    writer.WriteNumber("startColumn"u8, at.Column);
                    writer.WriteEndObject();
                }

                writer.WriteEndObject();
            }

            if (pointer.Length == 0)
                return;
            writer.WriteStartArray("logicalLocations"u8);
            writer.WriteStartObject();
            writer.WriteString("name"u8, VisibleText.Of(pointer[(pointer.LastIndexOf('/') + 1)..]));
            writer.WriteString("fullyQualifiedName"u8, VisibleText.Of(pointer));
            writer.WriteString("kind"u8, "property"u8);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        private void Evidence(Result result)
        {
            if (result.Finding is not { Evidence.Count: > 0 } finding)
                return;
            writer.WriteStartArray("relatedLocations"u8);
            for (var number = 0; number < finding.Evidence.Count; number++)
            {
                var evidence = finding.Evidence[number];
                var entry = result.Mission.Proposal.Evidence is { } all ? all.ToList().IndexOf(evidence) : -1;
                var pointer = entry < 0 ? evidence.Pointer : string.Create(CultureInfo.InvariantCulture, $"/evidence/{entry}");
                writer.WriteStartObject();
                writer.WriteNumber("id"u8, number + 1);
                Location(result.Mission, pointer, result.Mission.Document?.Locate(pointer));
                Message(writer, "message", $"Evidence: {Inert(ReportPhrases.Of(evidence))}.");
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        private void Suppression(Derogation derogation)
        {
            var until = derogation.Until is { } day ? $" Until {FactText.Of(day)}." : "";
            writer.WriteStartArray("suppressions"u8);
            writer.WriteStartObject();
            writer.WriteString("kind"u8, "external"u8);
            writer.WriteString("status"u8, "accepted"u8);
            writer.WriteString("justification"u8, $"{ReportPhrases.Closed(VisibleText.Of(derogation.Justification ?? ""))} Decided by: {VisibleText.Of(derogation.Authority ?? "")}.{until}");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
    }
}
