using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// The pointers of places. A place has the same pointer in every proposal, so those in use lately are kept from one check
/// to the next.
/// </summary>
/// <remarks>Scratch paper of one check at a time. What it keeps is bounded: names of fields and indexes, no text of a proposal.</remarks>
internal sealed class Pointers
{
    private const int Slots = 256;

    private Kept[] kept = [];

    public string Of(Place place)
    {
        if (kept.Length == 0)
            kept = new Kept[Slots];
        place = place.Stated();
        ref var slot = ref kept[place.Slot(Slots)];
        if (slot.Pointer is null || slot.Place != place)
            slot = new Kept { Place = place, Pointer = place.ToString() };
        return slot.Pointer!;
    }

    private struct Kept
    {
        public Place Place;
        public string? Pointer;
    }
}
