using System.Numerics;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>The place of a fact in a proposal: what a finding points at.</summary>
/// <remarks>Every fact, list and group of facts converts to its place. In a bare check places are not kept.</remarks>
public readonly struct Place : IEquatable<Place>
{
    // From low to high: 11 bits the field's number in the map of the proposal, two bits on which side of a change the
    // proposal stands, one bit whether the section is declared whole, then up to three list indexes of 16 bits each, plus
    // one, the innermost lowest. A step down is an addition.
    private const int NumberBits = 11;
    private const ulong NumberMask = (1UL << NumberBits) - 1;
    internal const ulong BeforeBit = 1UL << NumberBits;
    internal const ulong AfterBit = BeforeBit << 1;
    internal const ulong WholeBit = AfterBit << 1;
    private const ulong SideMask = BeforeBit | AfterBit;
    private const ulong HeadMask = NumberMask | SideMask | WholeBit;
    private const int IndexShift = NumberBits + 3;
    private const int IndexBits = 16;
    private const ulong IndexMask = (1UL << IndexBits) - 1;

    /// <summary>More than the longest pointer takes.</summary>
    private const int LongestPointer = 256;

    internal readonly ulong Packed;

    internal Place(ulong packed) => Packed = packed;

    internal int Field => (int)(Packed & NumberMask);

    /// <summary>Whether it lies in the proposal that a change starts from.</summary>
    internal bool IsBefore => (Packed & BeforeBit) != 0;

    /// <summary>The field, and the side of a change on which it lies.</summary>
    internal int FieldAndSide => (int)(Packed & (NumberMask | SideMask));

    /// <summary>More than any field and side.</summary>
    internal const int FieldsAndSides = 1 << (NumberBits + 2);

    internal static ulong Item(ulong packed, int index) =>
        (packed & HeadMask) | ((((packed >> IndexShift) << IndexBits) | Math.Min((ulong)index + 1, IndexMask)) << IndexShift);

    /// <summary>Whether it is the whole proposal, which nothing lies around.</summary>
    internal bool IsWhole => Field == 0;

    /// <summary>The same place, whether or not its section is declared whole.</summary>
    internal Place Stated() => new(Packed & ~WholeBit);

    /// <summary>The same place, whichever side of a change its proposal stands on.</summary>
    internal Place OnNoSide() => new(Packed & ~SideMask);

    /// <summary>A number below a power of two, spread evenly over places: where a table keeps what it knows of this one.</summary>
    internal int Slot(int slots) => (int)((Packed * 0x9E37_79B9_7F4A_7C15) >> (64 - BitOperations.Log2((uint)slots)));

    /// <summary>The name of the section it lies in, or its own where it lies in none.</summary>
    internal string Section()
    {
        var field = Field;
        while (ProposalMap.Parent(field) is > 0 and var parent)
            field = parent;
        return ProposalMap.Name(field);
    }

    /// <summary>The place around it: the group or the list it stands in.</summary>
    internal Place Around()
    {
        var indexes = Packed >> IndexShift;
        if (ProposalMap.IsItem(Field))
            indexes >>= IndexBits;
        return new((indexes << IndexShift) | (Packed & SideMask) | (uint)ProposalMap.Parent(Field));
    }

    /// <summary>
    /// The place to blame for a fact that is missing: itself, or the list around it where that list is not stated at all
    /// and the fact was read from an item that stands for what the list might hold.
    /// </summary>
    internal Place Blamed()
    {
        var indexes = 0;
        for (var rest = Packed >> IndexShift; rest != 0; rest >>= IndexBits)
            indexes++;
        var depth = ProposalMap.ListDepth(Field);
        if (depth <= indexes)
            return new(Packed & ~WholeBit);

        // The list that holds the first item without an index.
        var field = Field;
        while (true)
        {
            var parent = ProposalMap.Parent(field);
            if (ProposalMap.IsItem(field))
            {
                depth--;
                if (depth == indexes)
                    return new((Packed & (~HeadMask | SideMask)) | (ulong)(uint)parent);
            }

            field = parent;
        }
    }

    /// <summary>The place that stands for both of two places of one field: an index on which they differ is left open.</summary>
    internal Place Or(Place other)
    {
        var both = Packed;
        for (var shift = IndexShift; shift < IndexShift + (3 * IndexBits); shift += IndexBits)
        {
            if (((Packed ^ other.Packed) & (IndexMask << shift)) != 0)
                both |= IndexMask << shift;
        }

        return new(both);
    }

    /// <summary>
    /// The place as a JSON Pointer (RFC 6901). Where two proposals are compared it begins with <c>/before</c> or <c>/after</c>.
    /// </summary>
    public override string ToString()
    {
        var pointer = WithinProposal();
        return (Packed & SideMask) == 0 ? pointer : (IsBefore ? "/before" : "/after") + pointer;
    }

    /// <summary>The place as a JSON Pointer into its own proposal.</summary>
    private string WithinProposal()
    {
        Span<char> into = stackalloc char[LongestPointer];
        var start = into.Length;
        var indexes = Packed >> IndexShift;
        for (var field = Field; field != 0; field = ProposalMap.Parent(field))
        {
            if (ProposalMap.IsItem(field))
            {
                var index = indexes & IndexMask;
                indexes >>= IndexBits;
                if (index is 0 or IndexMask)
                {
                    into[--start] = '*';
                }
                else
                {
                    for (index--; index > 9; index /= 10)
                        into[--start] = (char)('0' + (index % 10));
                    into[--start] = (char)('0' + index);
                }
            }
            else
            {
                var name = ProposalMap.Name(field);
                start -= name.Length;
                name.CopyTo(into[start..]);
            }

            into[--start] = '/';
        }

        return new(into[start..]);
    }

    /// <inheritdoc/>
    public bool Equals(Place other) => Packed == other.Packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Packed.GetHashCode();

    /// <summary>Whether both are the same place.</summary>
    public static bool operator ==(Place left, Place right) => left.Equals(right);

    /// <summary>Whether they are different places.</summary>
    public static bool operator !=(Place left, Place right) => !left.Equals(right);
}
