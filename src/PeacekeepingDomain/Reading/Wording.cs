namespace PeacekeepingDomain.Reading;

/// <summary>
/// The ways in which texts put one thing, as data: alternatives of words in sequence. Finding one costs at most a fixed
/// number of steps for each word of the text, whatever the text is.
/// </summary>
/// <remarks>
/// An alternative is written with blanks between its elements: <c>word</c>, <c>stem*</c>, <c>one/other</c>, <c>?word</c> for
/// one that may be missing, <c>..4</c> for up to four words between, none of which ends the sentence, <c>#</c> for a figure.
/// </remarks>
internal sealed class Wording
{
    private readonly Alternative[] alternatives;
    private readonly Letters begins;

    private Wording(Alternative[] alternatives)
    {
        this.alternatives = alternatives;
        foreach (var alternative in alternatives)
            begins = begins.With(alternative.Begins);
    }

    public static Wording Of(params ReadOnlySpan<string> alternatives)
    {
        var parsed = new Alternative[alternatives.Length];
        for (var i = 0; i < parsed.Length; i++)
        {
            var elements = Parse(alternatives[i]);
            parsed[i] = new(elements, FirstLetters(elements));
        }

        return new(parsed);
    }

    /// <summary>Whether the words hold it.</summary>
    public bool In(ReadOnlySpan<Word> words) => Find(words, 0) is not null;

    /// <summary>The first place at which it stands, from a word on; of several alternatives there, the longest.</summary>
    public Range? Find(ReadOnlySpan<Word> words, int from)
    {
        for (var i = from; i < words.Length; i++)
        {
            var end = At(words, i);
            if (end > i)
                return i..end;
        }

        return null;
    }

    /// <summary>Where it ends if it begins at a word; zero where it does not.</summary>
    public int At(ReadOnlySpan<Word> words, int start)
    {
        if (start >= words.Length)
            return 0;
        var letter = words[start].Letter;
        if (!begins.Shares(letter))
            return 0;
        var best = 0;
        foreach (var alternative in alternatives)
        {
            if (alternative.Begins.Shares(letter))
                best = Math.Max(best, Match(words, start, alternative.Elements));
        }

        return best;
    }

    private static int Match(ReadOnlySpan<Word> words, int at, ReadOnlySpan<Element> elements)
    {
        if (elements.IsEmpty)
            return at;
        var element = elements[0];
        if (element.Gap > 0)
        {
            for (int skipped = 0, i = at; ; i++)
            {
                var end = Match(words, i, elements[1..]);
                if (end > 0)
                    return end;
                if (i >= words.Length || words[i].Kind == WordKind.Mark && words[i].Form[0] is ';' or '.' or ':')
                    return 0;
                if (words[i].Kind != WordKind.Mark && ++skipped > element.Gap)
                    return 0;
            }
        }

        if (at < words.Length && element.Matches(words[at]) && Match(words, at + 1, elements[1..]) is > 0 and var matched)
            return matched;
        return element.IsOptional ? Match(words, at, elements[1..]) : 0;
    }

    // Most words begin no alternative: their first letter tells.
    private static Letters FirstLetters(Element[] elements)
    {
        var first = elements[0];
        if (first.IsOptional || first.Gap > 0)
            return Letters.Any;
        var letters = Letters.None;
        foreach (var form in first.Forms)
            letters = letters.With(form == "#" ? Letters.Other : Letters.Of(form));
        return letters;
    }

    private static Element[] Parse(string alternative)
    {
        var parts = alternative.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var elements = new Element[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part.StartsWith("..", StringComparison.Ordinal))
            {
                elements[i] = new([], false, int.Parse(part.AsSpan(2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture));
                continue;
            }

            var optional = part[0] == '?';
            elements[i] = new((optional ? part[1..] : part).Replace("-", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).Split('/'), optional, 0);
        }

        return elements;
    }

    private readonly record struct Alternative(Element[] Elements, Letters Begins);

    private sealed record Element(string[] Forms, bool IsOptional, int Gap)
    {
        public bool Matches(in Word word)
        {
            foreach (var form in Forms)
            {
                if (form is "#" ? word.Kind == WordKind.Figure
                    : form[^1] == '*' ? word.Form.AsSpan().StartsWith(form.AsSpan(0, form.Length - 1), StringComparison.Ordinal)
                    : word.Is(form))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
