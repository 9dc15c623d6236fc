namespace PeacekeepingDomain.Reading;

/// <summary>The lines of a text that carry its matter: without blank ones and without what the page adds.</summary>
internal static class TextLines
{
    /// <summary>A line by where its matter begins and ends, and whether a blank line stands before it.</summary>
    public readonly record struct Line(int Start, int End, bool AfterBlank);

    public static List<Line> Of(string text)
    {
        var lines = new List<Line>();
        var blank = true;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? text.Length : start + end;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (from == to)
            {
                blank = true;
            }
            else if (!IsFurniture(text.AsSpan(from, to - from)))
            {
                lines.Add(new(from, to, blank));
                blank = false;
            }

            // A line may end in two characters.
            start = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }

        return lines;
    }

    // "S/RES/743 (1992)", "Page 2", "/...", "- 3 -", "94-12345 (E)", "*9412345*": what a page carries at its head and foot.
    private static bool IsFurniture(ReadOnlySpan<char> line)
    {
        if (line.Length > 40)
            return false;
        if (line.StartsWith("S/RES/", StringComparison.Ordinal) || line.StartsWith("/..", StringComparison.Ordinal))
            return true;
        if (line is "English" or "Page" or "United Nations" or "Security Council" or "Original: English" or "NATIONS" or "UNITED")
            return true;
        if (line.StartsWith("Page ", StringComparison.OrdinalIgnoreCase) && line.Length < 10)
            return true;
        if (line.StartsWith("Distr", StringComparison.Ordinal))
            return true;
        var digits = 0;
        foreach (var character in line)
        {
            if (char.IsAsciiDigit(character))
                digits++;
            else if (!(character is '-' or '*' or ' ' or '(' or ')' or 'E' or '/' or '.' or '—' or '_'))
                return false;
        }

        // A number with its point begins a paragraph.
        return digits != line.Length - 1 || line[^1] != '.';
    }
}
