using System.Globalization;

namespace PeacekeepingDomain.Reading;

/// <summary>Reads figures, in digits and in words.</summary>
internal static class Figures
{
    private static readonly string[] Small =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>Whether a word is a number from twenty to ninety-nine in letters.</summary>
    public static bool IsTens(in Word word) => Value(word) >= 20 && word.Kind == WordKind.Letters;

    /// <summary>The whole number that a word is: <c>6,240</c>, <c>twelve</c>; null where it is none.</summary>
    public static int? Value(in Word word)
    {
        if (word.Kind == WordKind.Letters)
            return InLetters(word.Form);
        return word.Kind == WordKind.Figure && int.TryParse(word.Form, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The figure that begins at a word, its thousands set apart by a blank allowed for, and where it ends.</summary>
    public static (int Value, int End)? At(ReadOnlySpan<Word> words, int at)
    {
        if (Value(words[at]) is not { } value)
            return null;
        return value is > 0 and < 100 && at + 1 < words.Length && words[at + 1] is { Kind: WordKind.Figure, Form.Length: 3 }
            && words[at + 1].Start - words[at].End == 1 && int.TryParse(words[at + 1].Form, NumberStyles.None, CultureInfo.InvariantCulture, out var rest)
            ? ((value * 1000) + rest, at + 2)
            : (value, at + 1);
    }

    // "twelve", "fifty", "eightyeight": a hyphen is no part of the form.
    private static int? InLetters(string form)
    {
        if (Array.IndexOf(Small, form) is >= 0 and var small)
            return small + 1;
        for (var i = 0; i < Tens.Length; i++)
        {
            if (!form.StartsWith(Tens[i], StringComparison.Ordinal))
                continue;
            var rest = form.AsSpan(Tens[i].Length);
            if (rest.IsEmpty)
                return (i + 2) * 10;
            for (var one = 0; one < 9; one++)
            {
                if (rest.SequenceEqual(Small[one]))
                    return ((i + 2) * 10) + one + 1;
            }
        }

        return null;
    }
}
