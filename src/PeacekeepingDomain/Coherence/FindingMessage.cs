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
/// <remarks>The sentence is put together in the ruling's own scratch space.</remarks>
[InterpolatedStringHandler]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct FindingMessage
{
    private readonly Ruling? ruling;

    /// <summary>Called by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FindingMessage(int literalLength, int formattedCount, Ruling ruling, Tri when, out bool wanted)
    {
        wanted = ruling.WantsMessage(when);
        if (!wanted)
            return;
        this.ruling = ruling;
        ruling.BeginSentence();
    }

    private StringBuilder Text => ruling!.Sentence;

    /// <summary>Called by the compiler.</summary>
    public void AppendLiteral(string value) => Text.Append(value);

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(string? value) => Text.Append(value);

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(double value) => Text.Append(FactText.Of(value));

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(double value, string format) => Text.Append(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted<T>(Fact<T> fact)
        where T : struct => Append(fact, fact.ToString());

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(Quantity number) => Append(number, number.ToString());

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(Quantity number, string format) => Append(number, number.Value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Called by the compiler: a text, and for the id of a party or a task its name.</summary>
    public void AppendFormatted(Text name) => Append(name, name.Value is null ? name.ToString() : ruling!.NameOf(name.Value));

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted<T>(Words<T> words)
        where T : struct => Append(words, words.ToString());

    /// <summary>Called by the compiler: names, and for ids of parties or tasks their names.</summary>
    public void AppendFormatted(Names names)
    {
        if (names.Value is not { Count: > 0 } ids)
        {
            Append(names, names.ToString());
            return;
        }

        ruling!.Named.Add(names);
        for (var i = 0; i < ids.Count; i++)
            Text.Append(i == 0 ? "" : " and ").Append(ruling.NameOf(ids[i]));
    }

    /// <summary>Called by the compiler: a view of a party, a task, a State, by its name.</summary>
    public void AppendFormatted<T>(T value)
        where T : struct, INamedFacts => Append(value.ToPlace(), value.ToString());

    private void Append(Place place, string? words)
    {
        ruling!.Named.Add(place);
        Text.Append(words);
    }
}
