using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tests.Doctrine;

public sealed class DoctrineFigureTests
{
    private static readonly DoctrineFigure Days = new("days", "Days within which something is due.", "days",
    [
        new(new DateOnly(2000, 1, 1), 30),
        new(new DateOnly(2010, 6, 1), 20, Sources.Capstone.Whole),
        new(new DateOnly(2020, 6, 1), 10),
    ]);

    [Theory]
    [InlineData("2000-01-01", 30)]
    [InlineData("2010-05-31", 30)]
    [InlineData("2010-06-01", 20)]
    [InlineData("2015-01-01", 20)]
    [InlineData("2020-06-01", 10)]
    [InlineData("9999-12-31", 10)]
    public void On_a_day_the_value_holds_that_was_set_last(string day, double value) =>
        Days.On(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(value);

    [Fact]
    public void Before_its_first_date_the_first_value_holds() => Days.On(new DateOnly(1950, 1, 1)).Should().Be(30);

    [Fact]
    public void Without_a_day_the_latest_value_holds() => Days.On(null).Should().Be(10);

    [Fact]
    public void A_figure_whose_latest_value_has_no_source_is_a_judgement()
    {
        Days.IsJudgement.Should().BeTrue();
        (Days with { Values = [Days.Values[0], Days.Values[1]] }).IsJudgement.Should().BeFalse();
    }

    [Fact]
    public void Figures_of_equal_values_are_equal() =>
        (Days with { Values = [.. Days.Values] } == Days).Should().BeTrue();

    [Fact]
    public void The_ids_of_the_figures_are_unique() => Figures.All.Select(figure => figure.Id).Should().OnlyHaveUniqueItems().And.NotBeEmpty();

    [Fact]
    public void Every_figure_has_its_values_in_the_order_of_their_dates()
    {
        foreach (var figure in Figures.All)
            figure.Values.Select(value => value.Since).Should().NotBeEmpty().And.BeInAscendingOrder(figure.Id).And.OnlyHaveUniqueItems(figure.Id);
    }

    [Fact]
    public void Every_figure_of_the_register_is_in_the_list() =>
        typeof(Figures).GetProperties().Where(property => property.PropertyType == typeof(DoctrineFigure)).Select(property => property.GetValue(null))
            .Should().BeEquivalentTo(Figures.All);
}
