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
