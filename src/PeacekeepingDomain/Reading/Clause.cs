namespace PeacekeepingDomain.Reading;

/// <summary>A stretch of a paragraph that one operative verb governs.</summary>
/// <param name="Kind">What the Council does in it.</param>
/// <param name="Start">Its first word among those of the passage; adverbs count.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Body">The first word after the verb.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record Clause(ClauseKind Kind, int Start, int Verb, int Body, int End)
{
    /// <summary>Cuts the words of a passage at operative verbs.</summary>
    public static List<Clause> Cut(ReadOnlySpan<Word> words)
    {
        var clauses = new List<Clause>();
        var start = 0;
        (ClauseKind Kind, int Verb, int End) governing = (ClauseKind.None, 0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && !MayBegin(words, i))
                continue;
            if (OperativeVerbs.At(words, i) is not { } verb)
                continue;
            if (i > 0)
            {
                clauses.Add(new(governing.Kind, start, governing.Verb, governing.End, i));
                start = i;
            }

            governing = verb;
            i = verb.End - 1;
        }

        if (words.Length > 0)
            clauses.Add(new(governing.Kind, start, governing.Verb, governing.End, words.Length));
        return clauses;
    }

    private static bool MayBegin(ReadOnlySpan<Word> words, int at) =>
        words[at - 1] is { Kind: WordKind.Mark, Form: "," or ";" or ":" or "." } || words[at - 1].Is("and");
}
