using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>The README tells the truth: its snippets stand below, compiled, and print what it says they print.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_snippet_is_compiled_here()
    {
        var here = Squeezed(RepositoryFiles.Read("tests/PeacekeepingDomain.Tests/Documentation/ReadmeTests.cs"));
        var snippets = Blocks("csharp");
        snippets.Should().HaveCountGreaterThan(3);
        foreach (var snippet in snippets)
            here.Should().Contain(Squeezed(snippet));
    }

    [Fact]
    public void The_first_snippet_prints_what_the_README_says()
    {
        using var output = new StringWriter();
        First(output.WriteLine);
        Blocks("text")[0].Trim().Should().Be(output.ToString().Trim());
    }

    [Fact]
    public void The_snippet_on_doctrine_prints_what_the_README_says()
    {
        using var output = new StringWriter();
        Doctrine(output.WriteLine);
        Blocks("text")[1].Trim().Should().Be(output.ToString().Trim());
    }

    [Fact]
    public void The_other_snippets_run()
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "mission.json");
        File.WriteAllText(file, """{ "name": "A", "presence": "peacekeeping-operation", "force": { "military": { "authorized": 3000 } }, "safety": { "surgicalCapability": false } }""");
        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        FromFile(checker, file).Proposal.Should().Be("A");
        Own().Check(ProposalDocument.Read(File.ReadAllBytes(file)).Proposal).Findings.Should().Contain(finding => finding.Rule.Id == "OWN-01");
        folder.Delete(recursive: true);

        var services = new ServiceCollection();
        Registered(services);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<CoherenceChecker>().Book.Find("OWN-01").Should().NotBeNull();
    }

    [Fact]
    public void The_settings_it_shows_are_read() =>
        SettingsDocument.Read(Blocks("json").Should().ContainSingle().Subject).Derogations.Should().ContainSingle();

    private static void First(Action<object> writeLine)
    {
        var Console = new { WriteLine = writeLine };
        var mission = new MissionProposal
        {
            Name = "Observer mission in Ruritania",
            Presence = Presence.PeacekeepingOperation,
            Stage = Stage.Concept,
            Models = [MissionModel.CeasefireMonitoring],
            Conflict = new() { Ceasefire = CeasefireState.Collapsing },
        };
        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        var report = checker.Check(mission);
        Console.WriteLine(report);
    }

    private static void Doctrine(Action<object> writeLine)
    {
        var Console = new { WriteLine = writeLine };
        var model = ModelDescriptions.Of(MissionModel.CeasefireMonitoring);
        Console.WriteLine(model.Purpose);

        foreach (var operation in PeaceOperations.All.ThatUsed(MissionModel.CeasefireMonitoring).ActiveOn(new DateOnly(1975, 1, 1)))
            Console.WriteLine($"{operation}: {operation.Decisions[0].By}");
    }

    private static CheckReport FromFile(CoherenceChecker checker, string path)
    {
        var File = new { ReadAllBytes = new Func<string, byte[]>(_ => System.IO.File.ReadAllBytes(path)) };
        var document = ProposalDocument.Read(File.ReadAllBytes("mission.json"), "mission.json");
        var located = checker.Check(document.Proposal).LocatedBy(document.Locate);
        return located;
    }

    private static CoherenceChecker Own()
    {
        var own = new CoherenceChecker(PeacekeepingDoctrine.RuleBook.With(new MedicalUnitForLargeMissions()));
        return own;
    }

    private static void Registered(IServiceCollection services) =>
        services.AddPeacekeepingDomain(domain => domain
            .With(new CheckerSettings { Profile = CheckProfile.Strict })
            .With(new MedicalUnitForLargeMissions()));

    private static List<string> Blocks(string language) =>
        Block().Matches(RepositoryFiles.Read("README.md"))
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["code"].Value)
            .ToList();

    private static string Squeezed(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("```(?<language>[a-z]+)\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Space();

    public sealed class MedicalUnitForLargeMissions : CoherenceRule
    {
        public override Demand About { get; } = new("OWN-01", "Give a large mission a medical unit")
        {
            Area = Area.Safety,
            Strength = Strength.Should,
            Presences = PresenceSets.Peacekeeping,
            DueFrom = Stage.ForceGeneration,
            Since = new DateOnly(2015, 1, 1),
            Sources = [new DoctrineSource("Handbook", "Our planning handbook", SourceKind.Guidance).At("p. 12")],
            Remedy = "Ask a contributor for a level 2 facility.",
        };

        public override void Check(MissionFacts mission, Ruling ruling)
        {
            var strength = mission.Force.Military.Authorized;
            ruling.BreachIf(strength > 2000 & !mission.Safety.SurgicalCapability, at: strength, $"{strength} soldiers are to deploy without surgery.");
        }
    }
}
