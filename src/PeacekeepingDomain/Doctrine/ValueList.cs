using System.Collections;
using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Doctrine;

/// <summary>
/// An immutable list that equals another list of the same items in the same order.
/// In a proposal a null list means "not stated", an empty one means "none".
/// </summary>
/// <typeparam name="T">The kind of item; items are never null.</typeparam>
/// <remarks>Immutable, so safe to share between threads. Written as a collection expression: <c>[a, b]</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>From how many items on a list is looked through by hash.</summary>
    private const int Long = 32;

    private readonly T[] items;
    private HashSet<T>? lookup;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>The items as a span, for reading without allocation.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether the list holds an item equal to <paramref name="item"/>.</summary>
    public bool Contains(T item) => items.Length < Long ? Array.IndexOf(items, item) >= 0 : (lookup ??= [.. items]).Contains(item);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.items.Length != items.Length)
            return false;
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < items.Length; i++)
        {
            if (!comparer.Equals(items[i], other.items[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ in an item, in order or in length.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items in order.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>The items between brackets, for logs and the debugger.</summary>
    public override string ToString() => $"[{string.Join(", ", items)}]";
}
