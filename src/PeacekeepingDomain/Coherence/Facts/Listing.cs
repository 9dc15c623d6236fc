using System.Runtime.CompilerServices;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>
/// A stated or unstated list of records. Going through an unstated list gives one item of which nothing is known and
/// which blames the list: what the list might hold could matter.
/// </summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TFacts">The view of it.</typeparam>
public readonly struct Listing<TRecord, TFacts>
    where TRecord : class
    where TFacts : struct, IFacts<TFacts, TRecord>
{
    private readonly ValueList<TRecord>? records;
    private readonly Ruling? tracker;
    private readonly ulong at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Listing(ValueList<TRecord>? records, Ruling? tracker, ulong at)
    {
        this.records = records;
        this.tracker = tracker;
        this.at = at;
    }

    /// <summary>How many records the list holds.</summary>
    public Quantity Count => new(records?.Count, tracker, at);

    /// <summary>A record that is stated, by its number from zero.</summary>
    internal TFacts this[int index] => TFacts.View(records![index], tracker, ItemAt(index));

    /// <summary>Whether the list is stated to hold nothing.</summary>
    public Tri IsEmpty => records is null ? Tri.Unknown(Blame()) : Tri.Of(records.Count == 0);

    /// <summary>Whether the condition holds for at least one record.</summary>
    public Tri Any(Func<TFacts, Tri> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var any = Tri.False;
        foreach (var item in this)
            any |= condition(item);
        return any;
    }

    /// <summary>The list's place.</summary>
    public static implicit operator Place(Listing<TRecord, TFacts> list) => list.ToPlace();

    /// <summary>The list's place.</summary>
    public Place ToPlace() => new(at);

    /// <summary>Goes through the records in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ItemAt(int index) =>
        records is null ? (at & ~Place.WholeBit) + 1
        : tracker is null ? at & Place.WholeBit
        : Place.Item(at + 1, index);

    private ulong Blame() => Ruling.Read(tracker, (string?)null, at);

    /// <summary>Goes through the records of a list.</summary>
    public struct Enumerator
    {
        private readonly Listing<TRecord, TFacts> list;
        private int index;

        internal Enumerator(Listing<TRecord, TFacts> list)
        {
            this.list = list;
            index = -1;
        }

        /// <summary>The record the enumerator stands at.</summary>
        public readonly TFacts Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => TFacts.View(list.records?[index], list.tracker, list.ItemAt(index));
        }

        /// <summary>Goes on to the next record.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => ++index < (list.records is null ? 1 : list.records.Count);
    }
}
