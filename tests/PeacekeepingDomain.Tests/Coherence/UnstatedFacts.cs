using System.Text;
using System.Text.Json.Nodes;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Proposals with stated facts taken back, one member of their JSON at a time.</summary>
public static class UnstatedFacts
{
    /// <summary>
    /// The proposal without each of its stated members in turn: every member at any depth, a list or a group as a whole.
    /// </summary>
    /// <remarks>
    /// Not taken back are members that are required; <c>asOf</c>, without which present doctrine judges, so that more
    /// rules come into force; and <c>whole</c>, which is no fact but says what silence means. In a section that is whole
    /// to leave a fact out is to state that it is no, none or zero: such members are not taken back either.
    /// </remarks>
    public static IEnumerable<(string Pointer, MissionProposal Proposal)> WithoutEachMember(this MissionProposal mission)
    {
        var written = ProposalDocument.Write(mission);
        foreach (var steps in Members(JsonNode.Parse(written)!, []).Where(steps => !IsKept(mission, steps)).ToList())
        {
            var root = JsonNode.Parse(written)!;
            Parent(root, steps).Remove(steps[^1]);
            if (Read(root) is { } left)
                yield return ("/" + string.Join('/', steps), left);
        }
    }

    /// <summary>The proposal with one member after the other taken back, in an order that the seed decides, until nothing can be.</summary>
    public static IEnumerable<(string Pointer, MissionProposal Proposal)> WithoutMoreAndMore(this MissionProposal mission, int seed)
    {
        var order = new Random(seed);
        var root = JsonNode.Parse(ProposalDocument.Write(mission))!;
        while (true)
        {
            var candidates = Members(root, []).Where(steps => !IsKept(mission, steps)).ToList();
            var taken = false;
            while (!taken && candidates.Count > 0)
            {
                var index = order.Next(candidates.Count);
                var steps = candidates[index];
                candidates.RemoveAt(index);
                var next = root.DeepClone();
                Parent(next, steps).Remove(steps[^1]);
                if (Read(next) is not { } left)
                    continue;
                root = next;
                taken = true;
                yield return ("/" + string.Join('/', steps), left);
            }

            if (!taken)
                yield break;
        }
    }

    private static bool IsKept(MissionProposal mission, string[] steps) =>
        steps[0] is "asOf" or "whole" || mission.Whole?.Any(section => string.Equals(section.ToString(), steps[0], StringComparison.OrdinalIgnoreCase)) == true;

    private static IEnumerable<string[]> Members(JsonNode node, string[] way)
    {
        switch (node)
        {
            case JsonObject group:
                foreach (var (name, value) in group)
                {
                    string[] steps = [.. way, name];
                    yield return steps;
                    foreach (var deeper in Members(value!, steps))
                        yield return deeper;
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    foreach (var deeper in Members(list[i]!, [.. way, i.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
                        yield return deeper;
                }

                break;
        }
    }

    private static JsonObject Parent(JsonNode root, string[] steps)
    {
        var node = root;
        foreach (var step in steps[..^1])
            node = node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        return node.AsObject();
    }

    /// <summary>The proposal as it reads now; null where the member that was taken back is required.</summary>
    private static MissionProposal? Read(JsonNode root)
    {
        if (ProposalDocument.TryRead(Encoding.UTF8.GetBytes(root.ToJsonString()), out var document, out var problems))
            return document.Proposal;
        problems.Should().ContainSingle().Which.Message.Should().EndWith("it is required.");
        return null;
    }
}
