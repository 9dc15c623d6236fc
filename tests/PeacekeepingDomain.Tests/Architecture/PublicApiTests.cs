using PeacekeepingDomain.Coherence;
using PublicApiGenerator;

namespace PeacekeepingDomain.Tests.Architecture;

/// <summary>
/// What the library shows to its users is written down beside this test, so that no change of it goes unseen. To accept
/// a change, run the command that the failing test names and look at the difference before committing it.
/// </summary>
public sealed class PublicApiTests
{
    private const string Written = "tests/PeacekeepingDomain.Tests/Architecture/PublicApi.txt";
    private const string Accept = "ACCEPT_PUBLIC_API=1 dotnet test tests/PeacekeepingDomain.Tests --filter PublicApiTests";

    [Fact]
    public void The_public_surface_is_as_it_is_written_down()
    {
        var surface = Surface();
        var file = Path.Combine(RepositoryFiles.Root, Written);
        if (Environment.GetEnvironmentVariable("ACCEPT_PUBLIC_API") == "1")
            File.WriteAllText(file, surface);

        var was = Members(File.Exists(file) ? File.ReadAllText(file) : "");
        var now = Members(surface);
        var differences = was.Except(now, StringComparer.Ordinal).Select(static member => "- " + member)
            .Concat(now.Except(was, StringComparer.Ordinal).Select(static member => "+ " + member)).ToList();
        differences.Should().BeEmpty($"the public surface changes only when somebody means it to. Where you do, write it down anew: {Accept}");
        RepositoryFiles.Read(Written).Should().Be(surface, $"it is written down anew by: {Accept}");
    }

    [Fact]
    public void The_call_that_registers_the_checker_belongs_to_it() =>
        Members(Surface()).Should().Contain(member => member.Contains("AddPeacekeepingDomain(", StringComparison.Ordinal));

    // The generator leaves out namespaces of Microsoft unless told otherwise, and programs find our registration there.
    private static string Surface() => typeof(CoherenceChecker).Assembly.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
        UseDenyNamespacePrefixesForExtensionMethods = false,
    }).ReplaceLineEndings("\n") + "\n";

    /// <summary>Every line of the surface with the type it belongs to, so that a difference can be read alone.</summary>
    private static List<string> Members(string surface)
    {
        var members = new List<string>();
        var owner = "";
        foreach (var line in surface.Split('\n'))
        {
            var member = line.Trim();
            if (member is "" or "{" or "}")
                continue;
            if (line.Length - line.TrimStart().Length <= 4)
                owner = member;
            members.Add(owner == member ? member : $"{owner} … {member}");
        }

        return members;
    }
}
