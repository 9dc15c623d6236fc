using System.Globalization;

namespace PeacekeepingDomain.Reading;

/// <summary>Reads the marks that count paragraphs and items.</summary>
internal static class Marks
{
    // "paragraph (a)" is a reference, as "4 (a)" is.
    private static readonly string[] Cited = ["paragraph", "paragraphs", "subparagraph", "subparagraphs", "sub-paragraph", "sub-paragraphs", "section", "item", "items", "article"];

    /// <summary>The mark that begins at a place; null where none does.</summary>
    public static Mark? At(string text, int start, int end)
    {
        var span = text.AsSpan(start, end - start);
        if (span.IsEmpty)
            return null;
        if (span[0] is '•' or '–' or '—' or '·' or '▪' or '●' || (span[0] == '-' && span.Length > 2 && span[1] == ' '))
            return new(MarkKind.Bullet, 1, "", start + 1);

        var bracketed = span[0] == '(';
        var from = bracketed ? 1 : 0;
        var length = from;
        while (length < span.Length && length - from < 5 && char.IsAsciiLetterOrDigit(span[length]))
            length++;
        if (length == from)
            return null;
        var name = span[from..length];
        var closing = length;
        if (!bracketed)
        {
            // "12 ." is how some scans put "12.".
            while (closing < span.Length && span[closing] == ' ' && closing - length < 2)
                closing++;
        }

        if (closing >= span.Length || span[closing] is not (')' or '.') || (bracketed && span[closing] != ')'))
            return null;
        var point = span[closing] == '.';
        if (closing + 1 < span.Length && !char.IsWhiteSpace(span[closing + 1]) && !(span[closing] == ')' && (span[closing + 1] == '(' || char.IsLetter(span[closing + 1]))))
            return null;
        var stop = start + closing + 1;
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is > 0 and < 1000 ? new(point ? MarkKind.Number : MarkKind.BracketedNumber, number, number.ToString(CultureInfo.InvariantCulture), stop) : null;
        if (point && (closing != length || !char.IsAsciiLetterUpper(name[0])))
            return null;
        var mark = new Mark(MarkKind.Letter, 0, name.ToString(), stop);
        foreach (var reading in Readings(mark))
            return mark with { Kind = reading.Kind, Value = reading.Value };
        return null;
    }

    /// <summary>The ways in which a mark can be read: (i) is the ninth letter and the first Roman numeral.</summary>
    public static IEnumerable<(MarkKind Kind, int Value)> Readings(Mark mark)
    {
        if (mark.Kind is MarkKind.Number or MarkKind.BracketedNumber or MarkKind.Bullet)
        {
            if (mark.Kind == MarkKind.Bullet)
            {
                for (var value = 1; value < 40; value++)
                    yield return (MarkKind.Bullet, value);
            }
            else
            {
                yield return (mark.Kind, mark.Value);
            }

            yield break;
        }

        var upper = char.IsAsciiLetterUpper(mark.Text[0]);
        if (mark.Text.Length == 1 || (mark.Text.Length == 2 && mark.Text[0] == mark.Text[1] && mark.Text[0] is not ('i' or 'I' or 'x' or 'X')))
            yield return (upper ? MarkKind.CapitalLetter : MarkKind.Letter, char.ToLowerInvariant(mark.Text[0]) - 'a' + 1 + (26 * (mark.Text.Length - 1)));
        if (Roman(mark.Text) is > 0 and var roman)
            yield return (upper ? MarkKind.CapitalRoman : MarkKind.Roman, roman);
    }

    /// <summary>
    /// The marks within a line that begin items of a list and are no references: the first has the second after it in the
    /// same line, and each other the one before it. What begins the line is not among them.
    /// </summary>
    public static List<(int At, Mark Mark)> Listed(string text, int start, int end)
    {
        var marks = new List<(int At, Mark Mark)>();
        var first = new Dictionary<(MarkKind, int), int>();
        var last = new Dictionary<(MarkKind, int), int>();
        for (var at = start; at < end; at++)
        {
            if (text[at] != '(' || At(text, at, end) is not { } mark || IsReference(text.AsSpan(start, at - start)))
                continue;
            marks.Add((at, mark));
            foreach (var reading in Readings(mark))
            {
                first.TryAdd(reading, at);
                last[reading] = at;
            }
        }

        return marks.FindAll(mark => mark.At > start && mark.Mark.Kind != MarkKind.BracketedNumber && HasNeighbour(mark.At, mark.Mark));

        bool HasNeighbour(int at, Mark mark)
        {
            foreach (var (kind, value) in Readings(mark))
            {
                if (value == 1 ? last.GetValueOrDefault((kind, 2), -1) > at : first.GetValueOrDefault((kind, value - 1), int.MaxValue) < at)
                    return true;
            }

            return false;
        }
    }

    private static bool IsReference(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - 40)..].TrimEnd();
        if (before.Length > 0 && char.IsAsciiDigit(before[^1]))
            return true;
        foreach (var cited in Cited)
        {
            if (before.EndsWith(cited, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int Roman(ReadOnlySpan<char> numeral)
    {
        var total = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var value = Digit(numeral[i]);
            if (value == 0)
                return 0;
            total += i + 1 < numeral.Length && Digit(numeral[i + 1]) > value ? -value : value;
        }

        return total is > 0 and < 40 ? total : 0;

        static int Digit(char digit) => char.ToLowerInvariant(digit) switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
    }
}
