using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Mending;

/// <summary>A proposal as the JSON that patches speak of.</summary>
internal sealed class Draft
{
    private readonly JsonObject root;
    private readonly TrialBudget budget;
    private readonly int size;

    private Draft(JsonObject root, MissionProposal proposal, TrialBudget budget, int size)
    {
        this.root = root;
        this.budget = budget;
        this.size = size;
        Proposal = proposal;
    }

    public MissionProposal Proposal { get; }

    /// <summary>Whether the search has come to its end.</summary>
    public bool IsLast => budget.IsSpent;

    public static Draft Of(MissionProposal proposal, TrialBudget budget)
    {
        var written = ProposalDocument.Write(proposal);
        return new((JsonObject)JsonNode.Parse(written)!, proposal, budget, written.Length);
    }

    /// <summary>What stands at a pointer; null where nothing does.</summary>
    public JsonNode? At(string pointer)
    {
        JsonNode? node = root;
        foreach (var step in Steps(pointer))
            node = Below(node, step);
        return node;
    }

    /// <summary>The draft with a change made; null where what it gives is no proposal, or the search has come to its end.</summary>
    public Draft? With(Amendment amendment)
    {
        if (!budget.Spend(size))
            return null;
        var changed = new Draft((JsonObject)root.DeepClone(), Proposal, budget, size);
        foreach (var operation in amendment.Patch)
            changed.Carry(operation);
        var utf8 = Encoding.UTF8.GetBytes(changed.root.ToJsonString());
        return ProposalDocument.TryRead(utf8, out var document, out _) ? new Draft(changed.root, document.Proposal, budget, size) : null;
    }

    /// <summary>The operation that puts a value at a pointer, with whatever stands around it and is not there yet.</summary>
    public PatchOperation Put(string pointer, JsonNode value)
    {
        if (At(pointer) is not null)
            return new(PatchKind.Replace, pointer, value.ToJsonString());
        var steps = Steps(pointer).ToList();
        for (var last = steps.Count - 1; last > 0 && At("/" + string.Join('/', steps[..last])) is null; last--)
        {
            value = new JsonObject { [steps[last]] = value.DeepClone() };
            steps.RemoveAt(last);
        }

        return new(PatchKind.Add, "/" + string.Join('/', steps), value.ToJsonString());
    }

    private void Carry(PatchOperation operation)
    {
        var cut = operation.Path.LastIndexOf('/');
        var step = operation.Path[(cut + 1)..];
        var value = operation.Value is null ? null : JsonNode.Parse(operation.Value);
        switch (At(operation.Path[..cut]))
        {
            case JsonObject record when operation.Kind == PatchKind.Remove:
                record.Remove(step);
                break;
            case JsonObject record:
                record[step] = value;
                break;
            case JsonArray list when step == "-":
                list.Add(value);
                break;
            case JsonArray list when operation.Kind == PatchKind.Remove:
                list.RemoveAt(Index(step));
                break;
            case JsonArray list:
                list[Index(step)] = value;
                break;
        }
    }

    private static JsonNode? Below(JsonNode? node, string step) => node switch
    {
        JsonObject record => record[step],
        JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count => list[index],
        _ => null,
    };

    private static int Index(string step) => int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture);

    // The members of a proposal have no tilde and no slash in their names.
    private static IEnumerable<string> Steps(string pointer) => pointer.Length == 0 ? [] : pointer.Split('/').Skip(1);
}
