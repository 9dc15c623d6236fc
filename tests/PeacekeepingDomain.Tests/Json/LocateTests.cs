using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Json;

public sealed class LocateTests
{
    private const string Json = """
        // A comment, and é before.
        {
          "name": "Mission é語😀", "stage": "deployed",
          "force": {
            "military": { "authorized": 5 },
            "police": "none"
          },
          "conflict": {
            "parties": [
              { "id": "a" },
              /* the second */ { "id": "b",
                "main": true }
            ]
          }
        }
        """;

    private static readonly ProposalDocument Document = ProposalDocument.Read(Json);

    [Theory]
    [InlineData("", 2, 1)]
    [InlineData("/name", 3, 3)]
    [InlineData("/stage", 3, 27)]
    [InlineData("/force", 4, 3)]
    [InlineData("/force/military", 5, 5)]
    [InlineData("/force/military/authorized", 5, 19)]
    [InlineData("/force/police", 6, 5)]
    [InlineData("/conflict/parties", 9, 5)]
    [InlineData("/conflict/parties/0", 10, 7)]
    [InlineData("/conflict/parties/0/id", 10, 9)]
    [InlineData("/conflict/parties/1", 11, 24)]
    [InlineData("/conflict/parties/1/main", 12, 9)]
    public void A_stated_fact_stands_where_its_member_or_item_begins(string pointer, int line, int column) =>
        Document.Locate(pointer).Should().Be(new TextPosition(line, column));

    [Theory]
    [InlineData("/asOf", 2, 1)]
    [InlineData("/safety/evacuationAssets", 2, 1)]
    [InlineData("/force/civilian/authorized", 4, 3)]
    [InlineData("/force/military/armed", 5, 5)]
    [InlineData("/force/police/authorized", 6, 5)]
    [InlineData("/conflict/parties/0/main", 10, 7)]
    [InlineData("/conflict/parties/2", 9, 5)]
    [InlineData("/conflict/parties/x/main", 9, 5)]
    [InlineData("/stage/deeper", 3, 27)]
    public void A_fact_that_is_not_stated_stands_at_the_nearest_thing_around_it(string pointer, int line, int column) =>
        Document.Locate(pointer).Should().Be(new TextPosition(line, column));

    [Fact]
    public void Any_item_stands_at_the_first() => Document.Locate("/conflict/parties/*/id").Should().Be(new TextPosition(10, 9));

    [Fact]
    public void A_document_of_one_line_stands_at_its_beginning_trailing_comma_or_not()
    {
        var document = ProposalDocument.Read("""{"name":"x","models":["verification",],}""");
        document.Locate("").Should().Be(new TextPosition(1, 1));
        document.Locate("/models/0").Should().Be(new TextPosition(1, 23));
    }

    [Fact]
    public void Places_are_asked_for_in_any_order()
    {
        Document.Locate("/conflict/parties/1").Should().Be(new TextPosition(11, 24));
        Document.Locate("/name").Should().Be(new TextPosition(3, 3));
        Document.Locate("/conflict/parties/1").Should().Be(new TextPosition(11, 24));
    }

    [Fact]
    public void An_escaped_member_is_located_by_its_name() =>
        ProposalDocument.Read("""{"n\u0061me":"x"}""").Locate("/name").Should().Be(new TextPosition(1, 2));

    [Fact]
    public void A_file_with_a_byte_order_mark_is_located_as_without()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Json)];
        ProposalDocument.Read(marked).Locate("/conflict/parties/1").Should().Be(new TextPosition(11, 24));
    }

    [Fact]
    public void Findings_of_a_document_are_located_in_it()
    {
        var document = SampleMissions.Read("unprofor-safe-areas-1993");
        var report = new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Check(document.Proposal).LocatedBy(pointer => document.Locate(pointer));
        report.Findings.Should().NotBeEmpty();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "missions", "unprofor-safe-areas-1993.json"));
        foreach (var finding in report.Findings)
        {
            finding.Position.Should().NotBeNull();
            var member = finding.Pointer.Split('/')[^1];
            // What a section that is whole does not state is located at the section.
            if (!member.All(char.IsAsciiDigit) && lines.Any(line => line.Contains($"\"{member}\"", StringComparison.Ordinal)))
                lines[finding.Position!.Value.Line - 1][(finding.Position.Value.Column - 1)..].Should().StartWith($"\"{member}\"");
        }
    }
}
