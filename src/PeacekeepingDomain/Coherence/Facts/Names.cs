using System.Runtime.CompilerServices;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>A stated or unstated list of names or ids.</summary>
/// <remarks>Immutable.</remarks>
public readonly struct Names : IEquatable<Names>
{
    private readonly ValueList<string>? value;
    private readonly ulong missing;
    private readonly ulong at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Names(ValueList<string>? stated, Ruling? tracker, ulong at)
    {
        this.at = at;
        value = stated;
        if (stated is null || tracker is { IsExplaining: true })
            missing = Ruling.ReadList(tracker, stated, at);
    }

    internal ValueList<string>? Value => value;

    internal bool IsStated => missing == 0;

    /// <summary>Whether the list is stated to hold nothing.</summary>
    public Tri IsEmpty => Tri.Of(value is { Count: 0 }, missing);

    /// <summary>Whether the list holds the name, to the letter.</summary>
    public Tri Contains(Text name)
    {
        if (value is { Count: 0 })
            return Tri.False;
        if (value is null || name.Value is null)
            return Tri.Unknown(missing | name.Missing);
        return Tri.Of(value.Contains(name.Value));
    }

    /// <summary>Whether every name of this list stands in the other, to the letter; an empty list stands in any.</summary>
    public Tri IsWithin(Names other)
    {
        if (value is { Count: 0 })
            return Tri.True;
        if (value is null || other.value is null)
            return Tri.Unknown(missing | other.missing);
        foreach (var item in value.AsSpan())
        {
            if (!other.value.Contains(item))
                return Tri.False;
        }

        return Tri.True;
    }

    /// <summary>Goes through the names in order; an unstated list gives one name of which nothing is known.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The list's place.</summary>
    public static implicit operator Place(Names names) => names.ToPlace();

    /// <summary>The list's place.</summary>
    public Place ToPlace() => new(at);

    /// <inheritdoc/>
    public bool Equals(Names other) => missing == other.missing && value == other.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Names other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, missing);

    /// <summary>Whether both are stated alike.</summary>
    public static bool operator ==(Names left, Names right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Names left, Names right) => !left.Equals(right);

    /// <summary>The names, separated by commas.</summary>
    public override string ToString() => value is null ? FactText.NotStated : string.Join(", ", value);

    /// <summary>Goes through the names of a list.</summary>
    public struct Enumerator
    {
        private readonly Names list;
        private int index;

        internal Enumerator(Names list)
        {
            this.list = list;
            index = -1;
        }

        /// <summary>The name the enumerator stands at.</summary>
        public readonly Text Current => new(list.value?[index], list.missing, list.at);

        /// <summary>Goes on to the next name.</summary>
        public bool MoveNext() => ++index < (list.value is null ? 1 : list.value.Count);
    }
}
