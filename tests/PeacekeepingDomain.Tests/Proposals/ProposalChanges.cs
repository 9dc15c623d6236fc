using System.Collections;
using System.Globalization;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Proposals;

/// <summary>A proposal with one fact less, with one more, and with its lists in another order.</summary>
internal static class ProposalChanges
{
    // What is said about facts, and is none: no rule can read it.
    private static readonly string[] NoFacts = [nameof(MissionProposal.Whole), nameof(MissionProposal.Derogations), nameof(MissionProposal.Evidence)];

    /// <summary>The proposal without one stated fact; null where it states none that <see cref="WithoutEach"/> takes back.</summary>
    public static (string Pointer, MissionProposal Proposal)? WithoutOne(this MissionProposal proposal, Random random)
    {
        var facts = Facts(proposal, stated: true);
        return facts.Count == 0 ? null : facts[random.Next(facts.Count)].Without();
    }

    /// <summary>
    /// The proposal without each of its stated facts in turn, at any depth, a list or a group as a whole. What silence means
    /// by other laws stays: the day, without which present doctrine judges, and the sections that are whole, in which silence
    /// states no. So does what is no fact: what is set aside, and evidence.
    /// </summary>
    public static IEnumerable<(string Pointer, MissionProposal Proposal)> WithoutEach(this MissionProposal proposal) =>
        Facts(proposal, stated: true).Select(static fact => fact.Without());

    /// <summary>The proposal with one fact after the other taken back, in an order that the seed decides, until nothing can be.</summary>
    public static IEnumerable<(string Pointer, MissionProposal Proposal)> WithoutMoreAndMore(this MissionProposal proposal, int seed)
    {
        var order = new Random(seed);
        while (proposal.WithoutOne(order) is { } less)
        {
            yield return less;
            proposal = less.Proposal;
        }
    }

    /// <summary>The facts that a proposal leaves open in the records it has, each with a proposal that states it.</summary>
    public static List<(string Pointer, Func<Random, MissionProposal> Proposal)> Open(this MissionProposal proposal) =>
        Facts(proposal, stated: false).ConvertAll(static fact => (fact.Pointer, (Func<Random, MissionProposal>)(random => (MissionProposal)fact.Stating(random))));

    /// <summary>The proposal with the items of every list in another order, but for derogations: the first that applies is used.</summary>
    public static MissionProposal Shuffled(this MissionProposal proposal, Random random) => (MissionProposal)Mixed(proposal, random);

    private static List<Fact> Facts(MissionProposal proposal, bool stated)
    {
        var facts = new List<Fact>();
        Collect(proposal, "", new Change(null, static record => record), facts, stated);
        facts.RemoveAll(fact => fact.Pointer == "/asOf" || IsKept(proposal, fact.Pointer));
        return facts;
    }

    private static object Mixed(object record, Random random)
    {
        var copy = record;
        foreach (var member in RecordMembers.Of(record.GetType()).All)
        {
            if (member.Property.GetValue(record) is not { } value || member.Property.Name == nameof(MissionProposal.Derogations))
                continue;
            if (value is IEnumerable list and not string)
            {
                var item = member.Property.PropertyType.GetGenericArguments()[0];
                var items = list.Cast<object>().Select(inner => IsRecord(item) ? Mixed(inner, random) : inner).ToArray();
                random.Shuffle(items);
                copy = ArbitraryProposals.With(copy, member.Property, Typed(item, items));
            }
            else if (IsRecord(value.GetType()))
            {
                copy = ArbitraryProposals.With(copy, member.Property, Mixed(value, random));
            }
        }

        return copy;
    }

    private static void Collect(object record, string pointer, Change change, List<Fact> facts, bool stated)
    {
        foreach (var member in RecordMembers.Of(record.GetType()).All)
        {
            var place = $"{pointer}/{char.ToLowerInvariant(member.Property.Name[0])}{member.Property.Name[1..]}";
            var value = member.Property.GetValue(record);
            Change here = new(member, with => change.Apply(ArbitraryProposals.With(record, member.Property, with)));
            if (!member.Required && value is not null == stated)
                facts.Add(new Fact(place, here));
            if (value is IEnumerable list and not string)
            {
                var item = member.Property.PropertyType.GetGenericArguments()[0];
                var items = list.Cast<object>().ToArray();
                for (var i = 0; IsRecord(item) && i < items.Length; i++)
                {
                    var index = i;
                    Collect(items[i], string.Create(CultureInfo.InvariantCulture, $"{place}/{i}"), new Change(null, inner => here.Apply(Typed(item, [.. items[..index], inner!, .. items[(index + 1)..]]))), facts, stated);
                }
            }
            else if (value is not null && IsRecord(value.GetType()))
            {
                Collect(value, place, here, facts, stated);
            }
        }
    }

    private static bool IsKept(MissionProposal proposal, string pointer) =>
        NoFacts.Any(name => Within(pointer, name)) || proposal.Whole?.Any(section => Within(pointer, section.ToString())) == true;

    private static bool Within(string pointer, string section) => pointer.Split('/')[1].Equals(section, StringComparison.OrdinalIgnoreCase);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static object Typed(Type item, object[] items)
    {
        var typed = Array.CreateInstance(item, items.Length);
        items.CopyTo(typed, 0);
        return ArbitraryProposals.ToList(item, typed);
    }

    /// <summary>Makes the proposal that has something else at a place.</summary>
    private sealed record Change(RecordMembers.Member? Member, Func<object?, object?> Apply);

    private sealed record Fact(string Pointer, Change Change)
    {
        public (string Pointer, MissionProposal Proposal) Without() => (Pointer, (MissionProposal)Change.Apply(null)!);

        public object Stating(Random random) => Change.Apply(ArbitraryProposals.Value(Change.Member!.Property.PropertyType, random, density: 0.3, beyond: false))!;
    }
}
