namespace PeacekeepingDomain.Reading;

/// <summary>Tells what a text does to a mission's mandate.</summary>
internal static class ActReading
{
    private static readonly Wording Deciding = Wording.Of("decides", "authorizes/authorises", "approves", "endorses", "requests", "establishes", "agrees");

    private static readonly Wording Establishing = Wording.Of("to establish", "to set up", "establishes", "establishment of", "is established", "be established", "establish");

    private static readonly Wording Ending = Wording.Of(
        "to terminate ..6 mandate", "to terminate ?the un*/mi*/on*/mo*", "to end ..6 mandate", "mandate ..8 shall/will ..2 terminate/end/expire", "be terminated", "to discontinue", "to withdraw un*/mi*/on*/mo*", "to close un*/mi*/on*/mo*");

    // What is established at the mission, or of it, is not the mission.
    private static readonly Wording Parts = Wording.Of("presence of", "presence at", "position", "positions", "capacity", "component", "unit", "reserve", "centre", "centres", "team", "fund", "mechanism", "elements", "zone", "area", "areas", "office of", "points", "committee", "police officers");

    private static readonly Wording Amending = Wording.Of(
        "expand", "expanded", "expansion", "enlarge", "enlarged", "enlargement", "enlargements", "revise", "revised", "adjust", "adjusted", "amend", "amended", "modify", "modified", "strengthen", "strengthened", "to include the following", "additional task/tasks", "extend to that end", "increase", "reduce", "reinforce");

    public static MandateAct Of(MissionMentions mentions, MissionName mission, List<GovernedClause> clauses, MissionMandate read, MandateAct byTerm, bool givesMandate)
    {
        if (byTerm == MandateAct.Establishes)
            return byTerm;
        var (amends, ends) = (givesMandate, false);
        foreach (var clause in clauses)
        {
            if (!clause.IsBy(Deciding))
                continue;
            var words = clause.WordsToEnd;
            for (var at = clause.From; at < words.Length; at++)
            {
                if (byTerm != MandateAct.Renews && Establishing.At(words, at) is > 0 and var established && TermReading.IsAct(words, established - 1) && IsObject(mentions, clause, words, mission, established - 1, established))
                    return MandateAct.Establishes;
                if (clause.LeadWords[clause.Lead.Verb].Form is "decides" or "approves" or "endorses" && Ending.At(words, at) is > 0 && IsNear(mentions, clause, mission, at, 12))
                    ends = true;
                amends |= Amending.At(words, at) > 0 && IsNear(mentions, clause, mission, at, 16);
            }
        }

        if (read.Term is not null)
        {
            return givesMandate ? MandateAct.Renews
                : read.Pointers.Count > 0 || read.Tasks.Count == 0 ? MandateAct.RenewsByReference
                : MandateAct.Renews;
        }

        if (ends)
            return MandateAct.Ends;
        return amends || read.Ceilings.Count > 0 ? MandateAct.Amends : MandateAct.Addresses;
    }

    private static bool IsObject(MissionMentions mentions, GovernedClause clause, ReadOnlySpan<Word> words, MissionName mission, int at, int end)
    {
        if (at == 0 || !TermReading.Is(clause, words, mentions.In(clause.Passage), mission, at, end))
            return false;
        var named = mentions.In(clause.Passage);
        var next = MissionMentions.FirstFrom(named, at);

        // "UNMIR is established": the name stands right before.
        if (words[at - 1].Form is "is" or "be" or "are")
            return next > 0 && named[next - 1].Mission == mission && at - named[next - 1].End < 4;
        return next < named.Count && named[next].Mission == mission
            && (named[next].Start < end || (named[next].Start - end < 16 && !Parts.In(words[end..named[next].Start])));
    }

    private static bool IsNear(MissionMentions mentions, GovernedClause clause, MissionName mission, int at, int reach)
    {
        var named = mentions.In(clause.Passage);
        for (var i = MissionMentions.FirstFrom(named, Math.Max(clause.Clause.Start, at - reach)); i < named.Count && named[i].Start < clause.Clause.End && named[i].Start <= at + reach; i++)
        {
            if (named[i].Mission == mission)
                return true;
        }

        return false;
    }
}
