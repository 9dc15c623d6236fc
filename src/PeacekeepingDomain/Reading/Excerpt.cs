namespace PeacekeepingDomain.Reading;

/// <summary>Words of a text, short enough to read at a glance.</summary>
internal static class Excerpt
{
    /// <summary>The words, cut between words where they are longer; what is left out is an ellipsis.</summary>
    /// <param name="words">The words.</param>
    /// <param name="longest">The most characters to give.</param>
    /// <param name="around">What the excerpt is to show, where that stands further on; the beginning when null.</param>
    public static string Of(string words, int longest, string? around = null)
    {
        if (words.Length <= longest)
            return words;
        var start = 0;
        if (around is not null && words.IndexOf(around, StringComparison.Ordinal) is > 0 and var place && place + around.Length >= longest)
        {
            start = Math.Max(0, place - (longest / 4));
            start = start == 0 ? 0 : words.IndexOf(' ', start) + 1;
        }

        var end = Math.Min(words.Length, start + longest - 2);
        if (end < words.Length)
        {
            var space = words.LastIndexOf(' ', end);
            if (space > start)
                end = space;
            else if (char.IsLowSurrogate(words[end]))
                end--;
        }

        var cut = words.AsSpan(start, end - start).TrimEnd(end < words.Length ? " ,;:" : "");
        return $"{(start > 0 ? "…" : "")}{cut}{(end < words.Length ? "…" : "")}";
    }
}
