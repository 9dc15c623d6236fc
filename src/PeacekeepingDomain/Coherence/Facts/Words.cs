using System.Runtime.CompilerServices;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>A stated or unstated list of words of a vocabulary.</summary>
/// <typeparam name="T">The vocabulary.</typeparam>
/// <remarks>Immutable.</remarks>
public readonly struct Words<T> : IEquatable<Words<T>>
    where T : struct
{
    private readonly ValueList<T>? value;
    private readonly ulong missing;
    private readonly ulong at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Words(ValueList<T>? stated, Ruling? tracker, ulong at)
    {
        this.at = at;
        value = stated;
        if (stated is null || tracker is { IsExplaining: true })
            missing = Ruling.ReadList(tracker, stated, at);
    }

    internal bool IsStated => missing == 0;

    internal ValueList<T>? Value => value;

    /// <summary>Whether the list is stated to hold nothing.</summary>
    public Tri IsEmpty => Tri.Of(value is { Count: 0 }, missing);

    /// <summary>Whether the list holds the word.</summary>
    public Tri Contains(T word)
    {
        if (value is null)
            return Tri.Unknown(missing);
        for (var i = 0; i < value.Count; i++)
        {
            if (Fact<T>.Number(value[i]) == Fact<T>.Number(word))
                return Tri.True;
        }

        return Tri.False;
    }

    /// <summary>Whether the list holds at least one of the words.</summary>
    public Tri ContainsAny(params ReadOnlySpan<T> words)
    {
        if (value is null)
            return Tri.Unknown(missing);
        for (var i = 0; i < words.Length; i++)
        {
            if (Contains(words[i]).IsTrue)
                return Tri.True;
        }

        return Tri.False;
    }

    /// <summary>Whether the list holds the word that a fact states.</summary>
    public Tri Contains(Fact<T> word)
    {
        if (value is { Count: 0 })
            return Tri.False;
        return word.IsStated ? Contains(word.Value) : Tri.Unknown(missing | word.Missing);
    }

    /// <summary>Whether the list holds something, and nothing but these words.</summary>
    public Tri IsOnly(params ReadOnlySpan<T> words)
    {
        if (value is null)
            return Tri.Unknown(missing);
        for (var i = 0; i < value.Count; i++)
        {
            var among = false;
            for (var j = 0; j < words.Length; j++)
                among |= Fact<T>.Number(value[i]) == Fact<T>.Number(words[j]);
            if (!among)
                return Tri.False;
        }

        return Tri.Of(value.Count > 0);
    }

    /// <summary>Whether both lists share a word.</summary>
    public Tri Overlaps(Words<T> other)
    {
        if (value is { Count: 0 } || other.value is { Count: 0 })
            return Tri.False;
        if (value is null || other.value is null)
            return Tri.Unknown(missing | other.missing);
        for (var i = 0; i < other.value.Count; i++)
        {
            if (Contains(other.value[i]).IsTrue)
                return Tri.True;
        }

        return Tri.False;
    }

    /// <summary>The list's place.</summary>
    public static implicit operator Place(Words<T> words) => words.ToPlace();

    /// <summary>The list's place.</summary>
    public Place ToPlace() => new(at);

    /// <inheritdoc/>
    public bool Equals(Words<T> other) => missing == other.missing && value == other.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Words<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, missing);

    /// <summary>Whether both are stated alike.</summary>
    public static bool operator ==(Words<T> left, Words<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Words<T> left, Words<T> right) => !left.Equals(right);

    /// <summary>The words, separated by commas.</summary>
    public override string ToString() => value is null ? FactText.NotStated : FactText.Of(value);
}
