namespace PeacekeepingDomain.Coherence;

/// <summary>JSON Pointers in which <c>*</c> stands for any one step.</summary>
internal static class PointerPattern
{
    /// <summary>Whether the pattern names the pointer or something around it.</summary>
    public static bool Covers(string pattern, string pointer)
    {
        var wanted = pattern.Split('/');
        var actual = pointer.Split('/');
        if (wanted.Length > actual.Length)
            return false;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!string.Equals(wanted[i], "*", StringComparison.Ordinal) && !string.Equals(wanted[i], actual[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>The pattern of pointers to the same fact of several items: a step on which they differ becomes <c>*</c>.</summary>
    public static string Generalized(IEnumerable<string> pointers)
    {
        string[]? common = null;
        foreach (var pointer in pointers)
        {
            var steps = pointer.Split('/');
            if (common is null)
            {
                common = steps;
                continue;
            }

            for (var i = 0; i < common.Length && i < steps.Length; i++)
            {
                if (!string.Equals(common[i], steps[i], StringComparison.Ordinal))
                    common[i] = "*";
            }
        }

        return common is null ? "" : string.Join('/', common);
    }
}
