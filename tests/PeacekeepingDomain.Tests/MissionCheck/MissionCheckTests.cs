using System.Text;
using System.Text.Json;
using MissionCheck;

namespace PeacekeepingDomain.Tests.MissionCheck;

/// <summary>The console program, from its words to what it prints and its exit code.</summary>
public sealed class MissionCheckTests : IDisposable
{
    private static readonly string Missions = Path.Combine(RepositoryFiles.Root, "samples", "missions");
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Without_a_command_it_shows_the_real_missions_in_one_table_and_is_content()
    {
        var run = Run();
        run.Code.Should().Be(ExitCode.Fine);
        run.Text.Should().ContainAll("UNDOF", "UNPROFOR", "UNAMIR", "UNSMIS", "UNPREDEP", "UNISFA", "MINUSCA", "UOF-01", "incoherent");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void An_incoherent_mission_gives_one()
    {
        var run = Run("check", Sample("unsmis-2012"));
        run.Code.Should().Be(ExitCode.Found);
        run.Text.Should().ContainAll("M04-1", "Require a ceasefire", "S/RES/2043 (2012)", "clearly incomplete", "/conflict/ceasefire", "unsmis-2012.json:");
    }

    [Fact]
    public void The_catalogue_lists_its_subjects_their_entries_and_one_of_them()
    {
        Run("catalogue").Text.Should().Contain("models").And.Contain("The thirty models");
        Run("catalogue", "modalities").Text.Should().Contain("Sequenced");
        Run("catalogue", "missions", "untac").Text.Should().Contain("United Nations Transitional Authority in Cambodia").And.Contain("S/RES/745 (1992), para. 2");
        Run("catalogue", "models", "4", "--format", "json").Text.Should().StartWith("{").And.Contain("\"id\": \"4\"");
    }

    [Fact]
    public void An_entry_that_the_catalogue_does_not_have_is_told()
    {
        var run = Run("catalogue", "models", "31");
        run.Code.Should().Be(ExitCode.Wrong);
        run.Error.Should().Contain("models has no entry 31");
    }

    [Fact]
    public void A_coherent_mission_gives_zero() => Run("check", Sample("undof-1974")).Code.Should().Be(ExitCode.Fine);

    [Theory]
    [InlineData("error", "undof-1974", ExitCode.Fine)]
    [InlineData("warning", "unsmis-2012", ExitCode.Found)]
    [InlineData("never", "unsmis-2012", ExitCode.Fine)]
    public void What_counts_as_a_failure_can_be_said(string failOn, string sample, int code) =>
        Run("check", Sample(sample), "--fail-on", failOn).Code.Should().Be(code);

    [Fact]
    public void A_warning_fails_only_where_asked()
    {
        var file = File("one.json", """
            {
              "name": "A", "presence": "peacekeeping-operation", "stage": "mandated", "models": ["ceasefire-monitoring"],
              "conflict": { "ceasefire": "partial", "trend": "steady" }, "force": { "military": { "armed": true } }
            }
            """);
        Run("check", file).Code.Should().Be(ExitCode.Fine);
        Run("check", file, "--fail-on", "warning").Code.Should().Be(ExitCode.Found);
    }

    [Fact]
    public void A_broken_document_gives_two_and_every_problem_a_line()
    {
        var file = File("broken.json", "{\n  \"name\": \"A\",\n  \"stage\": \"mandatd\",\n  \"conflct\": {}\n}\n");
        var run = Run("check", file);
        run.Code.Should().Be(ExitCode.Wrong);
        run.Text.Should().BeEmpty();
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2)
            .And.Contain(line => line.StartsWith(file + ":3:12 /stage:") && line.Contains("\"mandated\""))
            .And.Contain(line => line.StartsWith(file + ":4:3 /:") && line.Contains("\"conflict\""));
        run.Error.Should().NotContain(" at PeacekeepingDomain");
    }

    [Theory]
    [InlineData("check", "no-such-file.json")]
    [InlineData("check", "no-such-folder/*.json")]
    [InlineData("check")]
    [InlineData("frobnicate")]
    [InlineData("rules", "XYZ-99")]
    [InlineData("schema", "novel")]
    public void A_wrong_call_gives_two_and_a_plain_line(params string[] words)
    {
        var run = Run(words);
        run.Code.Should().Be(ExitCode.Wrong);
        run.Text.Should().BeEmpty();
        run.Error.Should().NotBeEmpty().And.NotContain("Exception");
    }

    [Fact]
    public void An_unknown_word_for_an_option_is_answered_with_the_known_ones() =>
        Run("check", Sample("undof-1974"), "--format", "jsn").Error.Should().Contain("text, json").And.Contain("jsn");

    [Fact]
    public void A_report_in_JSON_has_the_members_of_the_contract()
    {
        using var report = JsonDocument.Parse(Run("check", Sample("unprofor-safe-areas-1993"), "--format", "json").Text);
        report.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal(
            "proposal", "verdict", "conclusive", "findings", "readiness", "questions", "derogations", "areas", "notices");
        var finding = report.RootElement.GetProperty("findings")[0];
        finding.EnumerateObject().Select(member => member.Name).Should().Equal(
            "rule", "title", "strength", "severity", "area", "message", "pointer", "line", "column", "citations", "evidence", "remedy", "precedents", "alsoAnswers");
        report.RootElement.GetProperty("verdict").GetString().Should().Be("incoherent");
        report.RootElement.GetProperty("areas")[0].GetProperty("area").GetString().Should().Be("consent");
    }

    [Fact]
    public void Several_files_give_an_array_in_JSON_and_a_table_in_text()
    {
        using var reports = JsonDocument.Parse(Run("check", Sample("undof-1974"), Sample("unsmis-2012"), "--format", "json").Text);
        reports.RootElement.GetArrayLength().Should().Be(2);
        Run("check", Sample("undof-1974"), Sample("unsmis-2012")).Text.Should().ContainAll("Mission", "UNDOF", "UNSMIS");
    }

    [Fact]
    public void A_pattern_and_a_folder_mean_the_files_in_them()
    {
        using var pattern = JsonDocument.Parse(Run("check", Path.Combine(Missions, "unamir-*.json"), "--format", "json").Text);
        pattern.RootElement.GetArrayLength().Should().Be(2);
        using var all = JsonDocument.Parse(Run("check", Missions, "--format", "json").Text);
        all.RootElement.GetArrayLength().Should().Be(Directory.GetFiles(Missions, "*.json").Length);
    }

    [Fact]
    public void A_hyphen_reads_standard_input()
    {
        var run = Run(["check", "-", "--format", "json"], """{ "name": "From a pipe" }""");
        run.Code.Should().Be(ExitCode.Fine);
        run.Text.Should().Contain("From a pipe").And.Contain("undetermined");
        Run(["check", "-"], "{").Error.Should().StartWith("standard input:1:2 ");
    }

    [Fact]
    public void A_report_can_go_to_a_file()
    {
        var output = Path.Combine(folder, "report.json");
        Run("check", Sample("undof-1974"), "--format", "json", "--output", output).Text.Should().BeEmpty();
        System.IO.File.ReadAllText(output).Should().StartWith("{").And.Contain("UNDOF");
        Run("check", Sample("undof-1974"), "--output", Path.Combine(folder, "no", "such", "folder")).Code.Should().Be(ExitCode.Wrong);
    }

    [Fact]
    public void Settings_are_read_from_a_file_and_the_call_goes_before_them()
    {
        var settings = File("settings.json", """{ "profile": "principles", "severities": [{ "rule": "CON-02", "severity": "information" }] }""");
        Run("check", Sample("unsmis-2012"), "--config", settings).Text.Should().NotContain("M04-1 ");
        Run("check", Sample("unsmis-2012"), "--config", settings, "--profile", "full").Text.Should().Contain("M04-1 ");
        var broken = Run("check", Sample("unsmis-2012"), "--config", File("broken.json", """{ "profile": "fulll" }"""));
        broken.Code.Should().Be(ExitCode.Wrong);
        broken.Error.Should().Contain("/profile").And.Contain("\"full\"");
    }

    [Fact]
    public void Explaining_names_every_rule_with_what_it_read_and_waits_for() =>
        Run("check", Sample("minusca-2014"), "--explain").Text.Should().ContainAll("CON-01", "SAF-01", "/authorization/forceAuthority", "all necessary means", "waits for", "because");

    [Fact]
    public void Todays_doctrine_judges_the_past_only_when_asked()
    {
        Run("check", Sample("undof-1974"), "--explain").Text.Should().Contain("doctrine has demanded it since 31 October 2000");
        Run("check", Sample("undof-1974"), "--explain", "--as-of-today").Text.Should().NotContain("doctrine has demanded it since");
    }

    [Fact]
    public void Rules_are_listed_and_shown_one_by_one()
    {
        Run("rules").Text.Should().ContainAll("CON-01", "M04-1", "SAF-01", "Coherence rules", "Readiness requirements");
        Run("rules", "con-01").Text.Should().ContainAll("Secure the host State's consent", "Art. 2(7)", "24 October 1945");
    }

    [Fact]
    public void The_schema_is_printed_as_it_stands() => Run("schema").Text.Should().Be(RepositoryFiles.Read("schema/proposal.schema.json"));

    [Fact]
    public void Away_from_a_terminal_there_is_no_colour() => Run("check", Sample("unsmis-2012")).Text.Should().NotContain("\u001b");

    private static string Sample(string name) => Path.Combine(Missions, name + ".json");

    private static (int Code, string Text, string Error) Run(params string[] words) => Run(words, "");

    private static (int Code, string Text, string Error) Run(string[] words, string input)
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        var paper = Terminal.Paper(text);
        var code = Application.Run(words, new Terminal(new(paper), new(paper), text, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input))));
        return (code, text.ToString(), error.ToString());
    }

    private string File(string name, string content)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
