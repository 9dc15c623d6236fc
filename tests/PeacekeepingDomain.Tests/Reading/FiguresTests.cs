using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Figures are read in digits and in words.</summary>
public sealed class FiguresTests
{
    [Theory]
    [InlineData("7", 7, 1)]
    [InlineData("6,240", 6_240, 1)]
    [InlineData("10 000", 10_000, 2)]
    [InlineData("99 999", 99_999, 2)]
    [InlineData("1 250", 1_250, 2)]
    [InlineData("0 250", 0, 1)]
    [InlineData("100 250", 100, 1)]
    [InlineData("10  000", 10, 1)]
    [InlineData("10 00", 10, 1)]
    [InlineData("10 1.5", 10, 1)]
    [InlineData("ten 250", 10_250, 2)]
    [InlineData("one", 1, 1)]
    [InlineData("twelve", 12, 1)]
    [InlineData("twenty", 20, 1)]
    [InlineData("fifty", 50, 1)]
    [InlineData("twenty-one", 21, 1)]
    [InlineData("eighty-eight", 88, 1)]
    [InlineData("ninety nine", 90, 1)]
    public void A_figure_is_read_to_its_end(string text, int value, int words) => Figures.At(Draft.Cut(text), 0).Should().Be((value, words));

    [Theory]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("hundred")]
    [InlineData("fiftyish")]
    [InlineData("twenty-eleven")]
    [InlineData("troops")]
    [InlineData("(")]
    public void What_is_no_whole_number_is_none(string text) => Figures.At(Draft.Cut(text), 0).Should().BeNull();

    [Theory]
    [InlineData("twenty", true)]
    [InlineData("ninety-nine", true)]
    [InlineData("nineteen", false)]
    [InlineData("20", false)]
    public void Tens_are_numbers_from_twenty_on_in_letters(string text, bool tens) => Figures.IsTens(Draft.Cut(text)[0]).Should().Be(tens);
}
