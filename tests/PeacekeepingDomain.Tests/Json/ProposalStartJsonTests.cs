using PeacekeepingDomain.History;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Starts;

namespace PeacekeepingDomain.Tests.Json;

/// <summary>The document of a start: facts as members, notes as comments, and what is missing ready to be filled in.</summary>
public sealed class ProposalStartJsonTests
{
    private static readonly ProposalStart Observers = ProposalStart.FromModels("Observers", [MissionModel.CeasefireMonitoring], ModalityKind.Standalone);

    [Fact]
    public void A_question_stands_before_the_member_that_answers_it()
    {
        var lines = ProposalStartJson.Write(Observers).Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("\"ceasefire\""));
        lines[at].Should().Be("  //   \"ceasefire\": \"none | partial | holding | collapsing\",");
        lines[at - 1].Should().Contain("A truce, a cessation of hostilities or a ceasefire is in force. (M04-1; §5.2, model 4)");
    }

    [Fact]
    public void The_members_stand_in_the_order_of_the_schema()
    {
        var text = ProposalStartJson.Write(Observers, "proposal.schema.json");
        string[] names = ["$schema", "name", "asOf", "presence", "stage", "setting", "conflict", "authorization", "mandate", "models", "modality", "force"];
        names.Select(name => text.IndexOf($"\"{name}\":", StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
    }

    [Fact]
    public void A_fact_is_stated_by_taking_slashes_away_and_choosing_a_word()
    {
        var text = ProposalStartJson.Write(Observers)
            .Replace("// \"presence\": \"...\"", "\"presence\": \"peacekeeping-operation\"")
            .Replace("  // \"asOf\": \"YYYY-MM-DD\"", "  \"asOf\": \"2027-01-01\"");
        var read = ProposalDocument.Read(text).Proposal;
        read.Should().Be(Observers.Proposal with { Presence = Presence.PeacekeepingOperation, AsOf = new DateOnly(2027, 1, 1) });
    }

    [Fact]
    public void A_section_is_stated_by_taking_away_the_slashes_of_its_lines()
    {
        var lines = ProposalStartJson.Write(Observers).Split('\n').ToList();
        var first = lines.IndexOf("  // \"conflict\": {");
        var last = lines.IndexOf("  // },", first);
        for (var i = first; i <= last; i++)
            lines[i] = "  " + lines[i]["  // ".Length..];
        lines.RemoveAll(line => line.StartsWith("    \"parties\"", StringComparison.Ordinal));
        var text = string.Join('\n', lines).Replace("none | partial | holding | collapsing", "holding");
        ProposalDocument.Read(text).Proposal.Should().Be(Observers.Proposal with { Conflict = new() { Ceasefire = CeasefireState.Holding } });
    }

    [Fact]
    public void Slashes_taken_away_alone_state_nothing()
    {
        foreach (var model in ModelDescriptions.All)
        {
            var lines = ProposalStartJson.Write(ProposalStart.FromModels("A", [model.Model])).Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                // Members of the document itself and of its stated sections; those of others come with their section.
                if (!lines[i].TrimStart().StartsWith("// \"", StringComparison.Ordinal) || lines[i].EndsWith('{'))
                    continue;
                var changed = lines.ToArray();
                changed[i] = lines[i].Replace("// ", "");
                ProposalDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', changed)), out _, out _).Should().BeFalse(lines[i]);
            }
        }
    }

    [Fact]
    public void A_comment_fits_a_page_and_no_line_ends_in_a_space()
    {
        foreach (var operation in PeaceOperations.All)
        {
            foreach (var line in ProposalStartJson.Write(ProposalStart.From(operation)).Split('\n'))
            {
                line.Should().NotEndWith(" ");
                if (line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                    line.Length.Should().BeLessThan(140);
            }
        }
    }

    [Theory]
    [InlineData("4", MissionModel.CeasefireMonitoring)]
    [InlineData("maritime-security", MissionModel.MaritimeSecurity)]
    public void A_model_is_known_by_number_and_by_word(string word, MissionModel model)
    {
        StartWords.TryReadModel(word, out var read, out var problem).Should().BeTrue(problem);
        read.Should().Be(model);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("31")]
    [InlineData("99999999999")]
    [InlineData("")]
    [InlineData("Ceasefire-Monitoring")]
    public void What_is_no_model_is_refused_in_a_sentence(string word)
    {
        StartWords.TryReadModel(word, out _, out var problem).Should().BeFalse();
        problem.Should().EndWith(word == "Ceasefire-Monitoring" ? "Did you mean \"ceasefire-monitoring\"?" : ".");
    }
}
