using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tests.Doctrine;

public sealed class CitationTests
{
    private static readonly DoctrineSource Plain = new("Plain", "A study of missions", SourceKind.Study);
    private static readonly DoctrineSource WithSymbol = new("Symbol", "Report of the panel", SourceKind.Report) { Symbol = "A/55/305" };
    private static readonly DoctrineSource SymbolInTitle = new("InTitle", "Resolution S/RES/836 (1993)", SourceKind.CouncilResolution) { Symbol = "S/RES/836 (1993)" };

    [Fact]
    public void A_source_without_a_symbol_is_cited_by_its_title() => Plain.Whole.ToString().Should().Be("A study of missions");

    [Fact]
    public void A_clause_follows_the_title() => Plain.At("§2.3").ToString().Should().Be("A study of missions, §2.3");

    [Fact]
    public void A_symbol_stands_in_brackets_after_the_title() => WithSymbol.At("para. 9").ToString().Should().Be("Report of the panel (A/55/305), para. 9");

    [Fact]
    public void A_symbol_that_the_title_names_is_not_said_twice() => SymbolInTitle.Whole.ToString().Should().Be("Resolution S/RES/836 (1993)");

    [Fact]
    public void A_resolution_of_the_Council_is_cited_by_its_symbol_alone() =>
        Sources.Resolution2149.At("para. 30").ToString().Should().Be("S/RES/2149 (2014), para. 30");

    [Fact]
    public void A_report_is_cited_by_the_name_the_field_knows_it_by() =>
        Sources.Brahimi.At("para. 64").ToString().Should().Be("Brahimi report (A/55/305–S/2000/809), para. 64");

    [Fact]
    public void A_document_without_a_symbol_is_cited_with_its_year_and_a_treaty_without() =>
        $"{Sources.FutureOfPeacekeeping.At("§5.2")}; {Sources.Charter.At("Art. 2(7)")}".Should().Be("The Future of Peacekeeping (2024), §5.2; Charter of the United Nations, Art. 2(7)");

    [Fact]
    public void A_citation_of_the_whole_has_no_clause()
    {
        Plain.Whole.Clause.Should().BeNull();
        Plain.Whole.Source.Should().BeSameAs(Plain);
        Plain.At("1").Clause.Should().Be("1");
    }

    [Fact]
    public void Citations_of_the_same_clause_are_equal()
    {
        (Plain.At("1") == Plain.At("1")).Should().BeTrue();
        (Plain.At("1") == Plain.At("2")).Should().BeFalse();
        (Plain.At("1") == WithSymbol.At("1")).Should().BeFalse();
    }
}
