namespace PeacekeepingDomain.Reading;

/// <summary>Tells what a text does to a mission's mandate.</summary>
internal static class ActReading
{
    private static readonly Wording Deciding = Wording.Of("decides", "authorizes/authorises", "approves", "endorses", "requests", "establishes", "agrees");

    private static readonly Wording Establishing = Wording.Of("to establish", "to set up", "establishes", "establishment of", "is established", "be established", "deployment of", "establish");

    private static readonly Wording Ending = Wording.Of(
        "to terminate", "to end", "terminates", "to close", "mandate ..8 terminates/ends/expires", "shall ..3 terminate/end/cease", "be terminated", "to discontinue", "to withdraw", "termination of ..6 mandate");

    private static readonly Wording Amending = Wording.Of(
        "expand", "expanded", "expansion", "enlarge", "enlarged", "enlargement", "enlargements", "revise", "revised", "adjust", "adjusted", "amend", "amended", "modify", "modified", "strengthen", "strengthened", "to include the following", "additional task/tasks", "extend to that end", "increase", "reduce", "reinforce");

    public static MandateAct Of(MissionMentions mentions, MissionName mission, List<GovernedClause> clauses, MissionMandate read, bool establishedByTerm, bool givesMandate)
    {
        if (establishedByTerm)
            return MandateAct.Establishes;
        if (read.Term is not null)
        {
            return givesMandate ? MandateAct.Renews
                : read.Pointers.Count > 0 || read.Tasks.Count == 0 ? MandateAct.RenewsByReference
                : MandateAct.Renews;
        }

        var amends = givesMandate;
        foreach (var clause in clauses)
        {
            if (!clause.IsBy(Deciding))
                continue;
            var words = clause.WordsToEnd;
            for (var at = clause.From; at < words.Length; at++)
            {
                if (Establishing.At(words, at) is > 0 and var established && TermReading.IsAct(words, established - 1) && TermReading.Is(clause, words, mentions.In(clause.Passage), mission, at, established) && IsNear(mentions, clause, mission, at, 14))
                    return MandateAct.Establishes;
                if (clause.LeadWords[clause.Lead.Verb].Form is "decides" or "approves" or "endorses" && Ending.At(words, at) is > 0 && IsNear(mentions, clause, mission, at, 12))
                    return MandateAct.Ends;
                amends |= Amending.At(words, at) > 0 && IsNear(mentions, clause, mission, at, 16);
            }
        }

        return amends || read.Ceilings.Count > 0 ? MandateAct.Amends : MandateAct.Addresses;
    }

    private static bool IsNear(MissionMentions mentions, GovernedClause clause, MissionName mission, int at, int words)
    {
        foreach (var mention in mentions.In(clause.Passage))
        {
            if (mention.Mission == mission && mention.Start >= clause.Clause.Start && mention.Start < clause.Clause.End && Math.Abs(mention.Start - at) <= words)
                return true;
        }

        return false;
    }
}
