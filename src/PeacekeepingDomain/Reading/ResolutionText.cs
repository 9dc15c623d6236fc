using System.Globalization;
using System.Runtime.InteropServices;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reading;

/// <summary>A resolution cut into its head, its paragraphs and their clauses.</summary>
internal sealed class ResolutionText
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private ResolutionText(string text, Organ organ, string? symbol, DateOnly? adopted, List<Passage> passages)
    {
        Text = text;
        Organ = organ;
        Symbol = symbol;
        Adopted = adopted;
        Passages = passages;
    }

    public string Text { get; }

    public Organ Organ { get; }

    public string? Symbol { get; }

    public DateOnly? Adopted { get; }

    /// <summary>The passages in reading order.</summary>
    public List<Passage> Passages { get; }

    /// <summary>Cuts a text; null with the reason where it holds no resolution.</summary>
    public static ResolutionText? Of(string text, out string? refusal)
    {
        var lines = TextLines.Of(text);
        var opening = -1;
        var organ = Organ.None;
        for (var i = 0; i < lines.Count && opening < 0; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start);
            if (line.StartsWith("The Security Council", StringComparison.OrdinalIgnoreCase) && line.Length < 26)
                (opening, organ) = (i, Organ.SecurityCouncil);
            else if (line.StartsWith("The General Assembly", StringComparison.OrdinalIgnoreCase) && line.Length < 26)
                (opening, organ) = (i, Organ.GeneralAssembly);
        }

        for (var i = 0; i < lines.Count && opening < 0; i++)
        {
            // Some copies have lost that line; the one on the adoption stands above it.
            if (text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start).StartsWith("Adopted by the Security Council", StringComparison.OrdinalIgnoreCase))
                (opening, organ) = (i, Organ.SecurityCouncil);
        }

        if (opening < 0)
        {
            refusal = "The text has no line \"The Security Council,\" or \"The General Assembly,\" from which a resolution begins; paste the resolution from that line on, with its title above it.";
            return null;
        }

        var passages = PassageTree.Of(text, CollectionsMarshal.AsSpan(lines)[(opening + 1)..]);
        foreach (var passage in passages)
            passage.Clauses = Clause.Cut(CollectionsMarshal.AsSpan(passage.Words));
        if (!passages.Exists(passage => passage.IsOperative && passage.Words.Count > 0))
        {
            refusal = "The text has no operative paragraph: no number with a point, and no paragraph that begins with decides, requests or another verb of the kind.";
            return null;
        }

        var head = text.AsSpan(0, lines[opening].End);
        var words = new List<Word>();
        Words.Cut(text, 0, head.Length, words);
        refusal = null;
        var (number, year) = Numbered(CollectionsMarshal.AsSpan(words));
        return new(text, organ, organ == Organ.SecurityCouncil && number is not null ? $"S/RES/{number} ({year})" : AssemblySymbol(head), Day(CollectionsMarshal.AsSpan(words)), passages);
    }

    /// <summary>The first full date in words: "21 February 1992".</summary>
    public static DateOnly? Day(ReadOnlySpan<Word> words)
    {
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (DayAt(words, i) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>The date that begins at a word; null where none does.</summary>
    public static DateOnly? DayAt(ReadOnlySpan<Word> words, int at)
    {
        if (at + 2 >= words.Length || words[at].Kind != WordKind.Figure || words[at + 2].Kind != WordKind.Figure)
            return null;
        var month = Array.IndexOf(Months, words[at + 1].Form) + 1;
        return month > 0 && int.TryParse(words[at].Form, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(words[at + 2].Form, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 1944 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    public Quotation Quote(Passage passage, int from, int to)
    {
        var words = passage.Words;
        while (to > from + 1 && words[to - 1] is { Kind: WordKind.Mark, Form: "," or ";" or "." or ":" })
            to--;
        var start = words[from].Start;
        var end = words[to - 1].End;
        return new(Reference(passage), start, end - start, string.Join(' ', Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    public Quotation Quote(Passage passage, Clause clause) => Quote(passage, clause.Start, clause.End);

    /// <summary>What a passage is cited by: <c>30 (a) (i)</c>.</summary>
    public static string Reference(Passage passage)
    {
        if (!passage.IsOperative)
            return ResolutionParagraph.Preamble;
        return passage.Reference.Length == 1 ? passage.Reference[0] : passage.Reference[0] + string.Concat(passage.Reference.Skip(1).Select(mark => $" ({mark})"));
    }

    public ValueList<ResolutionParagraph> Tree() => Passages.Where(passage => passage.Parent is null).Select(Paragraph).ToValueList();

    private ResolutionParagraph Paragraph(Passage passage) =>
        new(Reference(passage), passage.Heading, passage.Words.Count == 0 ? null : Quote(passage, 0, passage.Words.Count), passage.Items.Select(Paragraph).ToValueList());

    private static (string? Number, string? Year) Numbered(ReadOnlySpan<Word> words)
    {
        // "186 (1964). Resolution of 4 March 1964"
        if (words is [{ Kind: WordKind.Figure }, { Form: "(" }, { Kind: WordKind.Figure, Form.Length: 4 }, { Form: ")" }, ..])
            return (words[0].Form, words[2].Form);
        for (var i = 0; i + 4 < words.Length; i++)
        {
            if (words[i].Form is "resolution" or "res" or "/" && words[i + 1].Kind == WordKind.Figure && words[i + 2].IsMark('(') && words[i + 3] is { Kind: WordKind.Figure, Form.Length: 4 })
                return (words[i + 1].Form, words[i + 3].Form);
        }

        return (null, null);
    }

    private static string? AssemblySymbol(ReadOnlySpan<char> head)
    {
        var at = head.IndexOf("A/RES/", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var end = at;
        while (end < head.Length && !char.IsWhiteSpace(head[end]))
            end++;
        return head[at..end].ToString();
    }
}
