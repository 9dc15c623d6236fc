using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tests.Doctrine;

/// <summary>A date says no more than is known of it.</summary>
public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1992", "1992-01-01", "1992-12-31")]
    [InlineData("1992-02", "1992-02-01", "1992-02-29")]
    [InlineData("1992-02-28", "1992-02-28", "1992-02-28")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_date_is_read_and_written_as_precisely_as_it_is_known(string text, string first, string last)
    {
        PartialDate.TryParse(text, out var date).Should().BeTrue();
        date!.ToString().Should().Be(text);
        date.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(first);
        date.Last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(last);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("92")]
    [InlineData("1992-13")]
    [InlineData("1992-02-30")]
    [InlineData("1992-2")]
    [InlineData("28.02.1992")]
    public void What_is_no_such_date_is_not_read(string? text) => PartialDate.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_year_does_not_equal_its_first_day() => new PartialDate(1992).Should().NotBe(new PartialDate(1992, 1, 1));

    [Fact]
    public void A_day_needs_its_month() => FluentActions.Invoking(() => new PartialDate(1992, null, 3)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void There_is_no_thirteenth_month() => FluentActions.Invoking(() => new PartialDate(1992, 13)).Should().Throw<ArgumentOutOfRangeException>();
}
