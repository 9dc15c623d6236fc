using System.Text;
using System.Text.Json;
using MissionCheck;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Tests.MissionCheck;

/// <summary>The text of a resolution at the console: read, new --from-text, check.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private static readonly string Haiti = Path.Combine(RepositoryFiles.Root, "samples", "resolutions", "S_RES_1542_2004.txt");
    private static readonly string Bangui = Path.Combine(RepositoryFiles.Root, "tests", "PeacekeepingDomain.Tests", "Reading", "Resolutions", "S_RES_2149_2014.txt");

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Read_prints_tasks_with_paragraph_words_and_how_much_to_check()
    {
        var run = Run(["read", Haiti, "--mission", "MINUSTAH"]);
        run.Code.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        run.Text.Should().Contain("S/RES/1542 (2004)  adopted 30 April 2004").And.Contain("This is a draft").And.Contain("was not found")
            .And.Contain("Civilian Protection  security  right in about 9 of 10").And.Contain("7 (I) (f)").And.Contain("“to protect civilians under imminent threat")
            .And.Contain("no task was read from it").And.Contain("Chapter VII");
    }

    [Fact]
    public void Read_gives_JSON_and_a_page_too()
    {
        using var json = JsonDocument.Parse(Run(["read", Haiti, "--mission", "minustah", "--format", "json"]).Text);
        json.RootElement.GetProperty("missions")[0].GetProperty("mission").GetString().Should().Be("MINUSTAH");
        var file = Path.Combine(folder, "page.html");
        Run(["read", Haiti, "--format", "html", "--output", file]).Should().Be((ExitCode.Fine, "", ""));
        File.ReadAllText(file).Should().StartWith("<!DOCTYPE html>").And.Contain("section id=\"m1-text\"");
    }

    [Theory]
    [InlineData("MINUSTAH", "samples/resolutions/S_RES_1542_2004.txt")]
    [InlineData("MINUSCA", "tests/PeacekeepingDomain.Tests/Reading/Resolutions/S_RES_2149_2014.txt")]
    public void A_start_from_a_text_can_be_piped_into_check(string mission, string file)
    {
        var start = Run(["new", "--from-text", Path.Combine(RepositoryFiles.Root, file), "--mission", mission]);
        start.Code.Should().Be(ExitCode.Fine);
        start.Text.Should().Contain("// A draft, read from the text");
        var proposal = ProposalDocument.Read(start.Text).Proposal;
        proposal.Acronym.Should().Be(mission);
        Run(["check", "-", "--fail-on", "never"], start.Text).Code.Should().Be(ExitCode.Fine);
    }

    [Fact]
    public void Check_reads_a_text_and_checks_it_in_one_breath()
    {
        var run = Run(["check", Haiti, "--mission", "MINUSTAH", "--fail-on", "never"]);
        run.Code.Should().Be(ExitCode.Fine);
        run.Text.Should().Contain("MINUSTAH, United Nations Stabilization Mission in Haiti  as of 30 April 2004").And.Contain("Read from the text").And.Contain("This is a draft");
        Run(["check", "-", "--mission", "MINUSTAH", "--fail-on", "never"], File.ReadAllText(Haiti)).Should().Be(run);
        var page = Run(["check", Haiti, "--mission", "MINUSTAH", "--fail-on", "never", "--format", "html"]).Text;
        page.Should().Contain("class=\"beside\"").And.Contain("section id=\"m1-text\"");
    }

    [Fact]
    public void Texts_and_proposals_are_checked_together()
    {
        var run = Run(["check", Haiti, Path.Combine(RepositoryFiles.Root, "samples", "missions", "unamir-1993.json"), "--mission", "MINUSTAH", "--fail-on", "never"]);
        run.Code.Should().Be(ExitCode.Fine);
        run.Text.Should().Contain("MINUSTAH").And.Contain("UNAMIR");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    [InlineData("new", "--from-text")]
    public void A_text_that_is_no_resolution_is_refused_with_a_sentence(params string[] words)
    {
        var run = Run([.. words, "-"], "A letter to the editor.");
        run.Code.Should().Be(ExitCode.Wrong);
        run.Text.Should().BeEmpty();
        run.Error.Should().StartWith("standard input: The text has no line \"The Security Council,\"");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var file = Path.Combine(folder, "scan.txt");
        File.WriteAllBytes(file, [0x25, 0x50, 0x44, 0x46, 0xFF, 0xFE, 0x00]);
        var run = Run(["read", file]);
        run.Code.Should().Be(ExitCode.Wrong);
        run.Error.Should().Be($"{file}: The text is not in UTF-8; save it as plain text in UTF-8.{Environment.NewLine}");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("""{ "name": "A" }""", "check reads a proposal in JSON")]
    public void Read_refuses_what_is_no_text_of_a_resolution(string input, string told)
    {
        var run = Run(["read", "-"], input);
        run.Code.Should().Be(ExitCode.Wrong);
        run.Error.Should().Contain(told);
    }

    [Fact]
    public void A_mission_that_the_text_does_not_turn_to_is_refused_with_those_it_does()
    {
        foreach (var command in new[] { "read", "check" })
        {
            var run = Run([command, Bangui, "--mission", "UNMIL"]);
            run.Code.Should().Be(ExitCode.Wrong);
            run.Error.Should().Contain("UNMIL").And.Contain("MINUSCA");
        }
    }

    [Fact]
    public void A_start_from_a_text_stands_alone() =>
        Run(["new", "--from-text", Haiti, "--models", "4"]).Should().Be((ExitCode.Wrong, "", $"mission-check: --from-text stands alone, with --mission where the text turns to several missions.{Environment.NewLine}"));

    private static (int Code, string Text, string Error) Run(string[] words, string input = "")
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        var paper = Terminal.Paper(text);
        var code = Application.Run(words, new Terminal(new(paper), new(paper), text, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input))));
        return (code, text.ToString(), error.ToString());
    }
}
