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
}
