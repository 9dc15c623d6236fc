using System.Text.Json;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Reading;

namespace PeacekeepingDomain.Tests.Json;

/// <summary>Readings as JSON.</summary>
public sealed class MandateReadingJsonTests
{
    [Theory]
    [InlineData("S_RES_1542_2004")]
    [InlineData("S_RES_2149_2014")]
    public void Every_quotation_of_a_real_text_stands_where_it_says(string name)
    {
        using var document = JsonDocument.Parse(MandateReadingJson.Write(Readings.Real(name)));
        var text = document.RootElement.GetProperty("text").GetString()!;
        var quotations = 0;
        Visit(document.RootElement);
        quotations.Should().BeGreaterThan(30);

        void Visit(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Visit(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("words", out var words))
                {
                    quotations++;
                    var there = text.Substring(element.GetProperty("start").GetInt32(), element.GetProperty("length").GetInt32());
                    string.Join(' ', there.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Be(words.GetString());
                }

                foreach (var member in element.EnumerateObject())
                    Visit(member.Value);
            }
        }
    }

    [Fact]
    public void An_item_of_a_list_brings_the_clause_that_addresses_the_mission()
    {
        using var document = JsonDocument.Parse(MandateReadingJson.Write(Readings.Real("S_RES_1542_2004")));
        document.RootElement.GetProperty("missions")[0].GetProperty("tasks")[0].GetProperty("clauses")[0].GetProperty("lead").GetProperty("words").GetString()
            .Should().Be("decides that MINUSTAH shall have the following mandate");
    }

    [Fact]
    public void It_says_what_was_read_in_the_words_of_the_vocabularies()
    {
        var mandate = Readings.Mandate(MandateAct.RenewsByReference, Readings.Task(PemaTask.CivilianProtection, PemaEngagement.Security)) with
        {
            Force = [new(ForceAuthority.AllNecessaryMeans, "Member States", true, ["within its capabilities"], Readings.Quote("5"))],
            Ceilings = [new(ComponentKind.Police, 400, true, "police", false, Readings.Quote("2"))],
            Term = new(new DateOnly(2024, 7, 31), 6, Readings.Quote("1")),
            Pointers = [new("S/2024/10", "54 and 55", Readings.Quote("3"))],
        };
        using var document = JsonDocument.Parse(MandateReadingJson.Write(Readings.Of(mandate, mandate with { Mission = "MIF" }), mandate));
        var root = document.RootElement;
        root.GetProperty("caveat").GetString().Should().Contain("draft");
        root.GetProperty("adopted").GetString().Should().Be("2024-01-31");
        var mission = root.GetProperty("missions").EnumerateArray().Should().ContainSingle().Subject;
        mission.GetProperty("act").GetString().Should().Be("renews-by-reference");
        var task = mission.GetProperty("tasks")[0];
        task.GetProperty("task").GetString().Should().Be("civilian-protection");
        task.GetProperty("categories")[0].GetProperty("category").GetString().Should().Be("protection-of-civilians");
        task.GetProperty("clauses")[0].GetProperty("addressing").GetString().Should().Be("item-of-mandate");
        mission.GetProperty("force")[0].GetProperty("authority").GetString().Should().Be("all-necessary-means");
        mission.GetProperty("force")[0].GetProperty("restated").GetBoolean().Should().BeTrue();
        mission.GetProperty("ceilings")[0].GetProperty("change").GetBoolean().Should().BeTrue();
        mission.GetProperty("term").GetProperty("until").GetString().Should().Be("2024-07-31");
        mission.GetProperty("pointers")[0].GetProperty("paragraphs").GetString().Should().Be("54 and 55");
    }
}
