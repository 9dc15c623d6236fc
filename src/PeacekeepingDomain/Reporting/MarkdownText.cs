using System.Text;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Reporting;

/// <summary>Text that Markdown shows as it is.</summary>
internal static class MarkdownText
{
    internal static string Plain(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>Text that others wrote, in a line and with nothing hidden in it.</summary>
    internal static string Of(string text) => Inert(VisibleText.Of(text));

    /// <summary>The same at the start of a cell that a spreadsheet may be made of.</summary>
    internal static string InCell(string text) => Inert(VisibleText.InCell(text));

    /// <summary>
    /// Text that others wrote: also what some kinds of Markdown make of addresses, names of accounts, numbers of issues
    /// and entities stays text. It is written within a line, never at its start.
    /// </summary>
    private static string Inert(string text)
    {
        var escaped = new StringBuilder(Plain(text));
        escaped.Replace("&", "&amp;").Replace("~", "\\~").Replace("$", "\\$").Replace("#", "\\#").Replace("://", "\\://").Replace("mailto:", "mailto\\:").Replace("tel:", "tel\\:");
        // Addresses without a scheme and accounts are found in the text after escapes are undone; a joiner that takes no
        // room parts them.
        return escaped.Replace("@", "@\u2060").Replace("www.", "www\u2060.").Replace("WWW.", "WWW\u2060.").ToString();
    }
}
