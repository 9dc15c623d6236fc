namespace PeacekeepingDomain.Json;

/// <summary>Finds the known word nearest to one that was written.</summary>
internal static class NearestWord
{
    private const int LongestCompared = 64;

    /// <summary>The nearest word, or null where none is near.</summary>
    public static string? To(string written, ReadOnlySpan<string> known)
    {
        if (written.Length is 0 or > LongestCompared)
            return null;
        string? nearest = null;
        var least = Math.Max(2, written.Length / 3) + 1;
        foreach (var word in known)
        {
            if (string.Equals(word, written, StringComparison.OrdinalIgnoreCase))
                return word;
            var distance = Distance(written, word);
            if (distance < least)
                (nearest, least) = (word, distance);
        }

        return nearest;
    }

    private static int Distance(string left, string right)
    {
        Span<int> previous = stackalloc int[LongestCompared + 1];
        Span<int> current = stackalloc int[LongestCompared + 1];
        if (right.Length > LongestCompared)
            return int.MaxValue;
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }

            current.CopyTo(previous);
        }

        return previous[right.Length];
    }
}
