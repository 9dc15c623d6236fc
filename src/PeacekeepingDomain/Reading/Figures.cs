using System.Globalization;

namespace PeacekeepingDomain.Reading;

/// <summary>Reads figures, in digits and in words.</summary>
internal static class Figures
{
    private static readonly string[] Small =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>The whole number that a word is: <c>6,240</c>, <c>twelve</c>; null where it is none.</summary>
    public static int? Value(in Word word)
    {
        if (word.Kind == WordKind.Letters)
            return Array.IndexOf(Small, word.Form) is >= 0 and var at ? at + 1 : null;
        if (word.Kind != WordKind.Figure || word.Form.Contains('.', StringComparison.Ordinal))
            return null;
        var value = 0;
        foreach (var character in word.Form)
        {
            if (character == ',')
                continue;
            if (value > 100_000)
                return null;
            value = (value * 10) + (character - '0');
        }

        return value;
    }

    /// <summary>The figure that begins at a word, its thousands set apart by a blank allowed for, and where it ends.</summary>
    public static (int Value, int End)? At(ReadOnlySpan<Word> words, int at)
    {
        if (words[at].Kind != WordKind.Figure || Value(words[at]) is not { } value)
            return null;
        return value is > 0 and < 100 && at + 1 < words.Length && words[at + 1] is { Kind: WordKind.Figure, Form.Length: 3 }
            && words[at + 1].Start - words[at].End == 1 && int.TryParse(words[at + 1].Form, NumberStyles.None, CultureInfo.InvariantCulture, out var rest)
            ? ((value * 1000) + rest, at + 2)
            : (value, at + 1);
    }
}
