using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A text falls into the lines that carry its matter, however it was copied.</summary>
public sealed class TextLinesTests
{
    [Theory]
    [InlineData("S/RES/743 (1992)")]
    [InlineData("0123456789 0123456789 0123456789 0123456")]
    [InlineData("/...")]
    [InlineData("Page 2")]
    [InlineData("PAGE 12")]
    [InlineData("Page")]
    [InlineData("English")]
    [InlineData("Original: English")]
    [InlineData("United Nations")]
    [InlineData("UNITED")]
    [InlineData("NATIONS")]
    [InlineData("Security Council")]
    [InlineData("Distr.: General")]
    [InlineData("3")]
    [InlineData("- 3 -")]
    [InlineData("94-12345 (E)")]
    [InlineData("*9412345*")]
    [InlineData("2/3")]
    [InlineData("1.2")]
    [InlineData("___")]
    [InlineData("———")]
    public void What_a_page_carries_at_its_head_and_foot_is_no_matter(string line) => Lines($"before\n{line}\nafter").Should().Equal("before", "after");

    [Theory]
    [InlineData("12.")]
    [InlineData("7. Decides")]
    [InlineData("Page 2 of the report")]
    [InlineData("Security Council resolutions")]
    [InlineData("S/RES/743 (1992) on the deployment of a force")]
    [InlineData("0123456789 0123456789 0123456789 01234567")]
    public void Short_lines_of_matter_stay(string line) => Lines($"before\n{line}\nafter").Should().Equal("before", line, "after");

    [Fact]
    public void Blanks_around_a_line_are_no_part_of_it() => Lines("  one \t\n\u00A0two\u00A0").Should().Equal("one", "two");

    [Theory]
    [InlineData("one\n\ntwo\nthree")]
    [InlineData("one\r\n\r\ntwo\r\nthree")]
    [InlineData("one\r\rtwo\rthree")]
    [InlineData("one\n \t\ntwo\nthree")]
    [InlineData("one\n\nPage 2\ntwo\nthree")]
    public void A_line_knows_whether_a_blank_one_stands_before_it(string text) =>
        TextLines.Of(text).Select(static line => line.AfterBlank).Should().Equal(true, true, false);

    [Theory]
    [MemberData(nameof(WhatIsReadTests.Texts), MemberType = typeof(WhatIsReadTests))]
    public void A_text_reads_alike_whatever_ends_its_lines(string name)
    {
        var text = Readings.Text(name);
        var windows = Draft.ReadText(text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Words(windows).Should().Equal(Words(Draft.ReadText(text)));

        static IEnumerable<string> Words(MandateReading reading) => MandateReadingJson.Write(reading with { Text = "" }).Split('\n').Where(static line => !line.TrimStart().StartsWith("\"start\"", StringComparison.Ordinal) && !line.TrimStart().StartsWith("\"length\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(string text) => TextLines.Of(text).Select(line => text[line.Start..line.End]);
}
