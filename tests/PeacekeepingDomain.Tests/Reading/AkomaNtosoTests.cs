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

    [Fact]
    public void No_entity_is_resolved()
    {
        var text = Document.Replace("<akomaNtoso", "<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<akomaNtoso", StringComparison.Ordinal)
            .Replace("a note", "&b;", StringComparison.Ordinal);
        PeacekeepingDomain.Reading.MandateReader.TryRead(text, out _, out var refusal).Should().BeFalse();
        refusal.Should().StartWith("The XML cannot be read");
    }
}
