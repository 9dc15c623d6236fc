using System.Text;
using MissionCheck;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.MissionCheck;

/// <summary>The command new: a proposal to start from, on the screen or in a file.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--models", "4,6", "--modality", "standalone")]
    [InlineData("--models", "ceasefire-monitoring, 6", "--name", "Observers")]
    [InlineData("--from", "UNISFA")]
    [InlineData("--from", "united nations protection force")]
    public void What_it_prints_can_be_piped_into_check(params string[] words)
    {
        var start = Run(["new", .. words]);
        start.Code.Should().Be(ExitCode.Fine);
        start.Error.Should().BeEmpty();
        var check = Run(["check", "-", "--format", "json"], start.Text);
        check.Code.Should().Be(ExitCode.Fine);
        check.Error.Should().BeEmpty();
        check.Text.Should().StartWith("{").And.Contain(ProposalDocument.Read(start.Text).Proposal.Name);
    }

    [Fact]
    public void Name_and_modality_are_stated_where_they_are_given()
    {
        var mission = ProposalDocument.Read(Run(["new", "--models", "4", "--modality", "hybrid", "--name", "Observers in Ruritania"]).Text).Proposal;
        mission.Name.Should().Be("Observers in Ruritania");
        mission.Modality.Should().Be(new Modality { Kind = PeacekeepingDomain.MissionModels.ModalityKind.Hybrid });
    }

    [Fact]
    public void A_start_can_go_to_a_file_and_is_never_written_over_another()
    {
        var file = Path.Combine(folder, "mission.json");
        Run(["new", "--from", "unisfa", "--output", file]).Should().Be((ExitCode.Fine, "", ""));
        File.ReadAllText(file).Should().Be(Run(["new", "--from", "unisfa"]).Text);
        var again = Run(["new", "--models", "4", "--output", file]);
        again.Code.Should().Be(ExitCode.Wrong);
        again.Error.Should().Be($"{file}: the file is there already; name another.{Environment.NewLine}");
        File.ReadAllText(file).Should().Contain("UNISFA");
        Run(["new", "--models", "4", "--output", Path.Combine(folder, "no", "mission.json")]).Code.Should().Be(ExitCode.Wrong);
    }

    [Theory]
    [InlineData("Did you mean \"ceasefire-monitoring\"?", "--models", "ceasfire-monitoring")]
    [InlineData("There is no model 31", "--models", "4,31")]
    [InlineData("names no model", "--models", ",")]
    [InlineData("Did you mean \"standalone\"?", "--models", "4", "--modality", "standalon")]
    [InlineData("Did you mean \"UNISFA\"?", "--from", "UNISF")]
    [InlineData("either --models or --from")]
    [InlineData("either --models or --from", "--models", "4", "--from", "UNISFA")]
    [InlineData("go with --models", "--from", "UNISFA", "--name", "Mine")]
    public void A_wrong_word_gives_two_and_one_line_that_helps(string help, params string[] words)
    {
        var run = Run(["new", .. words]);
        run.Code.Should().Be(ExitCode.Wrong);
        run.Text.Should().BeEmpty();
        run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().StartWith("mission-check: ").And.Contain(help);
    }

    [Fact]
    public void Its_help_has_examples() => Run(["new", "--help"]).Text.Should().Contain("mission-check new --from UNISFA | mission-check check -");

    private static (int Code, string Text, string Error) Run(string[] words, string input = "")
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        var paper = Terminal.Paper(text);
        var code = Application.Run(words, new Terminal(new(paper), new(paper), text, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input))));
        return (code, text.ToString(), error.ToString());
    }
}
