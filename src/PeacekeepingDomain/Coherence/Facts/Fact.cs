using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>A stated or unstated fact that is a word of a vocabulary or a date.</summary>
/// <typeparam name="T">The vocabulary, or <see cref="DateOnly"/>.</typeparam>
/// <remarks>Comparing an unstated fact gives unknown. Immutable.</remarks>
public readonly struct Fact<T> : IEquatable<Fact<T>>
    where T : struct
{
    private readonly T value;
    private readonly ulong missing;
    private readonly ulong at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Fact(T? stated, Ruling? tracker, ulong at)
    {
        this.at = at;
        value = stated.GetValueOrDefault();
        if (!stated.HasValue || tracker is { IsExplaining: true })
            missing = Ruling.Read(tracker, stated, at);
    }

    internal T Value => value;

    internal bool IsStated => missing == 0;

    internal ulong Missing => missing;

    /// <summary>Whether the fact is one of the given values.</summary>
    public Tri IsAny(params ReadOnlySpan<T> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (Is(values[i]))
                return Tri.Of(true, missing);
        }

        return Tri.Of(false, missing);
    }

    /// <summary>Whether the fact is one of two values.</summary>
    public Tri IsAny(T one, T other) => Tri.Of(Is(one) | Is(other), missing);

    /// <summary>Whether the fact is one of three values.</summary>
    public Tri IsAny(T one, T other, T third) => Tri.Of(Is(one) | Is(other) | Is(third), missing);

    /// <summary>Whether the fact is at least the given value, in the order of the vocabulary or the calendar.</summary>
    public Tri AtLeast(T least) => Tri.Of(Number(value) >= Number(least), missing);

    /// <summary>Whether the fact comes before the given value, in the order of the vocabulary or the calendar.</summary>
    public Tri Before(T limit) => Tri.Of(Number(value) < Number(limit), missing);

    /// <summary>Whether the fact comes before another fact, in the order of the vocabulary or the calendar.</summary>
    public Tri Before(Fact<T> other) => Tri.Of(Number(value) < Number(other.value), missing | other.missing);

    /// <summary>Whether the fact is the given value; unknown where it is not stated.</summary>
    public static Tri operator ==(Fact<T> fact, T value) => Tri.Of(fact.Is(value), fact.missing);

    /// <summary>Whether the fact is another value; unknown where it is not stated.</summary>
    public static Tri operator !=(Fact<T> fact, T value) => Tri.Of(!fact.Is(value), fact.missing);

    /// <summary>The fact's place.</summary>
    public static implicit operator Place(Fact<T> fact) => fact.ToPlace();

    /// <summary>The fact's place.</summary>
    public Place ToPlace() => new(at);

    /// <inheritdoc/>
    public bool Equals(Fact<T> other) => missing == other.missing && Is(other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fact<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, missing);

    private bool Is(T candidate) => Number(value) == Number(candidate);

    /// <summary>
    /// The number of a word in its vocabulary, or of a day in the calendar. A comparer would be compiled anew for each
    /// vocabulary in the first check of a process.
    /// </summary>
    internal static int Number(T value) => Unsafe.BitCast<T, int>(value);

    /// <summary>The fact in words.</summary>
    public override string ToString() => IsStated ? FactText.Of(value) : FactText.NotStated;
}
