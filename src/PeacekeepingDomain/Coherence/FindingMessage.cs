using System.ComponentModel;
using System.Runtime.CompilerServices;
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
    private readonly Ruling? ruling;
    private readonly int firstLetter;
    private readonly int firstPlace;

    /// <summary>Called by the compiler.</summary>
    public FindingMessage(int literalLength, int formattedCount, Ruling ruling, Tri when, out bool wanted)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        wanted = ruling.WantsMessage(when);
        if (!wanted)
            return;
        this.ruling = ruling;
        firstLetter = ruling.Words.Length;
        firstPlace = ruling.Named.Count;
    }

    /// <summary>Where the sentence stands among the words of the ruling, once it is complete.</summary>
    internal readonly (int From, int Length) Words => ruling is null ? default : (firstLetter, ruling.Words.Length - firstLetter);

    /// <summary>Where the facts that it names stand among the places of the ruling.</summary>
    internal readonly (int From, int Length) Named => ruling is null ? default : (firstPlace, ruling.Named.Count - firstPlace);

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendLiteral(string value) => ruling!.Words.Append(value);

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(string? value) => ruling!.Words.Append(value);

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(double value) => ruling!.Words.Append(value);

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(double value, string format) => ruling!.Words.Append(value, format);

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted<T>(Fact<T> fact)
        where T : struct => Append(fact, fact.ToString());

    /// <summary>Called by the compiler: a flag in the words given for yes, for no and for not stated: <c>{armed:armed|unarmed|armed or not}</c>.</summary>
    public readonly void AppendFormatted(Flag flag, string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        ruling!.Named.Add(flag);
        var wanted = !flag.IsStated ? 2 : flag.ToTri().IsTrue ? 0 : 1;
        var choices = format.AsSpan();
        for (var bar = choices.IndexOf('|'); wanted > 0 && bar >= 0; bar = choices.IndexOf('|'))
        {
            choices = choices[(bar + 1)..];
            wanted--;
        }

        var end = choices.IndexOf('|');
        ruling.Words.Append(end < 0 ? choices : choices[..end]);
    }

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(Quantity number) => AppendFormatted(number, Wording.Plain);

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted(Quantity number, string format)
    {
        ruling!.Named.Add(number);
        number.Write(ruling.Words, format);
    }

    /// <summary>Called by the compiler: a text, and for the id of a party or a task its name.</summary>
    public readonly void AppendFormatted(Text name) => Append(name, name.Value is null ? name.ToString() : ruling!.NameOf(name.Value));

    /// <summary>Called by the compiler.</summary>
    public readonly void AppendFormatted<T>(Words<T> words)
        where T : struct
    {
        ruling!.Named.Add(words);
        if (words.Value is not { Count: > 0 } stated)
        {
            ruling.Words.Append(words.ToString());
            return;
        }

        for (var i = 0; i < stated.Count; i++)
        {
            ruling.Words.Append(i == 0 ? "" : ", ");
            ruling.Words.Append(FactText.Of(stated[i]));
        }
    }

    /// <summary>Called by the compiler: names, and for ids of parties or tasks their names.</summary>
    public readonly void AppendFormatted(Names names)
    {
        ruling!.Named.Add(names);
        if (names.Value is not { Count: > 0 } ids)
        {
            ruling.Words.Append(names.ToString());
            return;
        }

        for (var i = 0; i < ids.Count; i++)
        {
            ruling.Words.Append(i == 0 ? "" : " and ");
            ruling.Words.Append(ruling.NameOf(ids[i]));
        }
    }

    /// <summary>Called by the compiler: a view of a party, a task, a State, by its name.</summary>
    public readonly void AppendFormatted<T>(T value)
        where T : struct, INamedFacts => Append(value.ToPlace(), value.ToString());

    /// <summary>Called by the compiler: records by their names.</summary>
    public readonly void AppendFormatted(AnyOf records) => records.Write(ruling!);

    private readonly void Append(Place place, string? words)
    {
        ruling!.Named.Add(place);
        ruling.Words.Append(words);
    }
}
