using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>
/// A stated or unstated number, never below zero: persons, days, a share. What is known of it are two bounds, so that a
/// sum of which one part is stated can be known to be large enough.
/// </summary>
/// <remarks>Comparing gives unknown where the bounds do not decide. Immutable.</remarks>
public readonly struct Quantity : IEquatable<Quantity>
{
    private readonly double least;
    private readonly double most;
    private readonly ulong missing;
    private readonly ulong at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Quantity(double? stated, Ruling? tracker, ulong at)
    {
        this.at = at;
        least = stated.GetValueOrDefault();
        most = stated.HasValue ? least : double.PositiveInfinity;
        if (!stated.HasValue || tracker is { IsExplaining: true })
            missing = Ruling.Read(tracker, stated, at);
    }

    private Quantity(double least, double most, ulong missing, ulong at)
    {
        this.least = least;
        this.most = most;
        this.missing = missing;
        this.at = at;
    }

    internal bool IsStated => missing == 0;

    /// <summary>This number as a share of another; nothing of nothing is the whole.</summary>
    public Quantity ShareOf(Quantity whole) => new(
        Share(least, whole.most, ofNothing: whole.most == 0),
        Share(most, whole.least, ofNothing: whole.IsStated),
        missing | whole.missing,
        at);

    /// <summary>The greater of both.</summary>
    public static Quantity Max(Quantity left, Quantity right) => new(
        Math.Max(left.least, right.least),
        Math.Max(left.most, right.most),
        left.missing | right.missing,
        left.least >= right.least ? left.at : right.at);

    /// <summary>The sum of both.</summary>
    public static Quantity operator +(Quantity left, Quantity right) =>
        new(left.least + right.least, left.most + right.most, left.missing | right.missing, left.at);

    /// <summary>Whether the number is below a limit.</summary>
    public static Tri operator <(Quantity number, double limit) => Decided(number.most < limit, number.least >= limit, number.missing);

    /// <summary>Whether the number is above a limit.</summary>
    public static Tri operator >(Quantity number, double limit) => Decided(number.least > limit, number.most <= limit, number.missing);

    /// <summary>Whether the number is a limit or below.</summary>
    public static Tri operator <=(Quantity number, double limit) => Decided(number.most <= limit, number.least > limit, number.missing);

    /// <summary>Whether the number is a limit or above.</summary>
    public static Tri operator >=(Quantity number, double limit) => Decided(number.least >= limit, number.most < limit, number.missing);

    /// <inheritdoc cref="op_Addition"/>
    public static Quantity Add(Quantity left, Quantity right) => left + right;

    /// <summary>The number's place.</summary>
    public static implicit operator Place(Quantity number) => number.ToPlace();

    /// <summary>The number's place.</summary>
    public Place ToPlace() => new(at);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => missing == other.missing && least.Equals(other.least) && most.Equals(other.most);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(least, most, missing);

    /// <summary>Whether both are stated alike.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>What is known of the number, with thousands separated by commas, whatever the culture.</summary>
    public override string ToString() => ToString(Wording.Plain);

    /// <summary>What is known of the number in a format, whatever the culture.</summary>
    internal string ToString(string format)
    {
        var words = new Wording();
        Write(words, format);
        return words.ToString(0, words.Length);
    }

    /// <summary>Writes what is known of the number in a format, whatever the culture: 5,000, at least 5,000, at most 22%, not stated.</summary>
    internal void Write(Wording words, string format)
    {
        if (least == most)
        {
            words.Append(least, format);
            return;
        }

        if (double.IsPositiveInfinity(most) && least == 0)
        {
            words.Append(FactText.NotStated);
            return;
        }

        // Nothing in a proposal bounds a number on both sides without stating it.
        var open = double.IsPositiveInfinity(most);
        words.Append(open ? "at least " : "at most ");
        words.Append(open ? least : most, format);
    }

    private static Tri Decided(bool holds, bool fails, ulong missing) => holds ? Tri.True : fails ? Tri.False : Tri.Unknown(missing);

    private static double Share(double part, double whole, bool ofNothing) => whole switch
    {
        0 when part == 0 && ofNothing => 1,
        0 => double.PositiveInfinity,
        double.PositiveInfinity => 0,
        _ => part / whole,
    };
}
