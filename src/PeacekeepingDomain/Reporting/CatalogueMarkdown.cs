using System.Text;
using PeacekeepingDomain.Catalogue;

namespace PeacekeepingDomain.Reporting;

/// <summary>Writes the catalogue of doctrine as Markdown: a page a subject, with an anchor an entry.</summary>
public static class CatalogueMarkdown
{
    /// <summary>The page on a subject. Links to other subjects lead to pages beside it, links to rules to <c>../rules</c>.</summary>
    public static string Write(CatalogueSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var page = new StringBuilder();
        page.Append("# ").Append(Plain(section.Title)).Append("\n\n").Append(Plain(section.About)).Append('\n');
        string? part = null;
        foreach (var entry in section.Entries)
        {
            if (entry.Part is not null && entry.Part != part)
                page.Append("\n## ").Append(Plain(entry.Part)).Append('\n');
            part = entry.Part;
            Entry(page, entry);
        }

        return page.ToString();
    }

    private static void Entry(StringBuilder page, CatalogueEntry entry)
    {
        page.Append("\n### <a id=\"").Append(Anchor(entry.Id)).Append("\"></a>").Append(Plain(entry.Title)).Append('\n');
        if (entry.Text.Length > 0)
            page.Append('\n').Append(Plain(entry.Text)).Append('\n');
        if (entry.Fields.Count > 0)
            page.Append('\n');
        foreach (var field in entry.Fields)
        {
            page.Append("- **").Append(char.ToUpperInvariant(field.Name[0])).Append(field.Name, 1, field.Name.Length - 1).Append(":**");
            var oneLine = field.Values.Count == 1 || field.Values.All(static value => value.Source is null && value.Text.Length <= 60);
            var separator = " ";
            foreach (var value in field.Values)
            {
                page.Append(oneLine ? separator : "\n  - ").Append(Linked(value));
                if (value.Source is { } source)
                    page.Append(" *").Append(Plain(source)).Append('*');
                separator = "; ";
            }

            page.Append('\n');
        }
    }

    private static string Linked(CatalogueValue value)
    {
        if (value.Link is not { } link)
            return Plain(value.Text);
        var slash = link.IndexOf('/', StringComparison.Ordinal);
        var (subject, id) = (link[..slash], link[(slash + 1)..]);
        return $"[{Plain(value.Text)}]({(subject == "rules" ? $"../rules/{id}.md" : $"{subject}.md#{Anchor(id)}")})";
    }

    private static string Anchor(string id) => id.Replace(' ', '-').ToLowerInvariant();

    private static string Plain(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
