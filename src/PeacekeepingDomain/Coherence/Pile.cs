using System.Collections;
using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Coherence;

/// <summary>What is noted during a check, in the order in which it came; kept and used again for the next.</summary>
/// <remarks>
/// A list of its own, because the runtime compiles its lists anew for every kind of value in them, in the first check of a
/// process, while this one comes compiled with the library where an application is.
/// </remarks>
internal sealed class Pile<T> : IEnumerable<T>
{
    private T[] items = new T[8];

    public int Count { get; private set; }

    public ref T this[int index] => ref items[index];

    public void Add(T item)
    {
        if (Count == items.Length)
            Grow();
        items[Count++] = item;
    }

    /// <summary>Takes off what lies above a number of items.</summary>
    public void CutTo(int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() && count < Count)
            Array.Clear(items, count, Count - count);
        Count = count;
    }

    public void Clear() => CutTo(0);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Grow()
    {
        var larger = new T[items.Length * 2];
        Array.Copy(items, larger, Count);
        items = larger;
    }
}
