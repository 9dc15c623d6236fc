using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reading;

/// <summary>Holds words against the wordings of the tasks.</summary>
internal static class TaskMatches
{
    /// <summary>The tasks that words put, from one of them on, each once.</summary>
    public static List<(PemaTask Task, TaskMatch Match)> In(ReadOnlySpan<Word> words, int from)
    {
        var matches = new List<(PemaTask, TaskMatch)>();
        var (kept, places) = Adjuncts.Without(words, from);
        foreach (var wording in TaskWordings.Table)
        {
            var (read, at) = wording.Without is null ? (kept, places) : Adjuncts.Without(kept, places, wording.Without);
            if (wording.Says.Find(read, 0) is { } range)
                matches.Add((wording.Task, new(at[range.Start.Value], at[range.End.Value - 1] + 1)));
        }

        return matches;
    }
}
