using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>
/// A condition that holds, does not hold, or cannot be told because a fact is not stated. Unknown and false is false,
/// unknown or true is true; what is unknown and could have mattered is remembered, and becomes the rule's question.
/// </summary>
/// <remarks>
/// Combine with <c>&amp;</c>, <c>|</c> and <c>!</c>. There is no conversion to <see cref="bool"/> on purpose: an
/// <c>if</c> would read silence as no. Immutable and safe to share between threads.
/// </remarks>
public readonly struct Tri : IEquatable<Tri>
{
    // No bit is false, every bit is true; anything else is unknown, a bit for each missing fact, the top one never set.
    // A bare check uses one bit for all. So "or" is one instruction, and "and" is one unless both sides are unknown.
    private const ulong AllBits = ulong.MaxValue;

    internal const ulong Anything = 1;

    private readonly ulong bits;

    private Tri(ulong bits) => this.bits = bits;

    /// <summary>The condition holds.</summary>
    public static Tri True => new(AllBits);

    /// <summary>The condition does not hold.</summary>
    public static Tri False => default;

    /// <summary>
    /// Whether the condition certainly does not hold, whatever is missing: a rule may skip what follows from it. The one
    /// question that may be put in an <c>if</c>, since it never reads silence as no.
    /// </summary>
    public bool IsRuledOut => bits == 0;

    internal bool IsTrue => bits == AllBits;

    internal bool IsFalse => bits == 0;

    internal bool IsUnknown => bits is not (0 or AllBits);

    internal ulong Missing => IsTrue ? 0 : bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Tri Of(bool value) => new(value ? AllBits : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Tri Of(bool value, ulong missing) => missing != 0 ? new(missing) : Of(value);

    internal static Tri Unknown(ulong missing) => new(missing);

    /// <summary>Both hold: false where either is false, unknown where neither is false and one is unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri operator &(Tri left, Tri right)
    {
        var either = left.bits | right.bits;
        var bothUnknown = (long)either >= 0 && left.bits != 0 && right.bits != 0;
        return new(bothUnknown ? either : left.bits & right.bits);
    }

    /// <summary>At least one holds: true where either is true, unknown where neither is true and one is unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri operator |(Tri left, Tri right) => new(left.bits | right.bits);

    /// <summary>The opposite; unknown stays unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri operator !(Tri condition) => new(condition.IsUnknown ? condition.bits : ~condition.bits);

    /// <inheritdoc cref="op_BitwiseAnd"/>
    public static Tri BitwiseAnd(Tri left, Tri right) => left & right;

    /// <inheritdoc cref="op_BitwiseOr"/>
    public static Tri BitwiseOr(Tri left, Tri right) => left | right;

    /// <inheritdoc cref="op_LogicalNot"/>
    public static Tri LogicalNot(Tri condition) => !condition;

    /// <inheritdoc/>
    public bool Equals(Tri other) => bits == other.bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tri other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => bits.GetHashCode();

    /// <summary>Whether both are the same answer, missing facts included.</summary>
    public static bool operator ==(Tri left, Tri right) => left.Equals(right);

    /// <summary>Whether the answers differ.</summary>
    public static bool operator !=(Tri left, Tri right) => !left.Equals(right);

    /// <summary>The words true, false or unknown.</summary>
    public override string ToString() => IsTrue ? "true" : IsFalse ? "false" : "unknown";
}
