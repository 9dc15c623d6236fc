namespace PeacekeepingDomain.Doctrine;

/// <summary>Makes lists that are compared by their items.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
            return ValueList<T>.Empty;
        var copied = new T[items.Length];
        for (var i = 0; i < copied.Length; i++)
            copied[i] = items[i] ?? throw new ArgumentException("A list holds no null items; leave the item out.", nameof(items));
        return new ValueList<T>(copied);
    }

    /// <summary>A list of the given items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create<T>(items.ToArray());
    }
}
