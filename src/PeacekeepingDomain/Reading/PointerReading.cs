using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Reading;

/// <summary>Finds the documents that a text points to for a mission's mandate.</summary>
internal static class PointerReading
{
    private static readonly Wording Giving = Wording.Of(
        "decides", "authorizes/authorises", "extends", "renews", "establishes", "approves", "endorses", "agrees", "mandates", "confirms", "requests the secretary-general to ..3 establish", "requests the secretary general to ..3 establish");

    private static readonly Wording OfMandate = Wording.Of(
        "mandate", "mandates", "extend", "extends", "renew", "renews", "establish", "establishes", "establishment", "is established", "be established", "set up", "tasks", "functions", "enlarge", "enlargement", "enlargements", "expand", "expansion", "deployment of", "adjust", "revise");

    private static readonly Wording Body = Wording.Of("experts", "panel", "committee", "mechanism", "group", "measures", "policy", "court");

    private static readonly Wording Points = Wording.Of(
        "as ?also ?further ?first ?originally set/laid out/forth/down ..8 in", "as ?well ?further contained/defined/described/specified/outlined/provided/established/stated/adjusted/amended/revised/envisaged/indicated/mentioned/referred/decided/detailed/conferred/authorized/mandated ..4 in/by/under", "set/laid out/forth/down ..3 in", "contained/defined/described/specified/outlined/provided/established/envisaged/conferred/proposed/entrusted/mentioned/given/referred ..4 in/by/under",
        "in accordance with", "pursuant to", "under ..3 resolution/resolutions", "on the basis of", "on the basis proposed ..4 in", "based on/upon", "as recommended ..4 in", "as recommended by", "as proposed ..4 in", "as requested ..4 in", "as decided ..2 in", "in conformity with", "along the lines", "recommended ..6 in", "recommendations ..6 in", "consistent with", "in line with", "on the terms", "according to");

    private static readonly Wording Numbered = Wording.Of("resolution", "resolutions");

    private static readonly Wording ReportOf = Wording.Of("report", "reports", "letter", "letters", "addendum", "plan");

    private static readonly Wording ThisText = Wording.Of("paragraph/paragraphs ..4 above/below", "paragraph/paragraphs ..8 this/present resolution");

    // What was found, and the clause quoted last: a clause may point to many documents.
    private sealed class Found
    {
        public List<MandatePointer> Pointers { get; } = [];

        public HashSet<(string Document, string? Paragraphs)> Known { get; } = [];

        public GovernedClause? Clause { get; set; }

        public Quotation? Quotation { get; set; }
    }

    public static ValueList<MandatePointer> Of(ResolutionText resolution, MissionMentions mentions, MissionName mission, List<GovernedClause> clauses)
    {
        var found = new Found();
        foreach (var clause in clauses)
        {
            if (!clause.IsBy(Giving) || !Names(mentions, clause, mission))
                continue;
            Read(resolution, clause, found);
        }

        return found.Pointers.ToValueList();
    }

    private static bool Names(MissionMentions mentions, GovernedClause clause, MissionName mission)
    {
        foreach (var mention in clause.Mentions(mentions))
        {
            if (mention.Mission == mission)
                return true;
        }

        return false;
    }

    private static void Read(ResolutionText resolution, GovernedClause clause, Found found)
    {
        var words = clause.WordsToEnd;
        for (var i = clause.From; i < words.Length; i++)
        {
            if (Points.At(words, i) is not (> 0 and var end) || (i > 0 && Body.At(words, i - 1) > 0) || !OfMandate.In(words[Math.Max(clause.From, i - 40)..Math.Min(end + (clause.HasOwnVerb ? 24 : 0), words.Length)]))
                continue;

            // What is pointed to stands within the next words, up to a semicolon.
            var stop = Math.Min(words.Length, end + 45);
            for (var j = end - 1; j < stop; j++)
            {
                if (words[j].IsMark(';'))
                    break;
                if (Numbered.At(words, j) is > 0 and var number && Resolutions(resolution, clause, words, i, number, found) is > 0 and var after)
                {
                    end = after;
                    break;
                }

                if (ReportOf.At(words, j) > 0)
                {
                    end = Report(resolution, clause, words, i, j, found);
                    break;
                }

                if (Symbol(resolution.Text, words, j) is { } symbol)
                {
                    Add(resolution, clause, found, symbol.Text, Paragraphs(resolution, words, i, j));
                    end = symbol.End;
                    break;
                }
            }

            i = end - 1;
        }
    }

    // "resolutions 1542 (2004), 1608 (2005) and 1702 (2006)", "resolution 776 (1992) of 14 September 1992"
    private static int Resolutions(ResolutionText resolution, GovernedClause clause, ReadOnlySpan<Word> words, int from, int at, Found found)
    {
        var paragraphs = Paragraphs(resolution, words, from, at - 1);
        var end = 0;
        for (var i = at; i + 3 < words.Length; i++)
        {
            if (words[i].Kind == WordKind.Figure && words[i + 1].IsMark('(') && words[i + 2] is { Kind: WordKind.Figure, Form.Length: 4 } && words[i + 3].IsMark(')'))
            {
                end = i + 4;
                var own = paragraphs ?? Following(resolution, words, end);
                Add(resolution, clause, found, $"S/RES/{words[i].Form} ({words[i + 2].Form})", own);
                i += 3;
                continue;
            }

            // A date of a resolution may stand between two.
            if (words[i].IsMark(',') || words[i].Is("and") || ResolutionText.DayAt(words, i) is not null || words[i].Is("of") || (i >= 1 && ResolutionText.DayAt(words, i - 1) is not null) || (i >= 2 && ResolutionText.DayAt(words, i - 2) is not null))
                continue;
            break;
        }

        return end;
    }

    private static int Report(ResolutionText resolution, GovernedClause clause, ReadOnlySpan<Word> words, int from, int at, Found found)
    {
        var end = at + 1;
        for (; end < words.Length && end - at < 22; end++)
        {
            if (Symbol(resolution.Text, words, end) is { } symbol)
            {
                Add(resolution, clause, found, symbol.Text, Paragraphs(resolution, words, from, at) ?? Following(resolution, words, symbol.End < words.Length && words[symbol.End].IsMark(')') ? symbol.End + 1 : symbol.End));
                return symbol.End;
            }

            if (words[end].IsMark(';'))
                break;
        }

        // Without a symbol it is known by its day.
        for (end = at + 1; end < words.Length && end - at < 14 && words[end].Kind != WordKind.Mark; end++)
        {
            if (ResolutionText.DayAt(words, end) is not null)
            {
                Add(resolution, clause, found, resolution.Quote(clause.Passage, at, end + 3).Words, Paragraphs(resolution, words, from, at));
                return end + 3;
            }
        }

        return at + 1;
    }

    private static void Add(ResolutionText resolution, GovernedClause clause, Found found, string document, string? paragraphs)
    {
        if (document == resolution.Symbol || !found.Known.Add((document, paragraphs)))
            return;
        if (found.Clause != clause)
            (found.Clause, found.Quotation) = (clause, resolution.Quote(clause.Passage, clause.Clause));
        found.Pointers.Add(new(document, paragraphs, found.Quotation!));
    }

    // "paragraphs 54 and 55 of", "paragraph 3 (a) of"
    private static string? Paragraphs(ResolutionText resolution, ReadOnlySpan<Word> words, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (words[i].Form is "paragraph" or "paragraphs" or "section" && i + 1 < to && words[i + 1].Kind == WordKind.Figure)
            {
                if (ThisText.At(words, i) > 0 && ThisText.At(words, i) <= to)
                    return null;
                var end = i + 1;
                while (end < to && (words[end].Kind == WordKind.Figure || words[end].Form is "and" or "to" or "," or "(" or ")" or "-" or "–" || (words[end].Kind == WordKind.Letters && words[end].Form.Length < 4 && words[end].Form is not "of" and not "in" and not "his" and not "the")))
                    end++;
                while (end > i + 2 && (words[end - 1].Form is "and" or "," or "to"))
                    end--;
                return Join(resolution.Text, words, i + 1, end);
            }
        }

        return null;
    }

    // "resolution 2000 (2011), paragraph 7, (a), (b)"
    private static string? Following(ResolutionText resolution, ReadOnlySpan<Word> words, int at)
    {
        if (at + 2 >= words.Length || !words[at].IsMark(',') || words[at + 1].Form is not ("paragraph" or "paragraphs") || words[at + 2].Kind != WordKind.Figure)
            return null;
        var end = at + 3;
        while (end < words.Length && (words[end].Kind == WordKind.Figure || words[end].Form is "and" or "to" or "," or "(" or ")" || (words[end].Kind == WordKind.Letters && words[end].Form.Length < 5 && words[end - 1].IsMark('('))))
            end++;
        while (end > at + 3 && (words[end - 1].Form is "and" or "," or "to"))
            end--;
        return Join(resolution.Text, words, at + 2, end);
    }

    private static string Join(string text, ReadOnlySpan<Word> words, int from, int to) =>
        string.Join(' ', text[words[from].Start..words[to - 1].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // "S/2007/307/Rev.1", "S/25540": a document by its symbol.
    private static (string Text, int End)? Symbol(string text, ReadOnlySpan<Word> words, int at)
    {
        if (words[at].Form is not ("s" or "a") || at + 2 >= words.Length || !words[at + 1].IsMark('/') || words[at + 2].Start != words[at + 1].End)
            return null;
        var end = at + 2;
        while (end + 1 < words.Length && words[end + 1].Start == words[end].End && (words[end + 1].Kind != WordKind.Mark || words[end + 1].Form is "/" or "."))
            end++;
        while (words[end].Kind == WordKind.Mark)
            end--;
        return (text[words[at].Start..words[end].End], end + 1);
    }
}
