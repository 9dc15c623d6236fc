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

    /// <summary>Called by the compiler.</summary>
    public FindingMessage(int literalLength, int formattedCount, Ruling ruling, Tri when, out bool wanted)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        wanted = ruling.WantsMessage(when);
        if (!wanted)
            return;
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

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(Quantity number) => Append(number, number.ToString());

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(Quantity number, string format)
    {
        places!.Add(number);
        text!.Append(number.Value.ToString(format, CultureInfo.InvariantCulture));
    }

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(Text name) => Append(name, name.ToString());

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted<T>(Words<T> words)
        where T : struct => Append(words, words.ToString());

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(Names names) => Append(names, names.ToString());

    /// <summary>Called by the compiler: a view of a party, a task, a State, by its name.</summary>
    public readonly void AppendFormatted<T>(T value)
        where T : struct, INamedFacts => Append(value.ToPlace(), value.ToString());

    internal readonly string ToStringAndClear() => text?.ToString() ?? "";

    private readonly void Append(Place place, string? words)
    {
        places!.Add(place);
        text!.Append(words);
    }
}
