using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// The sentence of a finding, as an interpolated string. Its holes are filled only where there is a contradiction, the
/// same on every machine, and the facts in them bring their evidence into the finding.
/// </summary>
[InterpolatedStringHandler]
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct FindingMessage
{
    private readonly StringBuilder? text;
    private readonly List<Place>? places;
    private readonly Ruling? ruling;

    /// <summary>Called by the compiler.</summary>
    public FindingMessage(int literalLength, int formattedCount, Ruling ruling, Tri when, out bool wanted)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        wanted = ruling.WantsMessage(when);
        if (!wanted)
            return;
        this.ruling = ruling;
        text = new StringBuilder(literalLength + (16 * formattedCount));
        places = new List<Place>(formattedCount);
    }

    internal readonly IReadOnlyList<Place> Places => places ?? [];

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendLiteral(string value) => text!.Append(value);

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(string? value) => text!.Append(value);

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(double value) => text!.Append(FactText.Of(value));

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(double value, string format) => text!.Append(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted<T>(Fact<T> fact)
        where T : struct => Append(fact, fact.ToString());

    /// <summary>Called by the compiler: a flag in the words given for yes, for no and for not stated: <c>{armed:armed|unarmed|armed or not}</c>.</summary>
    public readonly void AppendFormatted(Flag flag, string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        var choices = format.Split('|');
        Append(flag, choices[Math.Min(choices.Length - 1, !flag.IsStated ? 2 : flag.ToTri().IsTrue ? 0 : 1)]);
    }

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(Quantity number) => Append(number, number.ToString());

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(Quantity number, string format) =>
        Append(number, number.ToString(format));

    /// <summary>Called by the compiler: a text, and for the id of a party or a task its name.</summary>
    public readonly void AppendFormatted(Text name) => Append(name, name.Value is null ? name.ToString() : ruling!.NameOf(name.Value));

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted<T>(Words<T> words)
        where T : struct => Append(words, words.ToString());

    /// <summary>Called by the compiler: names, and for ids of parties or tasks their names.</summary>
    public readonly void AppendFormatted(Names names) =>
        Append(names, names.Value is { Count: > 0 } ids ? string.Join(" and ", ids.Select(ruling!.NameOf)) : names.ToString());

    /// <summary>Called by the compiler: a view of a party, a task, a State, by its name.</summary>
    public readonly void AppendFormatted<T>(T value)
        where T : struct, INamedFacts => Append(value.ToPlace(), value.ToString());

    /// <summary>Called by the compiler: records by their names.</summary>
    public readonly void AppendFormatted(AnyOf records)
    {
        places!.AddRange(records.Places);
        text!.Append(records.ToString());
    }

    internal readonly string ToStringAndClear()
    {
        if (text is null || text.Length == 0)
            return "";
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private readonly void Append(Place place, string? words)
    {
        places!.Add(place);
        text!.Append(words);
    }
}
