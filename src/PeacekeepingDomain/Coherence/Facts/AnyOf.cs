namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>
/// Whether a condition holds for at least one of several records, and by name those for which it does: one cause that
/// bears on several tasks is one finding that names them.
/// </summary>
/// <remarks>Made by <see cref="Ruling.AnyOf"/>. Fill it in a loop, then use it as a condition and in the message. Not for several threads.</remarks>
public struct AnyOf
{
    private readonly bool gathers;
    private Tri any;
    private List<string>? names;
    private List<Place>? places;

    internal AnyOf(Ruling ruling) => gathers = ruling.Tracker is not null;

    internal readonly IReadOnlyList<Place> Places => places ?? [];

    /// <summary>Adds a record and whether the condition holds for it.</summary>
    public void Add<TFacts>(Tri condition, TFacts record)
        where TFacts : struct, INamedFacts
    {
        any |= condition;
        if (!gathers || !condition.IsTrue)
            return;
        (names ??= []).Add(record.ToString());
        (places ??= []).Add(record.ToPlace());
    }

    /// <summary>Whether the condition holds for at least one record.</summary>
    public static implicit operator Tri(AnyOf records) => records.ToTri();

    /// <summary>Both hold.</summary>
    public static Tri operator &(AnyOf left, Tri right) => left.any & right;

    /// <summary>Both hold.</summary>
    public static Tri operator &(Tri left, AnyOf right) => left & right.any;

    /// <inheritdoc cref="op_BitwiseAnd(AnyOf, Tri)"/>
    public static Tri BitwiseAnd(AnyOf left, Tri right) => left & right;

    /// <summary>Whether the condition holds for at least one record.</summary>
    public readonly Tri ToTri() => any;

    /// <summary>The names of the records for which the condition holds: "a, b and c".</summary>
    public override readonly string ToString() => names switch
    {
        null => "none",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
        _ => "none",
    };
}
