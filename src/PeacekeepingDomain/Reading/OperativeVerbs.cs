namespace PeacekeepingDomain.Reading;

/// <summary>The verbs in which the Council acts, and the adverbs that come before them.</summary>
internal static class OperativeVerbs
{
    private static readonly Wording Directs = Wording.Of(
        "decides", "authorizes/authorises", "requests", "mandates", "demands", "recommends", "resolves", "directs", "asks",
        "determines", "instructs", "reiterates/recalls/reaffirms/renews/repeats ?further ?its/the request/requests/demand/demands/authorization/decision",
        "establishes", "requires", "entrusts", "extends", "renews", "continues to request");

    private static readonly Wording Encourages = Wording.Of(
        "encourages", "invites", "appeals", "calls upon/on/for", "urges", "continues to encourage/call/urge", "reiterates/recalls/reaffirms/renews/repeats ?further ?its/the call/calls/appeal");

    private static readonly Wording Affirms = Wording.Of(
        "reaffirms", "affirms", "stresses", "emphasizes/emphasises/emphasized", "underlines", "underscores", "recalls", "welcomes", "supports",
        "endorses", "approves", "notes", "recognizes/recognises", "condemns", "expresses", "commends", "acknowledges", "reiterates",
        "deplores", "takes", "looks forward", "considers", "declares", "confirms", "regrets", "concurs", "agrees", "intends",
        "undertakes", "reminds", "insists", "remains", "pays tribute", "thanks", "appreciates", "warns", "highlights", "commits",
        "draws", "shares", "accepts", "adopts", "congratulates", "applauds", "denounces", "rejects", "conveys", "reviews", "praises",
        "believes", "views", "re-emphasizes/re-emphasises", "gives");

    private static readonly Wording Adverbs = Wording.Of(
        "also", "further", "furthermore", "strongly", "again", "once again", "in particular", "therefore", "accordingly", "fully", "hereby",
        "urgently", "strongly", "in this regard/respect/context/connection", "in that regard/respect/context/connection", "once more", "to this/that end", "likewise",
        "in addition", "additionally", "finally", "moreover", "consequently", "meanwhile", "especially", "specifically", "deeply", "warmly", "firmly", "solemnly", "unequivocally",
        "in/for this/that purpose", "nonetheless", "nevertheless", "explicitly", "unanimously", "thus", "gravely", "respectfully", "next", "equally", "is", "then");

    /// <summary>What the verb at a word does, with where it ends; null where no operative verb begins there.</summary>
    public static (ClauseKind Kind, int Verb, int End)? At(ReadOnlySpan<Word> words, int start)
    {
        var i = start;
        for (var adverbs = 0; ; adverbs++)
        {
            if (Kind(words, i) is { } found)
                return (found.Kind, i, found.End);
            if (adverbs == 3)
                return null;
            var end = Adverbs.At(words, i);
            if (end == 0)
                return null;
            i = end < words.Length && words[end].IsMark(',') ? end + 1 : end;
        }
    }

    private static (ClauseKind Kind, int End)? Kind(ReadOnlySpan<Word> words, int at)
    {
        if (at >= words.Length || words[at].Kind != WordKind.Letters)
            return null;
        if (Directs.At(words, at) is > 0 and var directs)
            return (ClauseKind.Directs, directs);
        if (Encourages.At(words, at) is > 0 and var encourages)
            return (ClauseKind.Encourages, encourages);
        return Affirms.At(words, at) is > 0 and var affirms ? (ClauseKind.Affirms, affirms) : null;
    }
}
