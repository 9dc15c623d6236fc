using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>A stated or unstated number: persons, days, a share.</summary>
/// <remarks>Comparing an unstated number gives unknown. Immutable.</remarks>
public readonly struct Quantity : IEquatable<Quantity>
{
    private readonly double value;
    private readonly ulong missing;
    private readonly ulong at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Quantity(double? stated, Ruling? tracker, ulong at)
    {
        this.at = at;
        value = stated.GetValueOrDefault();
        if (!stated.HasValue || tracker is not null)
            missing = Ruling.Read(tracker, stated, at);
    }

    private Quantity(double value, ulong missing, ulong at)
    {
        this.value = value;
        this.missing = missing;
        this.at = at;
    }

    internal double Value => value;

    internal bool IsStated => missing == 0;

    /// <summary>This number as a share of another; zero of zero is the whole.</summary>
    public Quantity ShareOf(Quantity whole) =>
        new(whole.value == 0 ? (value == 0 ? 1 : double.PositiveInfinity) : value / whole.value, missing | whole.missing, at);

    /// <summary>The sum of both.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.value + right.value, left.missing | right.missing, left.at);

    /// <summary>Whether the number is below a limit.</summary>
    public static Tri operator <(Quantity number, double limit) => Tri.Of(number.value < limit, number.missing);

    /// <summary>Whether the number is above a limit.</summary>
    public static Tri operator >(Quantity number, double limit) => Tri.Of(number.value > limit, number.missing);

    /// <summary>Whether the number is a limit or below.</summary>
    public static Tri operator <=(Quantity number, double limit) => Tri.Of(number.value <= limit, number.missing);

    /// <summary>Whether the number is a limit or above.</summary>
    public static Tri operator >=(Quantity number, double limit) => Tri.Of(number.value >= limit, number.missing);

    /// <inheritdoc cref="op_Addition"/>
    public static Quantity Add(Quantity left, Quantity right) => left + right;

    /// <summary>The number's place.</summary>
    public static implicit operator Place(Quantity number) => number.ToPlace();

    /// <summary>The number's place.</summary>
    public Place ToPlace() => new(at);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => missing == other.missing && value.Equals(other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, missing);

    /// <summary>Whether both are stated alike.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>The number with thousands separated by commas, whatever the culture.</summary>
    public override string ToString() => IsStated ? FactText.Of(value) : FactText.NotStated;
}
