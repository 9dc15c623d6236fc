using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Doctrine;

/// <summary>Makes lists that are compared by their items.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // An empty list is everywhere; where its kind is known it costs nothing.
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : Copied(items);

    /// <summary>A list of the given items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create<T>(items.ToArray());
    }

    private static ValueList<T> Copied<T>(ReadOnlySpan<T> items)
    {
        var copied = new T[items.Length];
        for (var i = 0; i < copied.Length; i++)
            copied[i] = items[i] ?? throw new ArgumentException("A list holds no null items; leave the item out.", nameof(items));
        return new ValueList<T>(copied);
    }
}
