using System.Text.Json.Nodes;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Proposals;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Reporting;

/// <summary>
/// Proposals in which every text that the reader takes freely says the same thing: something that attacks the reader of a
/// report, or something harmless. What a report makes of the two may differ in its words alone.
/// </summary>
internal static class HostileProposals
{
    public const string Attack =
        "\"'><script>alert(1)</script></style></title></svg><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\" onclick='x'>a</a>"
        + "\n# heading\n\n[link](javascript:alert(1)) ![image](http://example.org/i.png) <b>bold</b> <!-- c --> <http://example.org> [ref][r]\n\n[r]: http://example.org\n"
        + "http://example.org www.example.org mail@example.org @someone #12 owner/repo#1 | cell | `code` **strong** __strong__ ~~gone~~ $x$ &lt;i&gt; &#60;i&#62;\n---\n> quote\n1. one\n- two\n```\n"
        + "\u202Eright to left\u2066\u0007\u001B[31m\u200B {0} {{ [words](1)";

    public const string Harmless = "plain words";

    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    // Samples have findings; arbitrary proposals state everything there is to state.
    private static readonly Lazy<List<JsonNode>> Sources = new(() =>
        SampleMissions.Names.Cast<object[]>().Select(static row => SampleMissions.Read((string)row[0]).Proposal)
            .Concat(Enumerable.Range(1, 60).Select(ArbitraryProposals.From))
            .Select(static proposal => ProposalDocument.Write(proposal))
            .OrderByDescending(static text => text.Length).Take(6)
            .Append(ProposalDocument.Write(SampleMissions.Read("unprofor-safe-areas-1993").Proposal))
            .Select(static text => JsonNode.Parse(text)!).ToList());

    private static readonly Lazy<List<(CheckedProposal Attack, CheckedProposal Harmless, int Texts)>> Made = new(() => Replaced().ToList());

    /// <summary>Each proposal twice: as an attack, and harmless; and how many texts in it were replaced.</summary>
    public static List<(CheckedProposal Attack, CheckedProposal Harmless, int Texts)> Pairs => Made.Value;

    private static IEnumerable<(CheckedProposal Attack, CheckedProposal Harmless, int Texts)> Replaced()
    {
        foreach (var source in Sources.Value)
        {
            var attack = source.DeepClone();
            var places = Attacked(attack);
            var harmless = source.DeepClone();
            foreach (var place in places)
                Set(harmless, place, Harmless);
            yield return (Checked(attack, Attack), Checked(harmless, Harmless), places.Count);
        }
    }

    private static CheckedProposal Checked(JsonNode json, string name)
    {
        // A file may have any name too.
        var document = ProposalDocument.Read(json.ToJsonString(), name);
        return new CheckedProposal(document, Checker.Check(document.Proposal).LocatedBy(document.Locate));
    }

    /// <summary>Replaces every text, and takes back what the reader refuses: words of vocabularies, and days. What is left is free.</summary>
    private static List<List<object>> Attacked(JsonNode json)
    {
        var places = Texts(json).ToDictionary(static place => "/" + string.Join('/', place), place => (Place: place, Before: Set(json, place, Attack)), StringComparer.Ordinal);
        while (!ProposalDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()), out _, out var problems, limits: new ReadLimits { Problems = int.MaxValue }))
        {
            foreach (var problem in problems)
            {
                Set(json, places[problem.Pointer].Place, places[problem.Pointer].Before);
                places.Remove(problem.Pointer);
            }
        }

        return [.. places.Values.Select(static replaced => replaced.Place)];
    }

    private static string Set(JsonNode json, List<object> place, string text)
    {
        var parent = place.SkipLast(1).Aggregate(json, static (node, step) => step is int index ? node[index]! : node[(string)step]!);
        string before;
        if (place[^1] is int at)
        {
            before = parent[at]!.GetValue<string>();
            parent[at] = text;
        }
        else
        {
            before = parent[(string)place[^1]]!.GetValue<string>();
            parent[(string)place[^1]] = text;
        }

        return before;
    }

    private static List<List<object>> Texts(JsonNode node, params List<object> path) => node switch
    {
        JsonObject record => [.. record.Where(static member => member.Value is not null).SelectMany(member => Texts(member.Value!, [.. path, member.Key]))],
        JsonArray list => [.. list.SelectMany((item, index) => Texts(item!, [.. path, index]))],
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [path],
        _ => [],
    };
}
