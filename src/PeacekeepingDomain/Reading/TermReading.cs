namespace PeacekeepingDomain.Reading;

/// <summary>Finds for how long a mission is established or extended.</summary>
/// <remarks>
/// A period runs to the same day of its last month where the text counts it "from" a day, and to the day before where it
/// "begins on" one. A period with no day to count from gives no last day.
/// </remarks>
internal static class TermReading
{
    /// <summary>The verbs by which a text gives a term.</summary>
    public static readonly Wording Giving = Wording.Of(
        "decides", "authorizes/authorises", "extends", "renews", "establishes", "approves", "endorses", "requests", "agrees", "concurs", "mandates", "reiterates its decision", "confirms", "determines");

    /// <summary>The words by which a mission is extended.</summary>
    public static readonly Wording Extending = Wording.Of("extend", "extends", "extended", "extension", "renew", "renews", "renewed", "renewal", "prolong*");

    /// <summary>The words by which a mission is established.</summary>
    public static readonly Wording Establishing = Wording.Of("establish", "establishes", "established", "establishment", "set up", "setting up");

    private static readonly Wording Weaker = Wording.Of(
        "continue/continuation/continuing/continued", "shall include", "shall have the following mandate", "shall have ..6 mandate", "will/shall be for a ?further period", "commence the implementation of its", "maintain/maintained", "deploy/deployment/deployed", "station", "transition");

    // What is extended is something else.
    private static readonly Wording Others = Wording.Of(
        "measures", "panel", "experts", "committee", "authorization*", "authorisation*", "exemption*", "sanctions", "embargo", "prohibition*", "restrictions", "deadline", "state authority", "authority of the state", "arms", "monitoring group", "monitoring mechanism", "tribunal", "engineering", "trust fund", "within", "additional", "withdrawal", "unit", "troops", "term of office");

    // What comes after is a hope for later.
    private static readonly Wording Later = Wording.Of("with a view to ..3 extend*/renew*", "with the intention", "with the intent", "intention to", "on the understanding", "with a view to subsequently");

    private static readonly Wording Adoption = Wording.Of(
        "from/following/after ?the ?date ?of ?its ?the adoption", "from the date of this resolution", "with immediate effect", "from the date of adoption", "upon ?the adoption of this/the", "from/of the adoption of this/the", "from today");

    private static readonly Wording LaterThan = Wording.Of("..20 not later than", "..20 no later than");

    private static readonly Wording BeforeDay = Wording.Of("on", "at", "midnight", "and", "including", "the", "up to", "later than", "latest", "no", "not");

    /// <summary>The term; null where no clause gives one.</summary>
    /// <param name="resolution">The text.</param>
    /// <param name="mentions">Where it names which mission.</param>
    /// <param name="mission">The mission.</param>
    /// <param name="clauses">The operative clauses.</param>
    /// <param name="act">Whether the words of the term establish the mission or extend it; addresses where they tell neither.</param>
    public static TermClause? Of(ResolutionText resolution, MissionMentions mentions, MissionName mission, List<GovernedClause> clauses, out MandateAct act)
    {
        foreach (var verbs in (ReadOnlySpan<Wording>)[Extending, Establishing, Weaker])
        {
            foreach (var clause in clauses)
            {
                if (!clause.IsBy(Giving))
                    continue;
                var words = clause.WordsToEnd;
                for (var at = clause.From; at < words.Length; at++)
                {
                    if (verbs.At(words, at) is not (> 0 and var end) || !IsAct(words, at) || (verbs == Weaker && !IsClose(mentions.In(clause.Passage), clause, at, end)) || !Is(clause, words, mentions.In(clause.Passage), mission, at, end))
                        continue;
                    if ((Read(resolution, clause, words, at) ?? (verbs == Weaker ? Read(resolution, clause, words, clause.From) : null)) is not { } term)
                        continue;
                    act = verbs == Extending ? MandateAct.Renews
                        : verbs == Establishing || words[end - 1].Form is "deployment" or "include" ? MandateAct.Establishes
                        : MandateAct.Addresses;
                    return term;
                }
            }
        }

        act = MandateAct.Addresses;
        return null;
    }

    /// <summary>Whether what is extended or established at a word is the mission.</summary>
    public static bool Is(GovernedClause clause, ReadOnlySpan<Word> words, IReadOnlyList<MissionMentions.Mention> mentions, MissionName mission, int at, int end)
    {
        var passive = at > 0 && words[at - 1].Form is "will" or "shall" or "be" or "is" or "been" or "are" or "immediately" or "hereby" || words[at].Form is "shall" or "will" or "commence" && !(at + 1 < words.Length && words[at + 1].Is("include"));
        var back = passive || (end + 1 < words.Length && words[end].Form is "its" or "it" or "this" && words[end + 1].Form is "mandate" or "present" or "existing" or "current");
        var after = MissionMentions.FirstFrom(mentions, at);
        if (back && after > 0 && mentions[after - 1].Start >= clause.Clause.Start)
            return mentions[after - 1].Mission == mission;
        return after < mentions.Count && mentions[after] is var next && next.Mission == mission && next.Start < words.Length
            && next.Start - end <= 60 && (next.Start < end || !Others.In(words[end..next.Start])) && !IsBeside(words, next.Start);
    }

    /// <summary>Whether the word at a place is an act of this text: no participle that tells of another's.</summary>
    public static bool IsAct(ReadOnlySpan<Word> words, int at) =>
        !words[at].Form.EndsWith("ed", StringComparison.Ordinal) || (at > 0 && words[at - 1].Form is "be" or "is" or "are" or "immediately" or "hereby" or "to");

    // A weaker word counts beside the name of the mission alone.
    private static bool IsClose(IReadOnlyList<MissionMentions.Mention> mentions, GovernedClause clause, int at, int end)
    {
        for (var i = Math.Max(0, MissionMentions.FirstFrom(mentions, at) - 1); i < mentions.Count && mentions[i].Start - end < 16; i++)
        {
            if (mentions[i].Start >= clause.Clause.Start && mentions[i].Start < clause.Clause.End && at - mentions[i].End < 12)
                return true;
        }

        return false;
    }

    // "within UNMIR", "in support of UNMIR", "from UNMIR": the mission stands beside what is meant.
    private static bool IsBeside(ReadOnlySpan<Word> words, int at)
    {
        var i = at - 1;
        while (i > 0 && words[i].Form is "the" or "a" or "an")
            i--;
        return i > 1 && (words[i].Form is "within" or "from" or "by" or "with" or "under" or "through" or "between" || (words[i].Is("of") && words[i - 1].Form is "support" or "part" or "elements" or "role"));
    }

    private static TermClause? Read(ResolutionText resolution, GovernedClause clause, ReadOnlySpan<Word> words, int at)
    {
        DateOnly? until = null;
        DateOnly? start = null;
        int? months = null;
        var begins = false;
        DateOnly? ending = null;
        for (var i = at; i < words.Length && !words[i].IsMark(';') && Later.At(words, i) == 0; i++)
        {
            if (words[i].Form is "until" or "till" or "through" or "to" or "ending" or "expiring" or "terminating" or "expire" or "expires" or "terminate" && DayAfter(words, i + 1) is { } day)
            {
                // "the mandate, expiring on 29 July, until 9 December": the first is that of the mandate before.
                if (words[i].Form is "until" or "till" or "through" or "to")
                    until ??= day;
                else
                    ending ??= day;
            }

            // "until the new Government takes office, but not later than 15 December"
            if (words[i].Is("until") && LaterThan.At(words, i + 1) is > 0 and var than && DayAfter(words, than) is { } latest)
                until ??= latest;

            if (months is null && words[i].Is("for") && Period(words, i + 1) is { } period)
            {
                months = period;
            }

            if (start is null && (words[i].Form is "from" or "beginning" or "starting" or "commencing" or "effective" || (i > 0 && words[i].Is("of") && words[i - 1].Is("as"))) && DayAfter(words, i + 1) is { } from)
            {
                start = from;
                begins = words[i].Form is "beginning" or "starting" or "commencing";
            }
        }

        until ??= ending;
        if (until is null && months is null)
            return null;
        if (until is null && months is { } count)
        {
            if (start is null && Adoption.In(words[at..]))
                start = resolution.Adopted;
            until = start?.AddMonths(count);
            if (begins)
                until = until?.AddDays(-1);
        }

        return new(until, months, resolution.Quote(clause.Passage, clause.Clause));
    }

    private static DateOnly? DayAfter(ReadOnlySpan<Word> words, int at)
    {
        var i = at;
        for (var skipped = 0; skipped < 4 && i < words.Length; skipped++)
        {
            if (ResolutionText.DayAt(words, i) is { } day)
                return day;
            if (BeforeDay.At(words, i) is not (> 0 and var end))
                return null;
            i = end;
        }

        return null;
    }

    // "a further period of six months", "one year", "an additional 13 months", "a six-month period"
    private static int? Period(ReadOnlySpan<Word> words, int at)
    {
        for (var i = at; i < words.Length && i < at + 9; i++)
        {
            if (words[i].Kind == WordKind.Mark)
                return null;
            var unit = i + 1 < words.Length && words[i + 1].IsMark('-') ? i + 2 : i + 1;
            if (Figures.Value(words[i]) is { } count && unit < words.Length)
            {
                if (words[unit].Form is "month" or "months")
                    return count;
                if (words[unit].Form is "year" or "years")
                    return count * 12;
            }

            if (words[i].Form.EndsWith("month", StringComparison.Ordinal) && words[i].Form.Length > 5
                && Figures.Value(new Word(0, 0, words[i].Form[..^5], WordKind.Letters, false)) is { } joined)
            {
                return joined;
            }
        }

        return null;
    }
}
