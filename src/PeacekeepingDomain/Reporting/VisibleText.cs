using System.Globalization;
using System.Text;

namespace PeacekeepingDomain.Reporting;

/// <summary>
/// Text of a proposal in which nothing hides: a line break is a space, and a character that shows nothing but changes what
/// others show (control characters, turns of the writing direction, halves of characters) is named by its number.
/// </summary>
internal static class VisibleText
{
    internal static string Of(string text)
    {
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

    // The joiners U+200C and U+200D belong to the spelling of some languages, and stay.
    private static bool Hides(char letter) =>
        char.IsControl(letter) || char.IsSurrogate(letter) ||
        letter is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF0' and <= '\uFFFB');
}
