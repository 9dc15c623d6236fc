namespace PeacekeepingDomain.Reading;

/// <summary>Cuts a text into words, so that spellings that differ in case, hyphen or apostrophe alone read alike.</summary>
internal static class Words
{
    /// <summary>Adds the words of a stretch of text to a list.</summary>
    public static void Cut(string text, int start, int end, List<Word> into)
    {
        Span<char> form = stackalloc char[MaximumLength];
        for (var i = start; i < end;)
        {
            var character = text[i];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                i++;
            }
            else if (char.IsAsciiDigit(character))
            {
                var from = i;
                while (i < end && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))))
                    i++;
                into.Add(new(from, i, text[from..i], WordKind.Figure, false));
            }
            else if (char.IsLetter(character))
            {
                i = Letters(text, i, end, form, into);
            }
            else
            {
                into.Add(new(i, i + 1, character switch { '’' => "'", '“' or '”' => "\"", _ => char.ToString(character) }, WordKind.Mark, false));
                i++;
            }
        }
    }

    // No word that any wording knows is nearly as long; what is longer is cut, so that a text of one word stays cheap.
    private const int MaximumLength = 64;

    private static int Letters(string text, int from, int end, Span<char> form, List<Word> into)
    {
        var length = 0;
        var i = from;
        var possessive = false;
        for (; i < end && length < MaximumLength; i++)
        {
            var character = text[i];
            if (char.IsLetter(character))
            {
                form[length++] = char.ToLowerInvariant(character);
            }
            else if (IsHyphen(character) && i + 1 < end && char.IsLetter(text[i + 1]))
            {
                // "cease-fire" and "ceasefire" are one word.
            }
            else if (character is '\'' or '’' && i + 1 < end && text[i + 1] is 's' && (i + 2 >= end || !char.IsLetter(text[i + 2])))
            {
                possessive = true;
                i += 2;
                break;
            }
            else if (character is '\'' or '’' && text[i - 1] is 's' && (i + 1 >= end || !char.IsLetter(text[i + 1])))
            {
                possessive = true;
                i++;
                break;
            }
            else if (character is '\'' or '’' && i + 1 < end && char.IsLetter(text[i + 1]))
            {
                form[length++] = '\'';
            }
            else
            {
                break;
            }
        }

        into.Add(new(from, i, new string(form[..length]), WordKind.Letters, possessive));
        return i;
    }

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u00AD';
}
