using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>The XML of the United Nations reads as its plain text does.</summary>
public sealed class AkomaNtosoTests
{
    private const string Document = """
        <?xml version="1.0" encoding="UTF-8"?>
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
          <statement name="resolution">
            <meta><identification source="#un">not of the text: 1. Decides that UNMIL shall assist in demining;</identification></meta>
            <preface><p><docNumber>Resolution 9999 (2030)</docNumber></p><p>Adopted on <docDate date="2030-03-01">1 March 2030</docDate></p></preface>
            <preamble><container name="c"><p>The Security Council,</p><p><i>Acting</i> under Chapter VII of the Charter of the United Nations,</p></container></preamble>
            <mainBody>
              <paragraph><num>1.</num><content><p><i>Decides</i> that the mandate of <ref href="x">UNMIL</ref> shall be the following:</p></content></paragraph>
              <paragraph><num>(a)</num><content><p>to monitor the cease<authorialNote><p>a note</p></authorialNote>fire;</p></content></paragraph>
              <paragraph><content><p>(b)</p></content><content><p>to protect civilians;</p></content></paragraph>
            </mainBody>
          </statement>
        </akomaNtoso>
        """;

    [Fact]
    public void Marks_in_elements_of_their_own_and_before_the_words_are_both_marks()
    {
        var reading = Draft.ReadText(Document);
        reading.Symbol.Should().Be("S/RES/9999 (2030)");
        reading.Adopted.Should().Be(new DateOnly(2030, 3, 1));
        reading.Missions.Single().Tasks.Select(task => (task.Task, task.Clauses.Single().Quotation.Paragraph))
            .Should().Equal((PemaTask.CivilianProtection, "1 (b)"), (PemaTask.Ceasefire, "1 (a)"));
    }

    [Theory]
    [InlineData("i", "b", "u", "em", "strong", "sup", "sub", "span", "a", "abbr", "inline", "ins", "del")]
    [InlineData("ref", "mref", "rref", "noteRef", "term", "def", "concept", "entity", "object", "process", "event", "role")]
    [InlineData("date", "docDate", "docNumber", "docTitle", "docType", "docProponent", "organization", "person", "location", "session", "quantity", "eol")]
    public void A_word_goes_on_through_an_element_that_stands_within_the_line(params string[] elements)
    {
        foreach (var element in elements)
            Lines($"<p>cease<{element}>fire</{element}>s</p>").Should().Equal(["ceasefires"], element);
    }

    [Theory]
    [InlineData("p")]
    [InlineData("num")]
    [InlineData("heading")]
    [InlineData("content")]
    [InlineData("paragraph")]
    public void Every_other_element_is_a_line_of_its_own(string element) => Lines($"one<{element}>two</{element}>three").Should().Equal("one", "two", "three");

    [Fact]
    public void What_is_about_the_document_and_a_note_to_it_are_left_out() =>
        Lines("<meta>who wrote it</meta>one <authorialNote><p>a note</p></authorialNote>two<!-- a remark --><?now?><meta/>").Should().Equal("one two");

    [Fact]
    public void Breaks_and_sections_within_the_words_are_blanks_and_words() => Lines("<p>one\n\ttwo<![CDATA[ & three]]></p>").Should().Equal("one  two & three");

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><akomaNtoso/>", true)]
    [InlineData("<akomaNtoso>", true)]
    [InlineData("<AKOMANTOSO>", true)]
    [InlineData("<an:akomaNtoso>", true)]
    [InlineData("\uFEFF \n<akomaNtoso>", true)]
    [InlineData("The Security Council, <akomaNtoso>", false)]
    [InlineData("<html>", false)]
    public void It_is_known_by_how_it_begins(string text, bool known) => AkomaNtoso.IsIt(text).Should().Be(known);

    [Fact]
    public void A_place_that_is_not_well_formed_is_told()
    {
        AkomaNtoso.Lines("<akomaNtoso>\n<p>one</akomaNtoso>", out var refusal).Should().BeNull();
        refusal.Should().StartWith("The XML cannot be read, at line 2, position 9;");
    }

    private static string[] Lines(string body)
    {
        var lines = AkomaNtoso.Lines($"\uFEFF <akomaNtoso>{body}</akomaNtoso>", out var refusal);
        refusal.Should().BeNull();
        return lines!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void No_entity_is_resolved()
    {
        var text = Document.Replace("<akomaNtoso", "<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<akomaNtoso", StringComparison.Ordinal)
            .Replace("a note", "&b;", StringComparison.Ordinal);
        MandateReader.TryRead(text, out _, out var refusal).Should().BeFalse();
        refusal.Should().StartWith("The XML cannot be read");
    }
}
