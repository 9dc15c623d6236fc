using System.Text;
using System.Text.Json;
using MissionCheck;

namespace PeacekeepingDomain.Tests.MissionCheck;

/// <summary>The commands on change and on mending, from their words to what they print and their exit codes.</summary>
public sealed class ChangeAndMendCommandTests
{
    [Fact]
    public void A_step_that_contradicts_doctrine_gives_one_and_says_what_it_did_to_the_mission()
    {
        var run = Run("change", Sample("unamir-1993"), Sample("unamir-1994"));
        run.Code.Should().Be(ExitCode.Found);
        run.Text.Should().ContainAll("as of 5 October 1993", "then UNAMIR", "CHG-02", "from 2,548 to 270", "/after/force/military/authorized", "unamir-1994.json:52:28", "New", "POC-02", "Gone", "UOF-01");
    }

    [Fact]
    public void A_sound_step_gives_zero()
    {
        var run = Run("change", Sample("unoci-2004"), Sample("unoci-2005"));
        run.Code.Should().Be(ExitCode.Fine);
        run.Text.Should().Contain("No finding on the mission, before or after.");
    }

    [Fact]
    public void Three_proposals_are_a_plan_of_two_steps()
    {
        using var report = JsonDocument.Parse(Run("change", Sample("untac-1992"), Sample("untac-1992-11"), Sample("untac-1992-11"), "--format", "json").Text);
        report.RootElement.GetProperty("phases").GetArrayLength().Should().Be(3);
        report.RootElement.GetProperty("steps").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void A_change_in_JSON_has_the_step_and_both_checks()
    {
        using var report = JsonDocument.Parse(Run("change", Sample("unamir-1993"), Sample("unamir-1994"), "--format", "json").Text);
        report.RootElement.EnumerateObject().Select(static member => member.Name).Should().Equal("step", "new", "gone", "remaining", "before", "after");
    }

    [Fact]
    public void One_proposal_is_no_change()
    {
        var run = Run("change", Sample("unamir-1993"));
        run.Code.Should().Be(ExitCode.Wrong);
        run.Error.Should().Contain("mission-check");
    }

    [Fact]
    public void A_change_can_be_explained() =>
        Run("change", Sample("unamir-1993"), Sample("unamir-1994"), "--explain").Text.Should().ContainAll("How every rule came out", "CHG-09", "/before/force/military/authorized 2,548");

    [Fact]
    public void Mending_is_printed_after_the_report()
    {
        var run = Run("check", Sample("unprofor-safe-areas-1993"), "--mend");
        run.Code.Should().Be(ExitCode.Found);
        run.Text.Should().ContainAll("What would mend UNPROFOR", "Keeping every task", "Authorize 34,000 military personnel instead of 7,600.", "hang on the world", "Leaving no error", "Give up this task");
    }

    [Fact]
    public void Mending_in_JSON_is_a_further_member_of_the_report()
    {
        using var report = JsonDocument.Parse(Run("check", Sample("unef-1967"), "--mend", "--format", "json").Text);
        report.RootElement.GetProperty("verdict").GetString().Should().Be("incoherent");
        report.RootElement.GetProperty("mending").GetProperty("beyond")[0].GetProperty("rule").GetString().Should().Be("CON-01");
    }

    private static string Sample(string name) => Path.Combine(RepositoryFiles.Root, "samples", "missions", name + ".json");

    private static (int Code, string Text, string Error) Run(params string[] words)
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        var paper = Terminal.Paper(text);
        var code = Application.Run(words, new Terminal(new(paper), new(paper), text, error, static () => new MemoryStream(Encoding.UTF8.GetBytes(""))));
        return (code, text.ToString(), error.ToString());
    }
}
