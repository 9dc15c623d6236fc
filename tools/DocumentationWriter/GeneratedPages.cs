using DocumentationWriter.Validation;
using PeacekeepingDomain;
using PeacekeepingDomain.Catalogue;
using PeacekeepingDomain.Reporting;

namespace DocumentationWriter;

/// <summary>Every page that is generated, in whole or in part.</summary>
public static class GeneratedPages
{
    /// <summary>The pages as they should be; what is written by hand is taken from the files there are.</summary>
    /// <param name="root">The root of the repository.</param>
    public static IEnumerable<GeneratedPage> Of(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        foreach (var subject in Enum.GetValues<CatalogueSubject>())
        {
            var text = CatalogueMarkdown.Write(DoctrineCatalogue.On(subject), PeacekeepingDoctrine.RuleBook);
            yield return new($"docs/doctrine/{subject.ToString().ToLowerInvariant()}.md", text);
        }

        yield return ValidationPage.Page(root);
        yield return RuleIndex.Page(PeacekeepingDoctrine.RuleBook);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "docs", "rules"), "*.md").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (name != "README.md")
                yield return new($"docs/rules/{name}", RulePage.Renewed(File.ReadAllText(file), PeacekeepingDoctrine.RuleBook));
        }
    }
}
