namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>
/// Whether a condition holds for at least one of several records, and by name those for which it does: one cause that
/// bears on several tasks is one finding that names them.
/// </summary>
/// <remarks>Made by <see cref="Ruling.AnyOf"/>. Fill it in a loop, then use it as a condition and in the message. Not for several threads.</remarks>
public struct AnyOf
{
    // The records stand in the ruling, where each knows the next of its kind; null in a bare check, which names nobody.
    private readonly Ruling? scribe;
    private Tri any;
    private int first;
    private int last;

    internal AnyOf(Ruling ruling) => scribe = ruling.Tracker;

    /// <summary>Adds a record and whether the condition holds for it.</summary>
    public void Add<TFacts>(Tri condition, TFacts record)
        where TFacts : struct, INamedFacts
    {
        any |= condition;
        if (scribe is null || !condition.IsTrue)
            return;
        last = scribe.Gather(record.ToString(), record.ToPlace(), after: last);
        if (first == 0)
            first = last;
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
    public override readonly string ToString()
    {
        var words = new Wording();
        Write(words, named: null);
        return words.ToString(0, words.Length);
    }

    /// <summary>Writes the names into the sentence that a ruling is putting together.</summary>
    internal readonly void Write(Ruling ruling) => Write(ruling.Words, ruling.Named);

    private readonly void Write(Wording words, Pile<Place>? named)
    {
        if (first == 0)
            words.Append("none");
        for (var number = first; number != 0;)
        {
            var (name, place, next) = scribe!.Gathered(number);
            number = number == last ? 0 : next;
            words.Append(name);
            words.Append(number == 0 ? "" : number == last ? " and " : ", ");
            named?.Add(place);
        }
    }
}
