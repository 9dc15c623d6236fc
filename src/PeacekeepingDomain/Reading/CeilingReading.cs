using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Reading;

/// <summary>Finds the figures of a mission's strength.</summary>
/// <remarks>
/// A figure counts where words for persons of a component follow it, in a clause that decides, approves or recalls a
/// strength. So no date, no number of a resolution and no paragraph is taken for one. What is taken off a strength is a
/// change with a figure below zero.
/// </remarks>
internal static class CeilingReading
{
    private static readonly Wording Setting = Wording.Of(
        "decides", "authorizes/authorises", "approves", "endorses", "extends", "renews", "establishes", "requests", "recalls its ..3 decision/endorsement/authorization", "reaffirms", "reiterates", "agrees", "confirms", "supports", "accepts", "concurs", "determines", "mandates");

    private static readonly Wording Deciding = Wording.Of("decides", "authorizes/authorises", "approves", "endorses");

    private static readonly Wording Strength = Wording.Of(
        "up to", "maximum", "consist*", "compris*", "compos*", "strength*", "ceiling*", "level*", "increas*", "reduc*", "decreas*", "reinforc*", "enlarg*", "expan*", "additional", "deployment of", "not ..2 exceed*", "include*", "total", "adjust*", "with #", "group of", "unit of", "team of", "number of");

    private static readonly Wording NoFigure = Wording.Of(
        "paragraph", "paragraphs", "resolution", "resolutions", "section", "annex", "article", "chapter", "point", "s", "per", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "from", "phase", "para", "remaining", "current", "present", "existing", "previous");

    private static readonly Wording Current = Wording.Of("from the/its/their ?current/present/existing/previous ?strength/level/ceiling ?of #", "from # #");

    private static readonly Wording Others = Wording.Of(
        "train", "trained", "training", "recruit*", "refugees", "demobiliz*", "combatants", "excombatants", "disarm*", "prisoners", "killed", "died", "recruits", "voters", "selection of", "registration of", "registered", "quarter*", "militia*", "incorporation");

    private static readonly Wording NoPersons = Wording.Of("customs", "carriers", "helicopters", "vehicles", "each");

    private static readonly Wording Military = Wording.Of(
        "military", "troop", "troops", "soldier*", "infantry", "staff officer/officers", "liaison officers", "observers", "observer", "contingent*", "all ranks", "blue helmets", "peacekeepers");

    private static readonly Wording Police = Wording.Of("police", "police*", "gendarme*", "civpol", "fpu*");

    private static readonly Wording Civilian = Wording.Of("civilian", "civilians", "international staff", "local staff", "civilian staff", "experts", "human rights officers", "corrections officers", "correctional officers", "judicial");

    private static readonly Wording Persons = Wording.Of("personnel", "officers", "officer", "observers", "monitors", "troops", "troop", "soldiers", "police", "civilians", "ranks", "staff", "men", "advisers", "experts", "peacekeepers", "strong", "civpol", "military");

    private static readonly Wording Units = Wording.Of("unit", "units", "battalion", "battalions", "company", "companies", "helicopters", "vessels", "teams", "aircraft");

    private static readonly Wording Heads = Wording.Of("personnel", "officers", "men", "troops");

    private static readonly Wording Stops = Wording.Of(
        "including", "includes", "include", "compris*", "consist*", "to", "by", "in", "from", "who", "with", "for", "as", "within", "until", "through", "plus", "inclusive", "which", "at", "on", "between", "under", "or", "beyond", "be", "is", "that", "drawn", "deployed", "composed", "are", "already", "previously", "currently", "authorized", "endorsed", "approved", "mentioned", "along", "filling");

    private static readonly Wording Within = Wording.Of("including", "inclusive", "comprising", "comprised", "consisting", "includes", "include", "of which", "of whom", "composed");

    private static readonly Wording TakenAway = Wording.Of("repatriat*", "withdraw*");

    private static readonly Wording Anew = Wording.Of(
        "total", "ceiling*", "consist*", "comprise", "level", "levels", "strength", "maintaining", "maintain", "leaving", "bringing", "to #", "from", "retain*", "further decides", "shall", "will", "increas*", "reduc*", "decides");

    private static readonly Wording InNumber = Wording.Of("in the number of");

    public static ValueList<CeilingClause> Of(ResolutionText resolution, MissionMentions mentions, MissionName mission, MissionName? primary, List<GovernedClause> clauses)
    {
        var found = new List<CeilingClause>();
        foreach (var clause in clauses)
        {
            if (!clause.IsBy(Setting) || (clause.HasOwnVerb && clause.Kind == ClauseKind.Encourages) || Whose(resolution.Text, mentions, clause, primary) != mission)
                continue;
            Read(resolution, mentions, clause, found);
        }

        return found.ToValueList();
    }

    // The mission named first in the clause; else the one in the clauses of the paragraph before it, or above its list; else,
    // where no other body is named by its initials, the one that the text is about.
    private static MissionName? Whose(string text, MissionMentions mentions, GovernedClause clause, MissionName? primary)
    {
        var of = clause;
        for (var steps = 0; steps < 8 && of is not null; steps++)
        {
            if (of.Mentions(mentions) is [var first, ..])
                return first.Mission;
            of = of.Before;
        }

        if (!clause.IsBy(Deciding))
            return null;
        var words = clause.Words;
        for (var i = 1; i < words.Length && words[i].Kind != WordKind.Figure; i++)
        {
            if (words[i] is var word && !words[i - 1].IsMark('(') && word is { Kind: WordKind.Letters, Form.Length: > 2 } && text.AsSpan(word.Start, 3).IndexOfAnyExceptInRange('A', 'Z') < 0)
                return null;
        }

        return primary;
    }

    private static void Read(ResolutionText resolution, MissionMentions mentions, GovernedClause clause, List<CeilingClause> found)
    {
        var words = clause.WordsToEnd;
        if (!Strength.In(words[clause.Clause.Start..]))
            return;
        (ComponentKind Component, int End)? whole = null;
        (int End, bool IsLess)? changing = null;
        Quotation? quotation = null;
        for (var i = clause.From; i < words.Length; i++)
        {
            if ((words[i].Kind != WordKind.Figure && !Figures.IsTens(words[i])) || Figures.At(words, i) is not { } figure || (i > 0 && (NoFigure.At(words, i - 1) > 0 || Current.In(words[Math.Max(clause.From, i - 6)..(i + 1)]) && !words[i - 1].Is("to") || words[i - 1].Kind == WordKind.Mark && words[i - 1].Form is "/" or "(")))
                continue;
            (int From, ComponentKind Component)? before = null;
            var category = Category(resolution, mentions, words, figure.End, clause);
            if (category is null && (before = Before(words, clause, i, figure.End)) is { } named)
                category = (named.Component, figure.End, 0);
            if (category is not { } counted || Others.In(words[Math.Max(clause.From, i - 12)..Math.Min(words.Length, counted.End + 1)]))
                continue;

            var number = figure.Value;
            if (counted.Each > 0)
                number *= counted.Each;
            var (isChange, isLess, holdsOn) = Change(words, clause.From, i);

            // "by up to 6,550 troops, 150 military observers and 275 police": the one "by" holds for all.
            if (isChange)
                changing = holdsOn ? (counted.End, isLess) : null;
            else if (changing is { } more && !Anew.In(words[more.End..i]))
                (isChange, isLess, changing) = (true, more.IsLess, (counted.End, more.IsLess));
            else
                changing = null;
            var part = whole is { } of && of.Component == counted.Component && Within.In(words[Math.Max(of.End, i - 60)..i]);
            if (!part)
                whole = (counted.Component, counted.End);
            found.Add(new(
                counted.Component,
                isLess ? -number : number,
                isChange,
                before is { } strength ? resolution.Quote(clause.Passage, strength.From, words[strength.From + 1].Form is "component" or "personnel" or "units" or "strength" or "level" or "ceiling" ? strength.From + 2 : strength.From + 1).Words : resolution.Quote(clause.Passage, figure.End, counted.End).Words,
                part,
                quotation ??= resolution.Quote(clause.Passage, clause.Clause)));
            i = counted.End - 1;
        }
    }

    // What is counted, and of which component; null where the words do not say or name others than the mission's own.
    private static (ComponentKind Component, int End, int Each)? Category(ResolutionText resolution, MissionMentions mentions, ReadOnlySpan<Word> words, int at, GovernedClause clause)
    {
        // "a reduction of 2,450 in the number of personnel"
        if (InNumber.At(words, at) is > 0 and var counts)
            at = counts;
        var end = at;
        for (; end < words.Length && end - at < 12; end++)
        {
            if (words[end].Kind != WordKind.Letters)
                break;
            if (words[end].Is("of") && end + 1 < words.Length && words[end + 1].Form is "all" or "formed")
                continue;
            if (words[end].Is("and") && end + 1 < words.Length && (words[end + 1].Kind == WordKind.Figure || words[end + 1].Form is "up" or "a" or "an" or "the" or "of" or "for" or "by" or "decides" or "with" or "appropriate" or "approximately" or "their" or "its" or "no"))
                break;
            if (Stops.At(words, end) > 0 && !(end == at && words[end].Is("authorized")) || words[end].Is("of") || words[end].Is("and") && Persons.At(words, end - 1) > 0 && !Persons.In(words[(end + 1)..Math.Min(words.Length, end + 4)]))
                break;
            if (IsForeign(resolution.Text, words[end]) && !mentions.Covers(clause.Passage, end))
                return null;
        }

        if (end == at)
            return null;
        var counted = words[at..end];
        if (NoPersons.In(counted))
            return null;
        if (!Persons.In(counted) && !(Units.In(counted) && end < words.Length))
        {
            return null;
        }

        if (Units.At(counted, counted.Length - 1) > 0 && !Heads.In(counted))
        {
            // "17 formed police units of up to 140 personnel each"
            for (var i = end; i + 2 < words.Length && i < end + 6; i++)
            {
                if (words[i].Kind == WordKind.Figure && words[i + 1].Is("personnel") && words[i + 2].Form is "each" or "per" && Figures.Value(words[i]) is { } each && Component(counted) is { } of)
                    return (of, i + 3, each);
            }

            return null;
        }

        return (Component(counted) ?? Component(words, clause, at, end)) is { } component ? (component, end, 0) : null;
    }

    private static ComponentKind? Component(ReadOnlySpan<Word> words) =>
        Police.In(words) ? ComponentKind.Police : Military.In(words) ? ComponentKind.Military : Civilian.In(words) ? ComponentKind.Civilian : null;

    // "a police component of up to 1,323 personnel", "the strength of the military component … at 8,837 personnel"
    private static ComponentKind? Component(ReadOnlySpan<Word> words, GovernedClause clause, int at, int end)
    {
        for (var i = at - 1; i >= clause.From && at - i < 22; i--)
        {
            if (words[i].Is("combined"))
                return null;
            if (Component(words[i..(i + 1)]) is { } before)
                return before;
            if (words[i].Is("force") && words[i + 1].Form is "strength" or "level")
                return ComponentKind.Military;
        }

        for (var i = end; i < words.Length && i - end < 14; i++)
        {
            if (i + 1 < words.Length && words[i + 1].Form is "component" or "strength" && Component(words[i..(i + 1)]) is { } after)
                return after;
        }

        return null;
    }

    // "the military component … to a strength of 17,500,": what is counted stands before.
    private static (int From, ComponentKind Component)? Before(ReadOnlySpan<Word> words, GovernedClause clause, int at, int end)
    {
        if (end < words.Length && words[end].Form is not ("," or ";" or "." or ":" or "and" or "as" or "by" or "with" or "from" or "including" or "comprising"))
            return null;
        if (at == 0 || words[at - 1].Form is not ("to" or "at" or "of" or "approximately" or "than") || Figures.Value(words[at]) is > 1900 and < 2100 or < 20 || ResolutionText.DayAt(words, at) is not null)
            return null;
        for (var i = at - 1; i > clause.From && at - i < 14; i--)
        {
            if (words[i].Form is not ("component" or "strength" or "ceiling" or "level" or "levels" or "number"))
                continue;
            for (var of = at - 2; of >= clause.From && of >= i - 8; of--)
            {
                if (Component(words[of..(of + 1)]) is { } component)
                    return (of, component);
            }

            return words[i - 1].Is("force") ? (i - 1, ComponentKind.Military) : null;
        }

        return null;
    }

    // "10,000 UNITA troops", "2,000 Haitian National Police officers": not of the mission.
    private static bool IsForeign(string text, in Word word) =>
        char.IsUpper(text[word.Start]) && word.Form is not ("united" or "nations" or "formed" or "police" or "unit" or "units" or "military" or "force" or "individual" or "civilian" or "un" or "officers" or "observers" or "liaison" or "staff" or "fpu" or "fpus" or "corrections");

    // "by up to 1,000", "an additional 350", "a reduction of 2,450": what is added to a strength or taken off it.
    private static (bool IsChange, bool IsLess, bool HoldsOn) Change(ReadOnlySpan<Word> words, int from, int at)
    {
        var less = false;
        for (var i = at - 1; i >= from && at - i < 60; i--)
        {
            if (words[i].Form.StartsWith("reduc", StringComparison.Ordinal) || words[i].Form.StartsWith("decreas", StringComparison.Ordinal) || words[i].Form.StartsWith("withdraw", StringComparison.Ordinal))
            {
                less = true;
                break;
            }

            if (words[i].Form.StartsWith("increas", StringComparison.Ordinal) || words[i].Form.StartsWith("reinforc", StringComparison.Ordinal) || words[i].Form.StartsWith("strengthen", StringComparison.Ordinal) || words[i].Form.StartsWith("expan", StringComparison.Ordinal))
                break;
        }

        for (var i = at - 1; i >= from && at - i < 6; i--)
        {
            if (TakenAway.At(words, i) > 0)
                return (true, true, false);
            if (words[i].Is("by"))
                return (true, less, true);
            if (words[i].Is("additional") || (words[i].Is("of") && i > from && words[i - 1].Form is "reduction" or "increase" or "decrease" or "reinforcement"))
                return (true, less, false);
            if (words[i].Kind == WordKind.Mark || words[i].Form is "to" && (i == from || words[i - 1].Form is not ("up" or "by")))
                break;
        }

        if (at + 1 < words.Length && words[at + 1].Is("additional"))
            return (true, less, false);
        return (false, false, false);
    }
}
