using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>A page written by hand, with its snippets and its links.</summary>
public sealed partial class DocumentationPage
{
    // Pages that tools/DocumentationWriter writes are held to what it writes.
    private static readonly string[] Generated = ["docs/validation.md"];

    private DocumentationPage(string path)
    {
        Path = path;
        var document = Markdown.Parse(RepositoryFiles.Read(path));
        Snippets = SnippetsOf(document);
        Links = document.Descendants<LinkInline>().Select(static link => link.Url!).ToList();
        Anchors = document.Descendants<HeadingBlock>()
            .Select(static heading => Anchor(string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(static literal => literal.Content.ToString()))))
            .Concat(document.Descendants<HtmlInline>().Select(static tag => Named().Match(tag.Tag).Groups["name"].Value))
            .ToList();
    }

    /// <summary>What stands on the page of a package, where no link of the repository leads anywhere.</summary>
    public static IEnumerable<string> OfPackages { get; } = ["src/PeacekeepingDomain/README.md", "samples/MissionCheck/README.md"];

    /// <summary>The READMEs of the repository and of its packages, and the pages of docs/.</summary>
    public static IEnumerable<string> Paths { get; } = ["README.md", .. OfPackages, .. In("docs", SearchOption.TopDirectoryOnly).Except(Generated, StringComparer.Ordinal)];

    /// <summary>Every page of the repository, also those written by a tool and those beside a sample.</summary>
    public static IEnumerable<string> All { get; } =
        ["README.md", "CHANGELOG.md", .. In("docs", SearchOption.AllDirectories), .. In("samples", SearchOption.AllDirectories), .. In("src", SearchOption.AllDirectories), .. In("benchmarks", SearchOption.AllDirectories)];

    public string Path { get; }

    public IReadOnlyList<Snippet> Snippets { get; }

    public IReadOnlyList<string> Links { get; }

    public IReadOnlyList<string> Anchors { get; }

    public static DocumentationPage Read(string path) => new(path);

    public override string ToString() => Path;

    private static IEnumerable<string> In(string folder, SearchOption depth) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryFiles.Root, folder), "*.md", depth)
            .Select(static file => System.IO.Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static List<Snippet> SnippetsOf(MarkdownDocument document)
    {
        var snippets = new List<Snippet>();
        foreach (var block in document.Descendants<FencedCodeBlock>())
        {
            var words = (block.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var snippet = new Snippet(block.Info ?? "", words.FirstOrDefault(), words.Contains("mistaken", StringComparer.Ordinal), block.Lines.ToString(), block.Line + 1, null);
            if (snippet.IsOutput && snippets is [.., { IsOutput: false, Prints: null, Language: "csharp" or "console" } last])
                snippets[^1] = last with { Prints = snippet.Text };
            else
                snippets.Add(snippet);
        }

        return snippets;
    }

    // As GitHub makes it: small letters, no punctuation, a hyphen for a space.
    private static string Anchor(string heading) => Punctuation().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("^<a id=\"(?<name>[^\"]+)\">$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Punctuation();
}
