using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The evidence that a proposal gives for its facts, and in a change the one before it.</summary>
/// <remarks>Scratch paper, kept from one check to the next.</remarks>
internal sealed class StatedEvidence
{
    private readonly List<Evidence> found = [];
    private bool[] meant = [];
    private ValueList<Evidence>? now;
    private ValueList<Evidence>? before;

    public void Begin(MissionProposal proposal, MissionProposal? before)
    {
        now = proposal.Evidence;
        this.before = before?.Evidence;
    }

    public void End() => now = before = null;

    /// <summary>The evidence for facts: what stands at them, within them, or around them below the sections.</summary>
    public ValueList<Evidence> For(Place at, ReadOnlySpan<Place> named)
    {
        if (now is not { Count: > 0 } && before is not { Count: > 0 })
            return [];
        found.Clear();
        Add(before, isBefore: true, at, named);
        Add(now, isBefore: false, at, named);
        if (found.Count == 0)
            return [];
        var evidence = found.ToArray();
        found.Clear();
        return new(evidence);
    }

    private void Add(ValueList<Evidence>? stated, bool isBefore, Place at, ReadOnlySpan<Place> named)
    {
        if (stated is not { Count: > 0 })
            return;
        if (meant.Length < stated.Count)
            meant = new bool[stated.Count];
        var any = Mark(stated, isBefore, at);
        foreach (var place in named)
            any |= Mark(stated, isBefore, place);
        if (!any)
            return;
        for (var i = 0; i < stated.Count; i++)
        {
            if (!meant[i])
                continue;
            meant[i] = false;
            if (!found.Contains(stated[i]))
                found.Add(stated[i]);
        }
    }

    private bool Mark(ValueList<Evidence> stated, bool isBefore, Place place)
    {
        if (place.IsBefore != isBefore)
            return false;
        var any = false;
        var pointer = place.WithinProposal(stackalloc char[Place.LongestPointer]);
        var evidence = stated.AsSpan();
        for (var i = 0; i < evidence.Length; i++)
        {
            if (!IsAbout(evidence[i].Pointer, pointer))
                continue;
            any = meant[i] = true;
        }

        return any;
    }

    private static bool IsAbout(ReadOnlySpan<char> evidence, ReadOnlySpan<char> pointer) =>
        evidence.Length > pointer.Length ? Within(evidence, pointer)
        : Within(pointer, evidence) && (pointer.Length == evidence.Length || evidence.Count('/') > 1);

    private static bool Within(ReadOnlySpan<char> pointer, ReadOnlySpan<char> outer) =>
        pointer.StartsWith(outer) && (pointer.Length == outer.Length || pointer[outer.Length] == '/');
}
