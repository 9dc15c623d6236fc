using System.Text;

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
}
