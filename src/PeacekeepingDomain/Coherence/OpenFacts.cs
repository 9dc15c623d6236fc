using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The facts that are missing, with the rules and requirements that wait for them.</summary>
/// <remarks>Scratch paper, kept from one check to the next.</remarks>
internal sealed class OpenFacts(Pointers pointers)
{
    // Waits for one field, on one side of a change, are a chain in the order in which they came.
    private readonly Pile<Wait> waits = new();
    private readonly Pile<Chain> chains = new();
    private readonly Pile<string> demands = new();
    private readonly int[] chainOf = new int[Place.FieldsAndSides];

    /// <summary>Takes note that a demand waits for missing facts.</summary>
    public void Ask(Demand about, Pile<Place> missing, bool urgent)
    {
        for (var i = 0; i < missing.Count; i++)
        {
            var place = missing[i];
            ref var number = ref chainOf[place.FieldAndSide];
            if (number == 0)
            {
                chains.Add(new Chain { First = waits.Count, Last = waits.Count });
                number = chains.Count;
            }
            else
            {
                ref var chain = ref chains[number - 1];
                waits[chain.Last].Next = waits.Count;
                chain.Last = waits.Count;
            }

            waits.Add(new Wait { Place = place, Demand = about.Id, Urgent = urgent, Next = -1 });
        }
    }

    /// <summary>The questions, the most useful first. The same fact of several items is one question.</summary>
    public ValueList<OpenQuestion> Questions()
    {
        if (chains.Count == 0)
            return [];
        var asked = new OpenQuestion[chains.Count];
        var ranks = new long[chains.Count];
        for (var i = 0; i < asked.Length; i++)
            asked[i] = Asked(chains[i].First, out ranks[i]);
        Array.Sort(ranks, asked);
        return new(asked);
    }

    private OpenQuestion Asked(int first, out long rank)
    {
        var place = waits[first].Place;
        var urgent = 0;
        demands.Clear();
        for (var i = first; i >= 0; i = waits[i].Next)
        {
            ref var wait = ref waits[i];
            place = place.Or(wait.Place);

            // A demand asks for all it misses at once, so what it said of the same fact stands last.
            if (demands.Count > 0 && ReferenceEquals(demands[demands.Count - 1], wait.Demand))
                continue;
            demands.Add(wait.Demand);
            urgent += wait.Urgent ? 1 : 0;
        }

        var waiting = new string[demands.Count];
        for (var i = 0; i < waiting.Length; i++)
            waiting[i] = demands[i];
        rank = Rank(place, urgent, demands.Count);
        return new OpenQuestion(pointers.Of(place), Question(place), ProposalMap.Hint(place.Field), new(waiting));
    }

    // From high to low: what kind of presence it is and how far it has come, since that decides what else is asked; for
    // what more demands wait urgently; for what more demands wait; the order of the document.
    private static long Rank(Place place, int urgent, int demands)
    {
        var first = place.IsBefore ? 2L : ProposalMap.Name(place.Field) switch
        {
            "presence" when ProposalMap.Parent(place.Field) == 0 => 0,
            "stage" when ProposalMap.Parent(place.Field) == 0 => 1,
            _ => 2,
        };
        return (first << 52) | ((long)(ushort.MaxValue - urgent) << 36) | ((long)(ushort.MaxValue - demands) << 20) | (long)(uint)place.FieldAndSide;
    }

    private static string Question(Place place) =>
        place.IsBefore ? "Before the change: " + ProposalMap.Question(place.Field) : ProposalMap.Question(place.Field);

    /// <summary>Makes room for the next proposal.</summary>
    public void Clear()
    {
        for (var i = 0; i < chains.Count; i++)
            chainOf[waits[chains[i].First].Place.FieldAndSide] = 0;
        chains.Clear();
        waits.Clear();
        demands.Clear();
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
