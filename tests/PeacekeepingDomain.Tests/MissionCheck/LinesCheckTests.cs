using System.Text;
using System.Text.Json;
using MissionCheck;
using Spectre.Console;

namespace PeacekeepingDomain.Tests.MissionCheck;

/// <summary>check --format ndjson, from standard input and files to the lines it prints and its exit code.</summary>
public sealed class LinesCheckTests : IDisposable
{
    private const string Fine = """{ "name": "Fine" }""";
    private const string Broken = """{ "name": "A", "stage": "mandatd" }""";
    private static readonly string Missions = Path.Combine(RepositoryFiles.Root, "samples", "missions");
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_proposal_a_line_goes_in_and_a_report_a_line_comes_out()
    {
        var run = Run(["check", "-", "--format", "ndjson"], $"{OneLine("unsmis-2012")}\n\n{Fine}\n");
        run.Code.Should().Be(ExitCode.Found);
        run.Error.Should().BeEmpty();
        var lines = Lines(run.Output);
        lines.Should().HaveCount(2);
        lines[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Should().Contain("M04-1");
        lines[1].GetProperty("proposal").GetString().Should().Be("Fine");
    }

    [Theory]
    [InlineData("error", ExitCode.Found)]
    [InlineData("never", ExitCode.Fine)]
    public void What_counts_as_a_failure_can_be_said(string failOn, int code) =>
        Run(["check", "-", "--format", "ndjson", "--fail-on", failOn], OneLine("unsmis-2012")).Code.Should().Be(code);

    [Fact]
    public void A_broken_line_gives_a_record_and_two_and_the_rest_goes_on()
    {
        var run = Run(["check", "-", "--format", "ndjson"], $"{Fine}\n{Broken}\n{Fine}");
        run.Code.Should().Be(ExitCode.Wrong);
        var lines = Lines(run.Output);
        lines.Should().HaveCount(3);
        lines[1].EnumerateObject().Select(member => member.Name).Should().Equal("line", "problems");
        lines[1].GetProperty("line").GetInt32().Should().Be(2);
        lines[1].GetProperty("problems")[0].GetProperty("pointer").GetString().Should().Be("/stage");
    }

    [Fact]
    public void Several_files_go_through_in_order_and_a_broken_line_names_its_own()
    {
        var lines = Path.Combine(folder, "several.jsonl");
        File.WriteAllText(lines, $"{Fine}\r\n{Broken}\r\n");
        var run = Run(["check", Path.Combine(Missions, "undof-1974.json"), lines, "--format", "ndjson"], "");
        var printed = Lines(run.Output);
        printed.Should().HaveCount(3);
        printed[0].GetProperty("proposal").GetString().Should().Contain("Disengagement");
        printed[2].GetProperty("document").GetString().Should().Be(lines);
        printed[2].GetProperty("line").GetInt32().Should().Be(2);
    }

    [Fact]
    public void The_lines_can_go_to_a_file()
    {
        var output = Path.Combine(folder, "reports.ndjson");
        Run(["check", "-", "--format", "ndjson", "--output", output], Fine).Output.Should().BeEmpty();
        Lines(File.ReadAllText(output)).Should().ContainSingle();
        Run(["check", "-", "--format", "ndjson", "--output", Path.Combine(folder, "no", "such", "folder")], Fine).Code.Should().Be(ExitCode.Wrong);
    }

    [Fact]
    public void Where_nobody_reads_any_more_it_ends_quietly()
    {
        using var closed = new ClosedPipe();
        var run = Run(["check", "-", "--format", "ndjson"], string.Concat(Enumerable.Repeat(Fine + "\n", 50)), closed);
        run.Code.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        closed.Writes.Should().Be(1);
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        using var full = new ClosedPipe(code: 28);
        var run = Run(["check", "-", "--format", "ndjson"], Fine, full);
        run.Code.Should().Be(ExitCode.Wrong);
        run.Error.Should().StartWith("mission-check: ");
    }

    [Fact]
    public void Progress_is_shown_where_somebody_watches_and_the_reports_go_elsewhere()
    {
        Run(["check", "-", "--format", "ndjson"], $"{Fine}\n{Broken}\n{Fine}", watched: true).Progress
            .Should().MatchRegex(@"^\r3 proposals, [\d,]+ a second, 1 could not be read\s+\n$");
        Run(["check", "-", "--format", "ndjson"], Fine).Progress.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--mend")]
    [InlineData("--explain")]
    public void What_does_not_go_on_a_line_is_refused(string option)
    {
        var run = Run(["check", "-", "--format", "ndjson", option], Fine);
        run.Code.Should().Be(ExitCode.Wrong);
        run.Error.Should().Contain(option);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_file_of_lines_in_another_format_is_told_the_way()
    {
        var file = Path.Combine(folder, "several.ndjson");
        File.WriteAllText(file, $"{Fine}\n{Fine}\n");
        var run = Run(["check", file], "");
        run.Code.Should().Be(ExitCode.Wrong);
        run.Error.Should().Contain("--format ndjson");
    }

    private static string OneLine(string sample) => File.ReadAllText(Path.Combine(Missions, sample + ".json")).ReplaceLineEndings(" ");

    private static List<JsonElement> Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

    private static (int Code, string Output, string Error, string Progress) Run(string[] words, string input, Stream? output = null, bool watched = false)
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        using var progress = new StringWriter();
        using var bytes = new MemoryStream();
        var watcher = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = watched ? new Watched(progress) : new AnsiConsoleOutput(progress) });
        var terminal = new Terminal(new(Terminal.Paper(text)), new(watcher), text, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input))) { OpenOutput = () => output ?? bytes };
        var code = Application.Run(words, terminal);
        return (code, text.ToString() + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString(), progress.ToString());
    }

    private sealed class Watched(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => 80;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
        }
    }

    /// <summary>A stream that can no longer be written to, for the reason that the system's error number says.</summary>
    private sealed class ClosedPipe(int code = 32) : MemoryStream
    {
        public int Writes { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Writes++;
            throw new IOException("It cannot be written to.", code);
        }
    }
}
