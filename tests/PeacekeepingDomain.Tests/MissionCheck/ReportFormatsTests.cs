using System.Text.Json;
using MissionCheck;

namespace PeacekeepingDomain.Tests.MissionCheck;

/// <summary>The forms in which the console program writes reports for others to read.</summary>
public sealed class ReportFormatsTests
{
    private static readonly string Missions = Path.Combine(RepositoryFiles.Root, "samples", "missions");

    [Fact]
    public void A_page_is_written_for_one_mission_and_for_several()
    {
        Run("html", "unsmis-2012").Text.Should().StartWith("<!DOCTYPE html>").And.Contain("<h1>UNSMIS");
        Run("html", "unsmis-2012", "undof-1974").Text.Should().Contain("2 missions checked against doctrine");
    }

    [Fact]
    public void Markdown_begins_with_the_mission() => Run("markdown", "unsmis-2012").Text.Should().StartWith("# UNSMIS");

    [Fact]
    public void SARIF_names_the_files_it_was_given()
    {
        using var log = JsonDocument.Parse(Run("sarif", "unsmis-2012", "undof-1974").Text);
        log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        log.RootElement.GetProperty("runs")[0].GetProperty("artifacts").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("sarif")]
    public void The_exit_code_does_not_depend_on_the_form(string format)
    {
        Run(format, "unsmis-2012").Code.Should().Be(ExitCode.Found);
        Run(format, "undof-1974").Code.Should().Be(ExitCode.Fine);
    }

    private static (int Code, string Text) Run(string format, params string[] samples)
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        var paper = Terminal.Paper(text);
        var code = Application.Run(["check", .. samples.Select(static name => Path.Combine(Missions, name + ".json")), "--format", format], new Terminal(new(paper), new(paper), text, error, static () => Stream.Null));
        error.ToString().Should().BeEmpty();
        return (code, text.ToString());
    }
}
