using System.Runtime.InteropServices;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The facts that are missing, with the rules and requirements that wait for them.</summary>
/// <remarks>Scratch paper, kept from one check to the next.</remarks>
internal sealed class OpenFacts
{
    // Waits for one field, on one side of a change, are a chain in the order in which they came.
    private readonly List<Wait> waits = [];
    private readonly Dictionary<int, Chain> chains = [];
    private readonly List<string> demands = [];
    private readonly List<(ulong Rank, OpenQuestion Question)> ranked = [];

    /// <summary>Takes note that a demand waits for missing facts.</summary>
    public void Ask(Demand about, List<Place> missing, bool urgent)
    {
        foreach (var place in missing)
        {
            ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(chains, place.FieldAndSide, out var known);
            if (known)
                CollectionsMarshal.AsSpan(waits)[chain.Last].Next = waits.Count;
            else
                chain.First = waits.Count;
            chain.Last = waits.Count;
            waits.Add(new Wait { Place = place, Demand = about.Id, Urgent = urgent, Next = -1 });
        }
    }

    /// <summary>The questions, the most useful first. The same fact of several items is one question.</summary>
    public ValueList<OpenQuestion> Questions()
    {
        if (waits.Count == 0)
            return [];
        foreach (var chain in chains.Values)
            ranked.Add(Asked(chain.First));
        ranked.Sort(static (left, right) => left.Rank.CompareTo(right.Rank));
        var questions = new OpenQuestion[ranked.Count];
        for (var i = 0; i < questions.Length; i++)
            questions[i] = ranked[i].Question;
        return new(questions);
    }

    private (ulong Rank, OpenQuestion Question) Asked(int first)
    {
        var place = waits[first].Place;
        var urgent = 0;
        demands.Clear();
        for (var i = first; i >= 0; i = waits[i].Next)
        {
            var wait = waits[i];
            place = place.Or(wait.Place);

            // A demand asks for all it misses at once, so what it said of the same fact stands last.
            if (demands.Count > 0 && ReferenceEquals(demands[^1], wait.Demand))
                continue;
            demands.Add(wait.Demand);
            urgent += wait.Urgent ? 1 : 0;
        }

        var question = new OpenQuestion(place.ToString(), Question(place), ProposalMap.Hint(place.Field), new(demands.ToArray()));
        return (Rank(place, urgent, demands.Count), question);
    }

    // From high to low: what kind of presence it is and how far it has come, since that decides what else is asked; what
    // more demands urgently wait for; what more demands wait for; the order of the document.
    private static ulong Rank(Place place, int urgent, int demands)
    {
        var first = place.IsBefore ? 2UL : ProposalMap.Name(place.Field) switch
        {
            "presence" when ProposalMap.Parent(place.Field) == 0 => 0,
            "stage" when ProposalMap.Parent(place.Field) == 0 => 1,
            _ => 2,
        };
        return (first << 60) | ((ulong)(ushort.MaxValue - urgent) << 40) | ((ulong)(ushort.MaxValue - demands) << 20) | (uint)place.FieldAndSide;
    }

    private static string Question(Place place) =>
        place.IsBefore ? "Before the change: " + ProposalMap.Question(place.Field) : ProposalMap.Question(place.Field);

    /// <summary>Makes room for the next proposal.</summary>
    public void Clear()
    {
        waits.Clear();
        chains.Clear();
        ranked.Clear();
    }

    private struct Chain
    {
        public int First;
        public int Last;
    }

    private struct Wait
    {
        public Place Place;
        public string Demand;
        public bool Urgent;
        public int Next;
    }
}
