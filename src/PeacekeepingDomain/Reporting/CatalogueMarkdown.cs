using System.Text;
using PeacekeepingDomain.Catalogue;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Reporting;

/// <summary>Writes the catalogue of doctrine as Markdown: a page a subject, with an anchor an entry.</summary>
public static class CatalogueMarkdown
{
    /// <summary>The page on a subject. Links to other subjects lead to pages beside it, links to rules to <c>../rules</c>.</summary>
    /// <param name="section">The subject.</param>
    /// <param name="book">The rules that are linked to.</param>
    public static string Write(CatalogueSection section, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(book);
        var page = new StringBuilder();
        page.Append("# ").Append(MarkdownText.Plain(section.Title)).Append("\n\n").Append(MarkdownText.Plain(section.About)).Append('\n');
        string? part = null;
        foreach (var entry in section.Entries)
        {
            if (entry.Part is not null && entry.Part != part)
                page.Append("\n## ").Append(MarkdownText.Plain(entry.Part)).Append('\n');
            part = entry.Part;
            Entry(page, entry, book);
        }

        return page.ToString();
    }

    private static void Entry(StringBuilder page, CatalogueEntry entry, RuleBook book)
    {
        page.Append("\n### <a id=\"").Append(Anchor(entry.Id)).Append("\"></a>").Append(MarkdownText.Plain(entry.Title)).Append('\n');
        if (entry.Text.Length > 0)
            page.Append('\n').Append(MarkdownText.Plain(entry.Text)).Append('\n');
        if (entry.Fields.Count > 0)
            page.Append('\n');
        foreach (var field in entry.Fields)
        {
            page.Append("- **").Append(char.ToUpperInvariant(field.Name[0])).Append(field.Name, 1, field.Name.Length - 1).Append(":**");
            var oneLine = field.Values.Count == 1 || field.Values.All(static value => value.Source is null && value.Text.Length <= 60);
            var separator = " ";
            foreach (var value in field.Values)
            {
                page.Append(oneLine ? separator : "\n  - ").Append(Linked(value, book));
                if (value.Source is { } source)
                    page.Append(" *").Append(MarkdownText.Plain(source)).Append('*');
                separator = "; ";
            }

            page.Append('\n');
        }
    }

    private static string Linked(CatalogueValue value, RuleBook book)
    {
        if (value.Link is not { } link)
            return MarkdownText.Plain(value.Text);
        var slash = link.IndexOf('/', StringComparison.Ordinal);
        var (subject, id) = (link[..slash], link[(slash + 1)..]);
        var page = subject == "rules" ? RuleMarkdown.PageOf(book, id) is { } rule ? $"../rules/{rule}" : null : $"{subject}.md#{Anchor(id)}";
        return page is null ? MarkdownText.Plain(value.Text) : $"[{MarkdownText.Plain(value.Text)}]({page})";
    }

    private static string Anchor(string id) => id.Replace(' ', '-').ToLowerInvariant();
}
