using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Json;

/// <summary>Collects the items of a list as they are read.</summary>
internal struct ListItems<T>
{
    private T[]? items;

    public ListItems() => items = null;

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (items is null)
            items = new T[4];
        else if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count++] = item;
    }

    public readonly ValueList<T> ToList()
    {
        if (Count == 0 || items is null)
            return ValueList<T>.Empty;
        return new ValueList<T>(Count == items.Length ? items : items[..Count]);
    }
}
