using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>A fact that is yes, no or not stated. It is a condition by itself.</summary>
/// <remarks>Immutable.</remarks>
public readonly struct Flag : IEquatable<Flag>
{
    private readonly bool value;
    private readonly ulong missing;
    private readonly ulong at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Flag(bool? stated, Ruling? tracker, ulong at)
    {
        this.at = at;
        value = stated.GetValueOrDefault();
        if (!stated.HasValue || tracker is { IsExplaining: true })
            missing = Ruling.Read(tracker, stated, at);
    }

    internal bool IsStated => missing == 0;

    /// <summary>The flag as a condition.</summary>
    public static implicit operator Tri(Flag flag) => flag.ToTri();

    /// <summary>The flag's place.</summary>
    public static implicit operator Place(Flag flag) => flag.ToPlace();

    /// <summary>Stated as no; unknown where it is not stated.</summary>
    public static Tri operator !(Flag flag) => Tri.Of(!flag.value, flag.missing);

    /// <summary>Both hold.</summary>
    public static Tri operator &(Flag left, Flag right) => left.ToTri() & right.ToTri();

    /// <summary>At least one holds.</summary>
    public static Tri operator |(Flag left, Flag right) => left.ToTri() | right.ToTri();

    /// <inheritdoc cref="op_LogicalNot"/>
    public static Tri LogicalNot(Flag flag) => !flag;

    /// <inheritdoc cref="op_BitwiseAnd"/>
    public static Tri BitwiseAnd(Flag left, Flag right) => left & right;

    /// <inheritdoc cref="op_BitwiseOr"/>
    public static Tri BitwiseOr(Flag left, Flag right) => left | right;

    /// <summary>The flag as a condition.</summary>
    public Tri ToTri() => Tri.Of(value, missing);

    /// <summary>The flag's place.</summary>
    public Place ToPlace() => new(at);

    /// <inheritdoc/>
    public bool Equals(Flag other) => missing == other.missing && value == other.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Flag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, missing);

    /// <summary>Whether both are stated alike.</summary>
    public static bool operator ==(Flag left, Flag right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Flag left, Flag right) => !left.Equals(right);

    /// <summary>The words yes, no or not stated.</summary>
    public override string ToString() => IsStated ? FactText.Of(value) : FactText.NotStated;
}
