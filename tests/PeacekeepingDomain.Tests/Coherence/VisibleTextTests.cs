using System.Globalization;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Mission of the United Nations, 語 אב 😀")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("\u061B\u200A\u200C\u200D\u2010\u2027\u2030\u205F\u2070\uFFEF\uFFFC\uFFFD")]
    public void What_shows_itself_stays(string text) => VisibleText.Of(text).Should().Be(text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\t")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void What_breaks_a_line_is_a_space(string text) => VisibleText.Of("a" + text + "b").Should().Be("a b");

    [Theory]
    [InlineData('\0')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u009B')]
    [InlineData('\u061C')]
    [InlineData('\u200B')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2060')]
    [InlineData('\u2066')]
    [InlineData('\u206F')]
    [InlineData('\uFEFF')]
    [InlineData('\uFFF0')]
    [InlineData('\uFFF9')]
    [InlineData('\uFFFB')]
    public void What_hides_is_named_by_its_number(char letter) =>
        VisibleText.Of($"a{letter}b").Should().Be(string.Create(CultureInfo.InvariantCulture, $"a(U+{(int)letter:X4})b"));

    [Fact]
    public void Half_of_a_character_is_named_wherever_it_stands()
    {
        VisibleText.Of("\uD83D").Should().Be("(U+D83D)");
        VisibleText.Of("\uDE00\uD83D").Should().Be("(U+DE00)(U+D83D)");
        VisibleText.Of("\uD83Dx\uDE00").Should().Be("(U+D83D)x(U+DE00)");
        VisibleText.Of("\uD83D😀").Should().Be("(U+D83D)😀");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠A")]
    public void What_a_spreadsheet_would_compute_is_a_text_in_a_cell(string text) => VisibleText.InCell(text).Should().Be("'" + text);

    [Theory]
    [InlineData("")]
    [InlineData("1 = 1")]
    [InlineData("a-b")]
    public void What_a_spreadsheet_would_not_compute_stays_in_a_cell(string text) => VisibleText.InCell(text).Should().Be(text);

    [Fact]
    public void No_text_is_refused() => FluentActions.Invoking(() => VisibleText.Of(null!)).Should().Throw<ArgumentNullException>();
}
