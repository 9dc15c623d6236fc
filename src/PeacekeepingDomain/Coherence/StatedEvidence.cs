using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The evidence that a proposal gives for its facts.</summary>
/// <remarks>Scratch paper, kept from one check to the next.</remarks>
internal sealed class StatedEvidence(Pointers pointers)
{
    /// <summary>Up to how many pieces each is looked at; of more, those that matter are found by the order of their pointers.</summary>
    private const int Few = 64;

    private const int Slots = 256;

    private readonly Pile<int> hits = new();

    // Findings name the same facts over and over: what was found for a place is kept where the next search for it looks.
    private readonly Pile<int> known = new();
    private readonly Searched[] searched = new Searched[Slots];
    private long proposals;
    private int[] order = [];
    private ValueList<Evidence>? stated;
    private bool ordered;

    // A bit for the first letter of each section that holds evidence: facts of other sections have none.
    private uint sections;

    public void Begin(MissionProposal? proposal)
    {
        stated = proposal?.Evidence is { Count: > 0 } evidence ? evidence : null;
        ordered = false;
        known.Clear();
        proposals++;
        sections = 0;
        foreach (var piece in stated is null ? [] : stated.AsSpan())
            sections |= piece.Pointer.Length > 1 ? 1u << piece.Pointer[1] : 0;
    }

    /// <summary>Adds the evidence for facts: what stands at them, within them, or around them below the sections.</summary>
    /// <param name="found">Where it is added, in the order of the proposal; what is there already is not added again.</param>
    /// <param name="at">The fact that a finding points at.</param>
    /// <param name="places">Facts that sentences name; those of another proposal are passed over.</param>
    /// <param name="named">Where those of this finding stand among them.</param>
    /// <param name="isBefore">Whether this is the proposal that a change starts from.</param>
    public void Add(List<Evidence> found, Place at, Pile<Place>? places, (int From, int Length) named, bool isBefore)
    {
        if (stated is null)
            return;
        Order();
        hits.Clear();
        Find(at, isBefore);
        for (var i = 0; i < named.Length; i++)
            Find(places![named.From + i], isBefore);
        for (var last = -1; Next(last) is var next and < int.MaxValue; last = next)
        {
            if (!found.Contains(stated[next]))
                found.Add(stated[next]);
        }
    }

    private void Order()
    {
        if (ordered)
            return;
        ordered = true;
        if (stated!.Count <= Few)
            return;
        var pieces = stated;
        order = new int[pieces.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (one, other) => string.CompareOrdinal(pieces[one].Pointer, pieces[other].Pointer));
    }

    private void Find(Place place, bool isBefore)
    {
        if (place.IsBefore != isBefore || !(place.IsWhole || (sections & (1u << place.Section()[0])) != 0))
            return;
        ref var slot = ref searched[place.Slot(Slots)];
        if (slot.Proposal != proposals || slot.Place != place)
        {
            slot = new Searched { Proposal = proposals, Place = place, From = known.Count };
            Search(place);
            slot.To = known.Count;
        }

        for (var i = slot.From; i < slot.To; i++)
            hits.Add(known[i]);
    }

    private void Search(Place place)
    {
        ReadOnlySpan<char> pointer = pointers.Of(place.OnNoSide());
        if (stated!.Count <= Few)
        {
            var evidence = stated.AsSpan();
            for (var i = 0; i < evidence.Length; i++)
            {
                if (IsAbout(evidence[i].Pointer, pointer))
                    known.Add(i);
            }

            return;
        }

        for (var i = First(pointer); i < order.Length && Pointer(i).StartsWith(pointer); i++)
        {
            if (IsAbout(Pointer(i), pointer))
                known.Add(order[i]);
        }

        for (var around = Around(pointer); around.LastIndexOf('/') > 0; around = Around(around))
        {
            for (var i = First(around); i < order.Length && Pointer(i).SequenceEqual(around); i++)
                known.Add(order[i]);
        }
    }

    private static bool IsAbout(ReadOnlySpan<char> evidence, ReadOnlySpan<char> pointer) =>
        evidence.Length > pointer.Length ? evidence[pointer.Length] == '/' && evidence.StartsWith(pointer)
        : evidence.Length == pointer.Length ? evidence.SequenceEqual(pointer)
        : pointer[evidence.Length] == '/' && pointer.StartsWith(evidence) && evidence.LastIndexOf('/') > 0;

    private static ReadOnlySpan<char> Around(ReadOnlySpan<char> pointer) => pointer[..Math.Max(0, pointer.LastIndexOf('/'))];

    private ReadOnlySpan<char> Pointer(int position) => stated![order[position]].Pointer;

    /// <summary>The first position that does not come before a pointer.</summary>
    private int First(ReadOnlySpan<char> pointer)
    {
        int low = 0, high = order.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Pointer(middle).SequenceCompareTo(pointer) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The next number that was hit; the greatest of all where there is none.</summary>
    private int Next(int last)
    {
        var next = int.MaxValue;
        for (var i = 0; i < hits.Count; i++)
            next = hits[i] > last && hits[i] < next ? hits[i] : next;
        return next;
    }

    private struct Searched
    {
        public long Proposal;
        public Place Place;
        public int From;
        public int To;
    }
}
