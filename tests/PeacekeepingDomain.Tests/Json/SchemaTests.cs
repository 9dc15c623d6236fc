using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Tests.Json;

/// <summary>The schema says what the strict reader accepts; schema/agreement holds a standard validator to the same documents.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("schema/proposal.schema.json", true)]
    [InlineData("schema/settings.schema.json", false)]
    public void The_schema_file_is_the_schema_of_the_types(string file, bool proposal) =>
        RepositoryFiles.Read(file).Should().Be(proposal ? ProposalDocument.Schema : SettingsDocument.Schema);

    [Fact]
    public void The_reader_accepts_and_refuses_the_shared_documents_as_the_schema_does()
    {
        var disagreements = new List<string>();
        var documents = JsonNode.Parse(RepositoryFiles.Read("schema/agreement/documents.json"))!.AsArray();
        documents.Count.Should().BeGreaterThan(400);
        foreach (var document in documents)
        {
            var json = document!["document"]?.ToJsonString() ?? "null";
            var accepted = ProposalDocument.TryRead(Encoding.UTF8.GetBytes(json), out _, out var problems);
            if (accepted != document["valid"]!.GetValue<bool>())
                disagreements.Add($"{document["why"]}: {string.Join(" ", problems)}");
        }

        disagreements.Should().BeEmpty();
    }

    [Fact]
    public void Every_member_and_every_word_has_a_title_and_a_definition()
    {
        foreach (var schema in new[] { ProposalDocument.Schema, SettingsDocument.Schema })
        {
            using var document = JsonDocument.Parse(schema);
            foreach (var definition in document.RootElement.GetProperty("$defs").EnumerateObject())
                Defined(definition.Value, definition.Name);
        }
    }

    private static void Defined(JsonElement element, string path)
    {
        if (element.TryGetProperty("description", out var description))
            description.GetString().Should().NotBeNullOrWhiteSpace(path);
        if (element.TryGetProperty("properties", out var members))
        {
            foreach (var member in members.EnumerateObject())
            {
                member.Value.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace(path);
                member.Value.GetProperty("description").GetString().Should().NotBeNullOrWhiteSpace($"{path}/{member.Name}");
            }
        }

        if (element.TryGetProperty("oneOf", out var words))
        {
            foreach (var word in words.EnumerateArray())
                word.GetProperty("description").GetString().Should().NotBeNullOrWhiteSpace($"{path}: {word.GetProperty("const")}");
        }
    }
}
