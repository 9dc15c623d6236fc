using System.Globalization;
using System.Text;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// Text of a proposal in which nothing hides: a line break is a space, and a character that shows nothing but changes what
/// others show (control characters, turns of the writing direction, halves of characters) is named by its number. For
/// programs that print texts others wrote, on a terminal above all; reports of this library are written so.
/// </summary>
public static class VisibleText
{
    /// <summary>The text in one line, with nothing hidden in it.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var visible = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (char.IsHighSurrogate(letter) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                visible.Append(letter).Append(text[++index]);
            else if (letter is '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u0085')
                visible.Append(' ');
            else if (Hides(letter))
                visible.Append(CultureInfo.InvariantCulture, $"(U+{(int)letter:X4})");
            else
                visible.Append(letter);
        }

        return visible.ToString();
    }

    /// <summary>The text in the cell of a table, where a spreadsheet that it is pasted into must not take it for a formula.</summary>
    internal static string InCell(string text)
    {
        var visible = Of(text);
        return visible.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? "'" + visible : visible;
    }

    // The joiners U+200C and U+200D belong to the spelling of some languages, and stay.
    private static bool Hides(char letter) =>
        char.IsControl(letter) || char.IsSurrogate(letter) ||
        letter is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF0' and <= '\uFFFB');
}
