using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>A stated or unstated text: a name, an id, an objective.</summary>
/// <remarks>Immutable.</remarks>
public readonly struct Text : IEquatable<Text>
{
    private readonly string? value;
    private readonly ulong missing;
    private readonly ulong at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Text(string? stated, Ruling? tracker, ulong at)
    {
        this.at = at;
        value = stated;
        if (stated is null || tracker is { IsExplaining: true })
            missing = Ruling.Read(tracker, stated, at);
    }

    /// <summary>A text that is part of a fact already read.</summary>
    internal Text(string? value, ulong missing, ulong at)
    {
        this.value = value;
        this.missing = missing;
        this.at = at;
    }

    internal string? Value => value;

    internal bool IsStated => missing == 0;

    internal ulong Missing => missing;

    /// <summary>Stated as nothing: an empty text. Silence is never one, in a section declared whole either: a text is asked for.</summary>
    public Tri IsEmpty => Tri.Of(string.IsNullOrWhiteSpace(value), missing);

    /// <summary>Whether both are the same text, to the letter.</summary>
    public static Tri operator ==(Text left, Text right) => Tri.Of(string.Equals(left.value, right.value, StringComparison.Ordinal), left.missing | right.missing);

    /// <summary>Whether the texts differ.</summary>
    public static Tri operator !=(Text left, Text right) => !(left == right);

    /// <summary>The text's place.</summary>
    public static implicit operator Place(Text text) => text.ToPlace();

    /// <summary>The text's place.</summary>
    public Place ToPlace() => new(at);

    /// <inheritdoc/>
    public bool Equals(Text other) => missing == other.missing && string.Equals(value, other.value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Text other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, missing);

    /// <summary>The text.</summary>
    public override string ToString() => value ?? FactText.NotStated;
}
