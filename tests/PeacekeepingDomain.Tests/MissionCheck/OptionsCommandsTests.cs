using System.Text;
using System.Text.Json;
using MissionCheck;

namespace PeacekeepingDomain.Tests.MissionCheck;

/// <summary>The commands compare and suggest, from their words to what they print.</summary>
public sealed class OptionsCommandsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Options_stand_side_by_side_with_not_deploying_and_an_incoherent_one_gives_one()
    {
        var run = Run("compare", Sample("unsmis-2012"), Sample("undof-1974"));
        run.Code.Should().Be(ExitCode.Found);
        run.Text.Should().ContainAll("1. UNSMIS", "2. UNDOF", "Not deploying", "300 authorized", "M04-1", "Findings that differ", "Not stated of any option: ", "Observe the ceasefire and the disengagement");
        run.Text.Split('\n').Should().OnlyContain(line => line.Length <= 120);
    }

    [Fact]
    public void Coherent_options_give_zero() => Run("compare", Sample("undof-1974"), Sample("untac-1992")).Code.Should().Be(ExitCode.Fine);

    [Fact]
    public void A_comparison_can_be_JSON_or_a_page_in_a_file()
    {
        using var json = JsonDocument.Parse(Run("compare", Sample("unsmis-2012"), Sample("undof-1974"), "--format", "json").Text);
        json.RootElement.GetProperty("options").GetArrayLength().Should().Be(2);
        var output = Path.Combine(folder, "options.md");
        Run("compare", Sample("undof-1974"), "--format", "markdown", "--output", output).Text.Should().BeEmpty();
        File.ReadAllText(output).Should().StartWith("# Options side by side");
    }

    [Fact]
    public void A_situation_is_answered_with_what_it_admits_leaves_open_and_refuses()
    {
        var run = Run("suggest", Sample("unsmis-2012"));
        run.Code.Should().Be(ExitCode.Fine);
        run.Text.Should().ContainAll("Models admitted", "Models open", "Models refused: 1", "M04-1 should", "4 Ceasefire Monitoring and Observation", "Modalities admitted: 6");
    }

    [Fact]
    public void A_name_alone_is_answered_with_questions()
    {
        var run = Run(["suggest", "-"], """{ "name": "Ruritania" }""");
        run.Code.Should().Be(ExitCode.Fine);
        run.Text.Should().ContainAll("Models admitted: 0", "Models open: 30", "In which States does the mission work?", "all thirty", "Models refused: 0");
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("compare", "no-such-file.json")]
    [InlineData("suggest")]
    [InlineData("suggest", "no-such-file.json")]
    public void A_wrong_call_gives_two_and_a_plain_line(params string[] words)
    {
        var run = Run(words);
        run.Code.Should().Be(ExitCode.Wrong);
        run.Text.Should().BeEmpty();
        run.Error.Should().NotBeEmpty().And.NotContain("Exception");
    }

    [Fact]
    public void Several_files_are_not_one_situation()
    {
        var run = Run("suggest", Path.Combine(RepositoryFiles.Root, "samples", "missions"));
        run.Code.Should().Be(ExitCode.Wrong);
        run.Error.Should().Contain("suggest takes one situation");
    }

    private static string Sample(string name) => Path.Combine(RepositoryFiles.Root, "samples", "missions", name + ".json");

    private static (int Code, string Text, string Error) Run(params string[] words) => Run(words, "");

    private static (int Code, string Text, string Error) Run(string[] words, string input)
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        var paper = Terminal.Paper(text);
        var code = Application.Run(words, new Terminal(new(paper), new(paper), text, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input))));
        return (code, text.ToString(), error.ToString());
    }
}
