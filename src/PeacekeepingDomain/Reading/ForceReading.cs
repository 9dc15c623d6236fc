using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reading;

/// <summary>Finds the clauses that say who may use force.</summary>
/// <remarks>
/// Words such as "all necessary measures" give nothing by themselves: the parties are called upon to take them, and States to
/// take them against a trade. A clause counts where it authorizes somebody, says that somebody may or is authorized to, or
/// recalls that somebody is; and where that somebody is one to whom force is given.
/// </remarks>
internal static class ForceReading
{
    private static readonly Wording Means = Wording.Of(
        "necessary means/measures/measure/action/actions/force", "means/measures/action/actions/force necessary", "measures/action/actions/means ..4 as may be necessary", "measures/action/actions/means ..2 as are necessary",
        "necessary use of force", "use of ?necessary force", "use of the requisite ?measure ?of force", "necessary military means/measures/action", "requisite measure of force", "measures required ..8 use of force",
        "measures commensurate with", "actions as required");

    private static readonly Wording Active = Wording.Of(
        "authorizes/authorises/authorize/authorise/authorizing/authorising", "reauthorizes", "authorization/authorisation/authority/authorizations/authorisations ..5 to/for", "mandates", "support ..3 given to");

    private static readonly Wording Passive = Wording.Of(
        "is/are/be/been/was/were/remain/remains ?also ?further ?hereby ?fully authorized/authorised/mandated/empowered", "may ..24 take/use/employ/exercise", "right of ..6 to take/use", "which/who shall/will/may");

    private static readonly Wording Authority = Wording.Of("authorization*/authorisation*/authority");

    private static readonly Wording Recalling = Wording.Of(
        "recalls", "reaffirms", "reiterates", "affirms", "underlines", "underscores", "emphasizes/emphasises", "stresses", "notes", "takes note", "welcomes", "acknowledges", "confirms", "commends", "supports", "expresses", "reminds", "remains", "highlights");

    private static readonly Wording Giving = Wording.Of(
        "decides", "authorizes/authorises", "reauthorizes", "extends", "renews", "approves", "mandates", "recognizes/recognises", "agrees", "determines", "endorses", "renews its authorization");

    private static readonly Wording Granted = Wording.Of(
        "member/members states/nations", "states", "states members", "french/british/south african/ethiopian forces/troops/contingents/elements", "french forces", "european union", "african union", "ecowas", "economic community of west african states",
        "nato", "international organizations/organisations", "regional organizations/organisations", "regional or international organizations", "multinational force", "international security presence", "security presence", "intervention brigade", "regional protection force",
        "forces", "force", "troops", "operation", "mission", "peacekeepers", "eufor", "unified command", "those states", "countries", "european union force", "united nations", "unified task force");

    private static readonly Wording With = Wording.Of("with");

    // Those whom a text tells to act without giving them force.
    private static readonly Wording Refused = Wording.Of(
        "government", "governments", "parties", "party", "committee", "authorities", "all states", "panel", "group of experts", "council", "high representative", "tribunal", "prosecutor", "prime minister", "court", "secretarygeneral", "secretary general", "special representative", "everyone", "commission");

    private static readonly Wording SecretaryGeneral = Wording.Of("secretarygeneral", "secretary general");

    private static readonly Wording OfForce = Wording.Of("use of ..3 force", "requisite measure of force", "measures ..4 against all those");

    private static readonly Wording InSelfDefence = Wording.Of("acting in selfdefence/selfdefense", "in selfdefence/selfdefense", "to defend itself/themselves", "in its/their own defence");

    private static readonly Wording SelfDefenceAlone = Wording.Of("take ..3 action in selfdefence/selfdefense", "use ..3 force in selfdefence/selfdefense", "act/acting ..2 in selfdefence/selfdefense");

    private static readonly Wording Qualifying = Wording.Of(
        "within ..3 its/their/the limits/limit/capacity/capabilities/capability/means/abilities/areas/area/resources", "within its/their ..3 capabilities/capacity/means/abilities/areas/area/resources",
        "in ..2 areas/area ..2 of ..2 deployment/operation/operations", "in ..2 areas where", "as it/they deems/deem ..3 within ..3 capabilities/means/capacity", "upon/at the request of", "upon/at ..2 request", "to the extent of ..3 capabilities/capacity");


    public static ValueList<ForceClause> Of(ResolutionText resolution, MissionMentions mentions, List<GovernedClause> clauses, MissionName? primary)
    {
        var found = new List<ForceClause>();
        foreach (var clause in clauses)
        {
            if (Read(resolution, mentions, clause, primary) is { } read)
                found.Add(read);
        }

        return found.ToValueList();
    }

    private static ForceClause? Read(ResolutionText resolution, MissionMentions mentions, GovernedClause clause, MissionName? primary)
    {
        var restated = clause.IsBy(Recalling);
        if (!restated && !clause.IsBy(Giving))
            return null;
        var words = clause.WordsToEnd;
        var from = clause.From;
        for (var tries = 0; tries < 8 && Phrase(words, from) is { } phrase; tries++)
        {
            from = phrase.End;
            if (Addressee(resolution, mentions, clause, words, phrase, restated ? null : primary) is not { } addressee)
                continue;
            var selfDefence = phrase.IsSelfDefence || InSelfDefence.In(words[clause.From..]);
            return new(
                selfDefence ? ForceAuthority.SelfDefence : ForceAuthority.AllNecessaryMeans,
                addressee,
                restated,
                Qualifiers(resolution, clause, words),
                resolution.Quote(clause.Passage, clause.Clause));
        }

        return null;
    }

    private static (int Start, int End, bool IsSelfDefence)? Phrase(ReadOnlySpan<Word> words, int from)
    {
        for (var i = from; i < words.Length; i++)
        {
            if (Means.At(words, i) is > 0 and var end)
                return (i, end, false);
            if (SelfDefenceAlone.At(words, i) is > 0 and var own)
                return (i, own, true);
        }

        return null;
    }

    private static string? Addressee(ResolutionText resolution, MissionMentions mentions, GovernedClause clause, ReadOnlySpan<Word> words, (int Start, int End, bool IsSelfDefence) phrase, MissionName? primary)
    {
        // The nearest word before the means that gives them.
        var (begin, end, active) = (-1, -1, false);
        for (var i = clause.From; i < phrase.Start; i++)
        {
            if (Active.At(words, i) is > 0 and var given && !(i > 0 && Passive.At(words, i - 1) > 0))
                (begin, end, active) = (i, given, true);
            else if (Passive.At(words, i) > 0)
                (begin, active) = (i, false);
        }

        if (begin < 0)
        {
            // An item of a list takes it from the words that lead the list.
            if (clause.HasOwnVerb)
                return null;
            var lead = clause.LeadWords;
            for (var i = clause.Lead.Verb; i < lead.Length; i++)
            {
                if (Active.At(lead, i) is > 0 and var given)
                    return First(resolution, mentions, clause.LeadPassage, lead, given, lead.Length, phrase, OfForce.In(words));
                if (Passive.At(lead, i) > 0)
                    return First(resolution, mentions, clause.LeadPassage, lead, clause.Lead.Verb, i, phrase, OfForce.In(words));
            }

            return null;
        }

        if (active)
        {
            // "the authority to take", with nobody named: it is the mission that the text is about.
            if (end >= phrase.Start - 4 && Authority.At(words, begin) > 0)
            {
                return First(resolution, mentions, clause.Passage, words, clause.From, begin, phrase, false)
                    ?? First(resolution, mentions, clause.Passage, words, begin + 1, phrase.Start, phrase, false)
                    ?? (primary is null || Refused.In(words[clause.From..phrase.Start]) ? null : primary.Acronym);
            }

            // "to establish the security presence with all necessary means": it is the presence that holds them.
            if (With.At(words, phrase.Start - 2) > 0 || With.At(words, phrase.Start - 1) > 0)
            {
                for (var i = end; i < phrase.Start; i++)
                {
                    if (words[i].Form is "establish" or "deploy" && First(resolution, mentions, clause.Passage, words, i + 1, phrase.Start, phrase, false) is { } established)
                        return established;
                }
            }

            // "authorization that … provided to the French forces to"
            return First(resolution, mentions, clause.Passage, words, begin + 1, phrase.Start, phrase, OfForce.In(words[clause.From..]));
        }

        var that = clause.From;
        for (var i = clause.From; i < begin; i++)
        {
            if (words[i].Is("that") && i + 1 < begin)
                that = i + 1;
        }

        for (var which = begin; which > that && which > begin - 3; which--)
        {
            if (words[which].Form is "which" or "who")
                return Antecedent(resolution, mentions, clause.Passage, words, that, which, phrase);
        }

        var to = words[begin].Is("right") ? phrase.Start : begin;
        var first = First(resolution, mentions, clause.Passage, words, that, to, phrase, OfForce.In(words[clause.From..]));

        // "this operation shall be authorized": the clause before says whose.
        if (first is not null && that + 2 <= to && words[that].Form is "this" or "that" or "such" && clause.Before is { } before && before.Passage == clause.Passage)
            return First(resolution, mentions, clause.Passage, before.WordsToEnd, before.From, before.Clause.End, phrase, false) ?? first;
        return first;
    }

    private static string? First(ResolutionText resolution, MissionMentions mentions, Passage passage, ReadOnlySpan<Word> words, int from, int to, (int Start, int End, bool IsSelfDefence) phrase, bool force)
    {
        var named = mentions.In(passage);
        for (var i = from; i < to; i++)
        {
            var at = MissionMentions.FirstFrom(named, i + 1) - 1;
            if (at >= 0 && i < named[at].End)
                return named[at].Mission.Acronym;

            if (Refused.At(words, i) is > 0 and var refused)
            {
                // "the Secretary-General and Member States"
                if (SecretaryGeneral.At(words, i) > 0 && refused <= to && (words[refused].Is("and") || force))
                    return force && !words[refused].Is("and") ? "the Secretary-General" : Named(resolution, words, i, to);
                return null;
            }

            if (Granted.At(words, i) > 0)
            {
                // "the right of the force": the one named before it in the paragraph.
                if (words[i].Form is "force" or "operation" or "mission" && i > 0 && words[i - 1].Form is "the" or "this" && Before(mentions, passage, i) is { } own)
                    return own;
                return Named(resolution, words, i, to);
            }
        }

        return null;
    }

    private static string? Before(MissionMentions mentions, Passage passage, int at)
    {
        var named = mentions.In(passage);
        return MissionMentions.FirstFrom(named, at) is > 0 and var next ? named[next - 1].Mission.Acronym : null;
    }

    private static string? Antecedent(ResolutionText resolution, MissionMentions mentions, Passage passage, ReadOnlySpan<Word> words, int from, int to, (int Start, int End, bool IsSelfDefence) phrase)
    {
        var named = mentions.In(passage);
        return MissionMentions.FirstFrom(named, to) is > 0 and var next && named[next - 1].Start >= from
            ? named[next - 1].Mission.Acronym
            : First(resolution, mentions, passage, words, from, to, phrase, false);
    }

    // The words by which the text names them, with what tells which ones.
    private static string Named(ResolutionText resolution, ReadOnlySpan<Word> words, int at, int to)
    {
        var start = at;
        while (start > 0 && at - start < 3 && words[start - 1].Kind == WordKind.Letters && char.IsUpper(resolution.Text[words[start - 1].Start]) && OperativeVerbs.At(words, start - 1) is null)
            start--;
        var end = at + 1;
        while (end < to && end - at < 24 && (words[end].Kind != WordKind.Mark || IsWithin(words, end)) && !words[end].Is("to") && !(words[end].Form is "who" or "which" or "using" or "whose" or "that" or "under" or "acting" or "cooperating" or "conducting" or "referred" or "operating"))
            end++;
        while (end > at + 1 && words[end - 1].Form is "and" or "or" or "the" or "in" or "of" or "for" or "from")
            end--;
        return string.Join(' ', resolution.Text[words[start].Start..words[end - 1].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // "Eufor R.D.Congo"
    private static bool IsWithin(ReadOnlySpan<Word> words, int at) =>
        words[at].Form is "." or "/" && at + 1 < words.Length && words[at].Start == words[at - 1].End && words[at + 1].Start == words[at].End;

    private static ValueList<string> Qualifiers(ResolutionText resolution, GovernedClause clause, ReadOnlySpan<Word> words)
    {
        var found = new List<string>();
        for (var i = clause.From; i < words.Length; i++)
        {
            if (Qualifying.At(words, i) is not (> 0 and var end))
                continue;
            while (end < words.Length && end - i < 24 && words[end].Kind != WordKind.Mark && !words[end].Is("to") && !(words[end].Is("in") && end + 1 < words.Length && words[end + 1].Form is "order" or "support" or "pursuit" or "accordance"))
                end++;
            while (words[end - 1].Form is "and" or "or")
                end--;
            found.Add(resolution.Quote(clause.Passage, i, end).Words);
            i = end - 1;
        }

        return found.ToValueList();
    }
}
