using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tests.Doctrine;

public sealed class SourcesTests
{
    [Fact]
    public void The_keys_of_the_sources_are_unique() => Sources.All.Select(source => source.Key).Should().OnlyHaveUniqueItems().And.NotBeEmpty();

    [Fact]
    public void Every_source_is_found_by_its_key()
    {
        foreach (var source in Sources.All)
            Sources.Find(source.Key).Should().BeSameAs(source, source.Key);
    }

    [Fact]
    public void A_key_is_found_to_the_letter()
    {
        Sources.Find("Capstone").Should().BeSameAs(Sources.Capstone);
        Sources.Find("capstone").Should().BeNull();
        Sources.Find("Capston").Should().BeNull();
        Sources.Find("").Should().BeNull();
    }

    [Fact]
    public void Every_source_of_the_register_is_in_the_list_under_its_own_name()
    {
        var named = typeof(Sources).GetProperties()
            .Where(property => property.PropertyType == typeof(DoctrineSource))
            .ToDictionary(property => property.Name, property => (DoctrineSource)property.GetValue(null)!, StringComparer.Ordinal);
        named.Select(pair => pair.Value.Key).Should().Equal(named.Keys);
        named.Values.Should().BeEquivalentTo(Sources.All);
    }

    [Fact]
    public void Every_source_has_a_title_and_a_kind()
    {
        foreach (var source in Sources.All)
        {
            source.Title.Should().NotBeNullOrWhiteSpace(source.Key);
            Enum.IsDefined(source.Kind).Should().BeTrue(source.Key);
        }
    }

    [Fact]
    public void Every_source_says_who_issued_it_and_what_it_binds()
    {
        foreach (var source in Sources.All)
        {
            source.Issuer.Should().NotBeNullOrWhiteSpace(source.Key);
            Enum.IsDefined(source.Standing).Should().BeTrue(source.Key);
        }
    }

    [Theory]
    [InlineData("S/RES/2149 (2014)", "Resolution2149")]
    [InlineData("SCR 2149", "Resolution2149")]
    [InlineData("S/2000/809", "Brahimi")]
    [InlineData("A/55/305", "Brahimi")]
    [InlineData("A/RES/59/296", "Reinsertion")]
    [InlineData("A/RES/377(V)", "UnitingForPeace")]
    public void A_source_is_found_by_its_symbol(string text, string key)
    {
        DocumentSymbol.TryParse(text, out var symbol).Should().BeTrue();
        Sources.Find(symbol!)!.Key.Should().Be(key);
    }

    [Fact]
    public void A_symbol_of_another_year_finds_nothing() =>
        Sources.Find(DocumentSymbol.CouncilResolution(2149, 2015)).Should().BeNull();
}
