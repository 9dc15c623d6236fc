namespace PeacekeepingDomain.Reading;

/// <summary>Sets aside the words of a clause that say how or with whom, and not what.</summary>
internal static class Adjuncts
{
    private static readonly Wording ToComma = Wording.Of(
        "in accordance with", "consistent with", "in compliance with", "taking into account", "without prejudice to", "in ..3 coordination/cooperation/consultation/collaboration/liaison/conjunction ..2 with", "in full compliance", "in line with", "bearing in mind", "pursuant to", "as set out in", "as requested by", "mindful of", "in conformity with", "recalling");

    private static readonly Wording Whole = Wording.Of(
        "associated with armed forces/groups", "troop/police and police/troop contributing countries", "troop-contributing/police-contributing ?countries", "human rights and humanitarian organizations", "humanitarian and human rights organizations", "human rights defenders", "formed police unit/units", "police units/officers/personnel", "individual police officers",
        "united nations police", "not suspected of", "civilian police officers/observers/personnel/component", "human rights components/component/observers/officers", "political parties to");

    /// <summary>The words from one on without those that say how or with whom, and the place of each.</summary>
    public static (Word[] Kept, int[] Places) Without(ReadOnlySpan<Word> words, int from)
    {
        var kept = new List<Word>(words.Length - from);
        var places = new List<int>(words.Length - from);
        for (var i = from; i < words.Length; i++)
        {
            if (Whole.At(words, i) is > 0 and var whole)
            {
                i = whole - 1;
                continue;
            }

            if (ToComma.At(words, i) is > 0 and var begun)
            {
                var end = begun;
                while (end < words.Length && end - begun < 40 && !EndsAdjunct(words, end))
                    end++;
                i = end - 1;
                continue;
            }

            kept.Add(words[i]);
            places.Add(i);
        }

        return ([.. kept], [.. places]);
    }

    // "in conjunction with the Government in restoring …, to assist …": the task goes on after it.
    private static bool EndsAdjunct(ReadOnlySpan<Word> words, int at) =>
        words[at].Kind == WordKind.Mark || words[at].Is("to")
        || (words[at].Is("in") && at + 1 < words.Length && words[at + 1].Form.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>Words without those of a wording.</summary>
    public static (Word[] Kept, int[] Places) Without(Word[] words, int[] places, Wording what)
    {
        if (!what.In(words))
            return (words, places);
        var kept = new List<Word>(words.Length);
        var at = new List<int>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (what.At(words, i) is > 0 and var end)
            {
                i = end - 1;
            }
            else
            {
                kept.Add(words[i]);
                at.Add(places[i]);
            }
        }

        return ([.. kept], [.. at]);
    }
}
