using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Tasks;

public sealed class CouncilComponentsTests
{
    [Fact]
    public void There_are_21_components_numbered_from_one()
    {
        CouncilComponents.All.Should().HaveCount(21).And.Equal(Enum.GetValues<CouncilComponent>());
        CouncilComponents.All.Select(component => (int)component).Should().Equal(Enumerable.Range(1, 21));
    }

    [Fact]
    public void Every_component_has_a_name_of_its_own() => CouncilComponents.All.Select(CouncilComponents.NameOf).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_components_are_read_from_the_study() => CouncilComponents.Source.ToString().Should().Be("The Future of Peacekeeping (2024), note 32");

    [Theory]
    [InlineData(0)]
    [InlineData(22)]
    public void A_number_that_is_no_component_is_refused(int number) =>
        new Func<object>(() => CouncilComponents.NameOf((CouncilComponent)number)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("component");
}
