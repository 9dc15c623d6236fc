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
        if (around is not null && words.IndexOf(around, StringComparison.Ordinal) is > 0 and var place && place + around.Length > longest - 2)
        {
            // Some words before it, and all there is room for where little stands behind it.
            start = Math.Max(0, Math.Min(place - (longest / 4), words.Length - longest + 2));
            start = start == 0 ? 0 : words.IndexOf(' ', start - 1) + 1;
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

    /// <summary>The beginning of the words, and behind an ellipsis what is to be shown, where that stands further on.</summary>
    /// <param name="words">The words.</param>
    /// <param name="longest">The most characters to give.</param>
    /// <param name="shown">What is to be shown.</param>
    public static string Joined(string words, int longest, string shown)
    {
        var place = words.IndexOf(shown, StringComparison.Ordinal);
        if (words.Length <= longest || place <= 0 || place + shown.Length <= longest - 2)
            return Of(words, longest);
        var beginning = Of(words, longest / 3);
        return $"{beginning} {Of(words[place..], longest - beginning.Length)}";
    }
}
