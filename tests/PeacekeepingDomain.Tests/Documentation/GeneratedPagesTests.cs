using DocumentationWriter;
using PeacekeepingDomain.Reporting;

namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>The pages in docs/ say what the library says. <c>dotnet run --project tools/DocumentationWriter</c> writes them anew.</summary>
public sealed class GeneratedPagesTests
{
    // Written once, and compared page by page.
    private static readonly Lazy<List<GeneratedPage>> Written = new(static () => GeneratedPages.Of(RepositoryFiles.Root).ToList());

    public static TheoryData<string> Pages
    {
        get
        {
            var paths = new TheoryData<string>();
            foreach (var page in Written.Value)
                paths.Add(page.Path);
            return paths;
        }
    }

    public static TheoryData<string, string> Fragments
    {
        get
        {
            var fragments = new TheoryData<string, string>();
            foreach (var page in Written.Value.Where(static page => page.Path.StartsWith("docs/rules/", StringComparison.Ordinal)))
            {
                foreach (var rule in RulePage.Fragments(page.Text).Select(static fragment => fragment.Rule).Distinct(StringComparer.Ordinal))
                    fragments.Add(page.Path, rule);
            }

            return fragments;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_generated_page_is_as_the_library_has_it(string path)
    {
        var page = Written.Value.Single(page => page.Path == path);
        File.Exists(Path.Combine(RepositoryFiles.Root, path)).Should().BeTrue();
        RepositoryFiles.Read(path).Should().Be(page.Text, "dotnet run --project tools/DocumentationWriter writes it anew");
    }

    [Fact]
    public void Every_rule_and_every_requirement_has_its_page_with_what_to_avoid_and_what_to_prefer()
    {
        var told = Fragments.Select(static row => (Path: (string)row[0], Rule: (string)row[1])).ToList();
        foreach (var about in PeacekeepingDoctrine.RuleBook.Demands)
            told.Should().Contain(("docs/rules/" + RuleMarkdown.PageOf(PeacekeepingDoctrine.RuleBook, about.Id)!.Split('#')[0], about.Id));
    }

    [Fact]
    public void Every_page_of_a_rule_tells_why_and_when_to_derogate()
    {
        foreach (var about in PeacekeepingDoctrine.RuleBook.Rules.Select(static rule => rule.About))
            RepositoryFiles.Read($"docs/rules/{about.Id}.md").Should().ContainAll("## What doctrine demands, and why", "## When to derogate", "## How to mend it", "## Sources");
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone()
    {
        var pages = PeacekeepingDoctrine.RuleBook.Demands.Select(static about => RuleMarkdown.PageOf(PeacekeepingDoctrine.RuleBook, about.Id)!.Split('#')[0]).Append("README.md");
        Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "docs", "rules")).Select(static file => Path.GetFileName(file)).Should().BeSubsetOf(pages);
    }

    [Theory]
    [MemberData(nameof(Fragments))]
    public void What_a_page_says_to_avoid_breaks_its_demand_and_what_it_prefers_keeps_it(string path, string rule)
    {
        var about = PeacekeepingDoctrine.RuleBook.Find(rule)!;
        var fragments = RulePage.Fragments(RepositoryFiles.Read(path)).Where(fragment => fragment.Rule == rule).ToList();
        fragments.Select(static fragment => fragment.Heading).Should().Contain(["Avoid", "Prefer"]);
        foreach (var fragment in fragments)
            RulePage.Breaks(fragment.Text, about).Should().Be(fragment.Heading == "Avoid", "this is what to {0}: {1}", fragment.Heading, fragment.Text);
    }
}
