using System.Runtime.InteropServices;

namespace PeacekeepingDomain.Reading;

/// <summary>Tells how a clause turns to a mission.</summary>
internal static class Addresses
{
    private static readonly Wording Others = Wording.Of(
        "government*", "parties", "party", "secretary-general", "secretary general", "member states", "states", "authorities", "donors",
        "countries", "organizations/organisations", "community", "groups", "signatories", "partners", "institutions", "factions", "leaders", "union",
        "council", "commission", "movements", "contributors", "forces", "faction");

    private static readonly Wording Modal = Wording.Of("shall", "should", "will", "may", "must", "is/are/be to", "is/be authorized/authorised/mandated/tasked", "continue/continues to", "has/have the mandate");

    private static readonly Wording MandateShall = Wording.Of(
        "mandate ..12 shall/should/will/is/are/be/include/includes", "have/has the following mandate/tasks/functions/responsibilities", "following mandate/tasks/functions/responsibilities",
        "mandate ..8 as follows", "tasks/functions/responsibilities ..10 shall/will/include/be/are", "terms of reference", "mandated/tasked to", "mandate to");

    private static readonly Wording Establishes = Wording.Of(
        "establish*", "extend/extends/extended/extending/extension", "expand/expanded/expansion", "renew/renews/renewed", "deploy/deployed/deployment", "set up", "enlarge/enlarged/enlargement", "strengthen/increase", "maintain", "adjust");

    private static readonly Wording Passive = Wording.Of("be/is/are/been ?hereby extended/renewed/established/expanded");

    private static readonly Wording TheseTasks = Wording.Of("these/those/the/its tasks/functions/responsibilities ..4 include/be/are", "mandate ..4 include/be", "following ..3 tasks/functions/responsibilities/mandate/elements");

    private static readonly Wording FollowingTasks = Wording.Of("following ..3 tasks/functions/responsibilities/mandate/objectives");

    private static readonly Wording Efforts = Wording.Of("..3 efforts/work/support/assistance/role/contribution/activities to/in");

    public static readonly Wording Purpose = Wording.Of("in order to", "with a/the mandate", "to assist/help/support/monitor/verify/contribute/ensure/observe/supervise/carry/facilitate/provide/undertake/implement/perform/protect", "for the purpose*", "with the following", "so as to", "so that", "with a view to", "mandated to", "which shall/will", "tasked");

    private static readonly Wording Help = Wording.Of(
        "with ..4 support/assistance/help/advice/cooperation/facilitation/backing ..8", "supported ..2 by", "assisted by", "in ..3 coordination/cooperation/consultation/collaboration/conjunction/partnership/liaison ..3 with ..6",
        "together/jointly with", "support/assistance/help ..4 from/of/by", "through", "including by/from", "by", "alongside");

    /// <summary>How a clause of a passage turns to a mission; null where it does not name it.</summary>
    public static Addressing? Of(Passage passage, Clause clause, IReadOnlyList<MissionMentions.Mention> mentions, MissionName mission)
    {
        var words = CollectionsMarshal.AsSpan(passage.Words);
        MissionMentions.Mention? first = null;
        var found = false;
        var modal = false;
        var help = false;
        var possessive = false;
        for (var i = MissionMentions.FirstFrom(mentions, clause.Body); i < mentions.Count && mentions[i].Start < clause.End; i++)
        {
            var mention = mentions[i];
            if (mention.Mission != mission)
                continue;
            first ??= mention;
            found = true;
            modal |= (mention.Start > 0 && words[mention.Start - 1].Is("for") && mention.End < clause.End && words[mention.End].Is("to")) || IsFollowedByModal(words[..clause.End], mention.End) || IsJoined(words[..clause.End], mention);
            possessive |= words[mention.End - 1].IsPossessive || (mention.Start > 1 && words[mention.Start - 1].Is("of") && words[mention.Start - 2].Is("mandate"));
            for (var back = 1; back <= 12 && mention.Start - back >= clause.Body && !help; back++)
                help = Help.At(words[..mention.Start], mention.Start - back) is > 0 and var end && end >= mention.Start - 1;
        }

        if (!found)
            return clause.Kind == ClauseKind.Directs && mentions.Count > 0 && TheseTasks.In(words[clause.Body..clause.End]) && mentions.Any(mention => mention.Mission == mission) ? Addressing.Mandate : null;
        var body = words[clause.Body..clause.End];
        var lead = Math.Min(body.Length, 30);
        if (clause.Kind is ClauseKind.Affirms && FollowingTasks.In(body))
            return Addressing.Affirmed;
        if (clause.Kind is ClauseKind.Directs && MandateShall.In(body[..lead]) && first!.Value.Start - clause.Body < 20)
            return Addressing.Mandate;
        if (clause.Kind is ClauseKind.Directs or ClauseKind.Affirms && Establishes.Find(body, 0) is { } establishing && first!.Value.Start - clause.Body < 45
            && (clause.Kind == ClauseKind.Directs || establishing.Start.Value < 12)
            && (establishing.Start.Value < first.Value.Start - clause.Body || Passive.In(words[first.Value.End..Math.Min(clause.End, first.Value.End + 5)])) && !words[first.Value.End - 1].IsPossessive && !modal)
        {
            return Addressing.Establishing;
        }

        var addressed = modal || IsAddressee(words, clause, first!.Value);
        return clause.Kind switch
        {
            ClauseKind.None => modal ? Addressing.Directed : Addressing.Mentioned,
            ClauseKind.Directs => addressed ? Addressing.Directed : help ? Addressing.DirectedWithHelp : possessive ? Addressing.MandateNamed : Addressing.DirectedNaming,
            ClauseKind.Encourages => addressed || (possessive && Efforts.At(words[..clause.End], first!.Value.End) > 0) ? Addressing.Encouraged : help ? Addressing.EncouragedWithHelp : Addressing.Mentioned,
            _ => modal ? Addressing.Affirmed : help ? Addressing.AffirmedWithHelp : possessive ? Addressing.MandateNamed : Addressing.Mentioned,
        };
    }

    /// <summary>How the items of a list take over the address of its lead; null where they take over none.</summary>
    public static Addressing? OfItem(Addressing? lead) => lead switch
    {
        Addressing.Mandate or Addressing.ItemOfMandate => Addressing.ItemOfMandate,
        Addressing.Directed or Addressing.ItemAddressed => Addressing.ItemAddressed,
        Addressing.Establishing or Addressing.ItemOfEstablishing => Addressing.ItemOfEstablishing,
        Addressing.Encouraged or Addressing.ItemEncouraged => Addressing.ItemEncouraged,
        Addressing.Affirmed or Addressing.ItemAffirmed => Addressing.ItemAffirmed,
        _ => null,
    };

    private static bool IsFollowedByModal(ReadOnlySpan<Word> words, int at)
    {
        var i = at;
        if (i < words.Length && words[i].IsMark('('))
        {
            var limit = Math.Min(words.Length, i + 12);
            while (i < limit && !words[i].IsMark(')'))
                i++;
            i++;
        }

        // "UNMIR, in coordination with the authorities, shall"
        if (i < words.Length && words[i].IsMark(','))
        {
            var end = i + 1;
            while (end < words.Length && end - i < 40 && !words[end].IsMark(',') && !words[end].IsMark(';'))
                end++;
            if (end < words.Length && words[end].IsMark(',') && Modal.At(words, end + 1) > 0)
                return true;
        }

        return Modal.At(words, i) > 0 || (i + 1 < words.Length && words[i].Form is "also" or "further" or "therefore" && Modal.At(words, i + 1) > 0);
    }

    // "the Government and UNMIR to …"
    private static bool IsJoined(ReadOnlySpan<Word> words, in MissionMentions.Mention mention)
    {
        if (mention.Start < 2 || mention.End >= words.Length || !(words[mention.Start - 1].Is("and") || words[mention.Start - 1].IsMark(',') || (words[mention.Start - 1].Is("the") && words[mention.Start - 2].Is("and"))))
            return false;
        var end = mention.End;
        if (words[end].IsMark(','))
        {
            end++;
            while (end < words.Length && end - mention.End < 30 && !words[end].IsMark(',') && !words[end].IsMark(';'))
                end++;
            end++;
        }

        return end < words.Length && words[end].Is("to");
    }

    private static bool IsAddressee(ReadOnlySpan<Word> words, Clause clause, in MissionMentions.Mention mention)
    {
        if (words[mention.Start].Start - words[clause.Body].Start > 75)
            return false;
        var between = words[clause.Body..mention.Start];
        return !Others.In(between) && !words[mention.End - 1].IsPossessive;
    }
}
