using System.Text;
using MissionCheck;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>
/// The READMEs and the pages of docs/ tell the truth: their C# compiles and runs, their commands run, their documents are
/// read, and what stands below a snippet is what it prints. A line of <c>…</c> stands for lines left out, a <c>…</c> at the
/// end of a line for the rest of it.
/// </summary>
[Collection(nameof(AloneInTheProcess))]
public sealed class PagesTests : IDisposable
{
    private const string LeftOut = "…";
    private static readonly string[] Languages = ["csharp", "console", "json", "text"];

    private readonly string before = Directory.GetCurrentDirectory();
    private readonly string desk = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> Paths
    {
        get
        {
            var paths = new TheoryData<string>();
            foreach (var path in DocumentationPage.Paths)
                paths.Add(path);
            return paths;
        }
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(before);
        Directory.Delete(desk, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_snippet_is_of_a_kind_that_is_held_to_the_truth(string path)
    {
        var page = DocumentationPage.Read(path);
        page.Snippets.Select(static snippet => snippet.Language).Should().BeSubsetOf(Languages);
        page.Snippets.Where(static snippet => snippet.IsOutput).Select(static snippet => snippet.Text)
            .Should().BeEmpty("what is printed stands below what prints it, and a document names its file: ```json my-mission.json");
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var pages = new Dictionary<string, DocumentationPage>(StringComparer.Ordinal);
        var lost = new List<string>();
        foreach (var path in DocumentationPage.All)
        {
            foreach (var link in Page(path).Links.Where(static link => !link.Contains("://", StringComparison.Ordinal)))
            {
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? path : Path.GetRelativePath(RepositoryFiles.Root, Path.Combine(RepositoryFiles.Root, Path.GetDirectoryName(path)!, parts[0]));
                if (!Path.Exists(Path.Combine(RepositoryFiles.Root, target)) || (parts.Length > 1 && !Page(target).Anchors.Contains(parts[1], StringComparer.Ordinal)))
                    lost.Add($"{path} links to {link}");
            }
        }

        lost.Should().BeEmpty();

        DocumentationPage Page(string path) => pages.TryGetValue(path, out var page) ? page : pages[path] = DocumentationPage.Read(path);
    }

    [Fact]
    public void The_page_of_a_package_needs_nothing_of_the_repository() =>
        DocumentationPage.OfPackages.SelectMany(static path => DocumentationPage.Read(path).Links).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Paths))]
    public void Its_documents_are_read(string path)
    {
        foreach (var snippet in DocumentationPage.Read(path).Snippets.Where(static snippet => snippet.Language == "json"))
        {
            var bytes = Encoding.UTF8.GetBytes(snippet.Text);
            var read = snippet.File!.Contains("settings", StringComparison.Ordinal)
                ? SettingsDocument.TryRead(bytes, out _, out var problems)
                : ProposalDocument.TryRead(bytes, out _, out problems);
            read.Should().Be(!snippet.Mistaken, "{0}:{1} {2}", path, snippet.Line, problems);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Its_programs_compile_and_print_what_it_says(string path)
    {
        var page = DocumentationPage.Read(path);
        var snippets = page.Snippets.Where(static snippet => snippet.Language == "csharp").ToList();
        if (snippets.Count == 0)
            return;
        PageProgram.Problems(page).Should().BeEmpty();
        SetTheDesk(page);
        Wrong(snippets.Zip(PageProgram.Run(page))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Its_commands_run_and_print_what_it_says(string path)
    {
        var page = DocumentationPage.Read(path);
        SetTheDesk(page);
        var snippets = new List<(Snippet, string)>();
        foreach (var snippet in page.Snippets.Where(static snippet => snippet.Language == "console"))
        {
            var printed = "";
            foreach (var line in snippet.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                PageCommand.IsKnown(line).Should().BeTrue("{0}:{1} {2}", path, snippet.Line, line);
                if (PageCommand.Project(line) is { } project)
                    Directory.Exists(Path.Combine(RepositoryFiles.Root, project)).Should().BeTrue(line);
                if (!PageCommand.IsOfTheProgram(line))
                    continue;
                var (code, text) = PageCommand.Run(line);
                printed += text;
                (code != ExitCode.Wrong || snippet.Prints is not null).Should().BeTrue("{0}:{1} {2}\n{3}", path, snippet.Line, line, text);
            }

            snippets.Add((snippet, printed));
        }

        Wrong(snippets).Should().BeEmpty();
    }

    [Fact]
    public void The_snippet_of_the_custom_rules_stands_in_their_tests()
    {
        var tested = RepositoryFiles.Read("samples/CustomRules.Tests/ReadmeTests.cs").Split('\n').Select(static line => line.Trim()).ToList();
        DocumentationPage.Read("samples/CustomRules/README.md").Snippets.Where(static snippet => snippet.Language == "csharp")
            .Should().ContainSingle().Which.Text.Split('\n').Should().BeSubsetOf(tested);
    }

    [Fact]
    public void The_README_counts_the_rules_as_they_are()
    {
        var book = PeacekeepingDoctrine.RuleBook;
        RepositoryFiles.Read("README.md").ReplaceLineEndings(" ").Should()
            .Contain($"{book.Rules.Count} coherence rules, {book.Requirements.Count} readiness requirements and {book.ChangeRules.Count} rules on change");
    }

    [Theory]
    [InlineData("a\nb", "a\n\nb  \n", null)]
    [InlineData("a\n…\nc", "a\nb\nb\nc", null)]
    [InlineData("a b…", "a b c", null)]
    [InlineData("…\nc", "a\nb\nc", null)]
    [InlineData("a\nc", "a\nb\nc", "c")]
    [InlineData("a", "a\nb", "nothing after the last line")]
    [InlineData("a\n…\nd", "a\nb\nc", "d")]
    public void What_is_printed_is_compared_line_by_line(string told, string printed, string? missing) => Missing(told, printed).Should().Be(missing);

    /// <summary>The folder a reader works in: the samples, and the documents that the page shows.</summary>
    private void SetTheDesk(DocumentationPage page)
    {
        foreach (var folder in new[] { "samples/missions", "samples/resolutions", "schema" })
        {
            Directory.CreateDirectory(Path.Combine(desk, folder));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, folder), "*.*"))
                File.Copy(file, Path.Combine(desk, folder, Path.GetFileName(file)));
        }

        foreach (var snippet in page.Snippets.Where(static snippet => snippet.File is not null))
            File.WriteAllText(Path.Combine(desk, snippet.File!), snippet.Text + "\n");
        Directory.SetCurrentDirectory(desk);
    }

    private static string Wrong(IEnumerable<(Snippet Snippet, string Printed)> snippets) => string.Join(
        "\n",
        snippets.Where(static pair => pair.Snippet.Prints is { } told && Missing(told, pair.Printed) is not null)
            .Select(static pair => FormattableString.Invariant($"line {pair.Snippet.Line}: \"{Missing(pair.Snippet.Prints!, pair.Printed)}\" is not where it should be; printed is\n{pair.Printed}")));

    /// <summary>The first line that the page has and the print has not where it should; null where they agree.</summary>
    private static string? Missing(string told, string printed)
    {
        var lines = Lines(printed);
        var at = 0;
        var skipping = false;
        foreach (var line in Lines(told))
        {
            if (line.Trim() == LeftOut)
            {
                skipping = true;
                continue;
            }

            while (skipping && at < lines.Count && !IsAs(line, lines[at]))
                at++;
            if (at == lines.Count || !IsAs(line, lines[at]))
                return line;
            skipping = false;
            at++;
        }

        return skipping || at == lines.Count ? null : "nothing after the last line";
    }

    private static bool IsAs(string told, string printed) =>
        told.EndsWith(LeftOut, StringComparison.Ordinal) ? printed.StartsWith(told[..^1].TrimEnd(), StringComparison.Ordinal) : told == printed;

    private static List<string> Lines(string text) =>
        text.Split('\n').Select(static line => line.TrimEnd()).Where(static line => line.Length > 0).ToList();
}
