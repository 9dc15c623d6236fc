using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tests.Doctrine;

public sealed class DocumentSymbolTests
{
    [Theory]
    [InlineData("S/RES/2100 (2013)", DocumentSeries.CouncilResolution, "2100", 2013, "S/RES/2100 (2013)")]
    [InlineData("S/RES/2100(2013)", DocumentSeries.CouncilResolution, "2100", 2013, "S/RES/2100 (2013)")]
    [InlineData("s/res/2100", DocumentSeries.CouncilResolution, "2100", null, "S/RES/2100")]
    [InlineData("SCR 2100", DocumentSeries.CouncilResolution, "2100", null, "S/RES/2100")]
    [InlineData("UNSCR 2100 (2013)", DocumentSeries.CouncilResolution, "2100", 2013, "S/RES/2100 (2013)")]
    [InlineData("Security Council resolution 2100 (2013)", DocumentSeries.CouncilResolution, "2100", 2013, "S/RES/2100 (2013)")]
    [InlineData(" resolution 54 (1948) ", DocumentSeries.CouncilResolution, "54", 1948, "S/RES/54 (1948)")]
    [InlineData("A/RES/59/296", DocumentSeries.AssemblyResolution, "59/296", null, "A/RES/59/296")]
    [InlineData("A/RES/377(V)", DocumentSeries.AssemblyResolution, "377(V)", null, "A/RES/377(V)")]
    [InlineData("A/RES/61/267 B", DocumentSeries.AssemblyResolution, "61/267 B", null, "A/RES/61/267 B")]
    [InlineData("S/PRST/1994/22", DocumentSeries.CouncilStatement, "1994/22", null, "S/PRST/1994/22")]
    [InlineData("S/1999/1257", DocumentSeries.CouncilDocument, "1999/1257", null, "S/1999/1257")]
    [InlineData("S/25939", DocumentSeries.CouncilDocument, "25939", null, "S/25939")]
    [InlineData("A/78/19", DocumentSeries.AssemblyDocument, "78/19", null, "A/78/19")]
    [InlineData("A/C.5/59/31", DocumentSeries.AssemblyDocument, "C.5/59/31", null, "A/C.5/59/31")]
    [InlineData("ST/SGB/2003/13", DocumentSeries.SecretariatDocument, "SGB/2003/13", null, "ST/SGB/2003/13")]
    public void A_symbol_is_read_as_the_field_writes_it_and_printed_in_its_official_form(string text, DocumentSeries series, string number, int? year, string printed)
    {
        DocumentSymbol.TryParse(text, out var symbol).Should().BeTrue();
        symbol!.Series.Should().Be(series);
        symbol.Number.Should().Be(number);
        symbol.Year.Should().Be(year);
        symbol.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2100")]
    [InlineData("S/RES/")]
    [InlineData("S/RES/x")]
    [InlineData("S/RES/0")]
    [InlineData("S/RES/2100 (1913)")]
    [InlineData("S/RES/2100 (2013) and more")]
    [InlineData("B/1999/1")]
    [InlineData("FP/01/2012")]
    public void What_is_no_symbol_is_not_read(string? text) => DocumentSymbol.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_symbol_printed_and_read_again_is_the_same()
    {
        foreach (var source in Sources.All)
        {
            if (DocumentSymbol.TryParse(source.Symbol, out var symbol))
                DocumentSymbol.TryParse(symbol.ToString(), out var again).Should().Be(again == symbol, source.Key);
        }
    }

    [Fact]
    public void A_resolution_without_its_year_names_the_one_with_it_and_does_not_equal_it()
    {
        var without = DocumentSymbol.CouncilResolution(2100);
        var with = DocumentSymbol.CouncilResolution(2100, 2013);
        without.Names(with).Should().BeTrue();
        with.Names(without).Should().BeTrue();
        without.Should().NotBe(with);
        with.Names(DocumentSymbol.CouncilResolution(2100, 2014)).Should().BeFalse();
        with.Names(DocumentSymbol.CouncilResolution(2101, 2013)).Should().BeFalse();
    }

    [Fact]
    public void There_is_no_resolution_before_the_first() =>
        FluentActions.Invoking(() => DocumentSymbol.CouncilResolution(0)).Should().Throw<ArgumentOutOfRangeException>();
}
