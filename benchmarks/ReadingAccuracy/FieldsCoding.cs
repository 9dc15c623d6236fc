using System.Globalization;
using System.Text.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;

namespace ReadingAccuracy;

/// <summary>What the project's own coding says of the terms, figures and clauses of a resolution, beside what was read.</summary>
internal static class FieldsCoding
{
    public static readonly string[] Fields = ["term", "strength", "force and to whom", "due diligence", "status of forces"];

    /// <summary>A score for each field.</summary>
    /// <param name="path">The coding, a JSON object a line.</param>
    /// <param name="part">The part that is looked at; all where null.</param>
    /// <param name="read">Reads a resolution by number; null where there is no text.</param>
    /// <param name="texts">How many resolutions were looked at.</param>
    public static Score[] Measure(string path, string? part, Func<int, MandateReading?> read, out int texts)
    {
        var scores = Fields.Select(_ => new Score()).ToArray();
        texts = 0;
        foreach (var row in File.ReadLines(path).Select(line => JsonSerializer.Deserialize<JsonElement>(line)))
        {
            if ((part is not null && Text(row, "part") != part) || read(row.GetProperty("resolution").GetInt32()) is not { } reading)
                continue;
            texts++;
            var missions = reading.Missions;
            Count(scores[0], Terms(row), missions.Where(mission => mission.Term is not null).Select(mission => $"{mission.Mission} {Day(mission.Term!.Until)} {mission.Term.Months}"));
            var open = List(row, "openCeilings").Select(figure => figure.GetInt32()).ToList();
            Count(
                scores[1],
                List(row, "ceilings").Select(ceiling => $"{Text(ceiling, "component")} {ceiling.GetProperty("number").GetInt32()} {ceiling.TryGetProperty("change", out _)} {ceiling.TryGetProperty("within", out _)}"),
                missions.SelectMany(mission => mission.Ceilings).Where(ceiling => !open.Contains(Math.Abs(ceiling.Number))).Select(ceiling => $"{ceiling.Component} {ceiling.Number} {ceiling.IsChange} {ceiling.IsPart}"));

            // What a text says of force, due diligence and status stands in the mandate of a mission; with none, nowhere.
            if (missions.Count == 0)
                continue;
            var either = List(row, "openForce").Select(Force).ToList();
            Count(
                scores[2],
                List(row, "force").Select(Force),
                missions[0].Force.Select(force => $"{Who(force.Addressee)} {force.Authority == ForceAuthority.SelfDefence} {Number(force.Quotation)} {force.IsRestated}").Where(force => !either.Contains(force)));
            Count(scores[3], List(row, "dueDiligence").Select(paragraph => paragraph.ToString()), missions.SelectMany(mission => mission.DueDiligence).Select(Number));
            Count(scores[4], List(row, "statusOfForces").Select(paragraph => paragraph.ToString()), missions.SelectMany(mission => mission.StatusOfForces).Select(Number));
        }

        return scores;
    }

    private static void Count(Score score, IEnumerable<string> coded, IEnumerable<string> read)
    {
        var expected = coded.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = read.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var one in expected.Union(found, StringComparer.OrdinalIgnoreCase))
            score.Count(expected.Contains(one), found.Contains(one));
    }

    private static IEnumerable<string> Terms(JsonElement row) => row.TryGetProperty("terms", out var terms)
        ? terms.EnumerateObject().Select(term => $"{term.Name} {Text(term.Value, "until")} {(term.Value.TryGetProperty("months", out var months) ? months.GetInt32() : null as int?)}")
        : [];

    private static string Force(JsonElement force) =>
        $"{Who(Text(force, "addressee")!)} {Text(force, "authority") == "self-defence"} {Text(force, "paragraph")!.Split(' ')[0]} {force.TryGetProperty("restated", out _)}";

    // "Member States participating in the force": the coding names the States alone.
    private static string Who(string addressee) => addressee.StartsWith("Member States", StringComparison.Ordinal) ? "Member States" : addressee;

    private static string Number(Quotation quotation) => quotation.Paragraph.Split(' ')[0];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonElement.ArrayEnumerator List(JsonElement row, string name) => row.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;
}
