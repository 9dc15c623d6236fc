using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A reading is told in words that people use.</summary>
public sealed class ReadingWordsTests
{
    [Theory]
    [InlineData(6_700, "troops", false, false, "6,700 troops")]
    [InlineData(1_000, "", true, false, "1,000 military, added to an earlier ceiling")]
    [InlineData(-1_200, "troops", true, false, "1,200 troops, taken off an earlier ceiling")]
    [InlineData(240, "military observers", false, true, "240 military observers, counted within another figure")]
    public void A_strength_is_told_with_what_it_counts(int number, string category, bool change, bool part, string words) =>
        ReadingWords.Of(new CeilingClause(ComponentKind.Military, number, change, category, part, Readings.Quote("1"))).Should().Be(words);

    [Theory]
    [InlineData(1, null, "1 month")]
    [InlineData(6, null, "6 months")]
    [InlineData(null, "2004-12-01", "until 1 December 2004")]
    [InlineData(6, "2004-12-01", "6 months, until 1 December 2004")]
    public void A_term_is_told_as_far_as_it_is_read(int? months, string? until, string words) =>
        ReadingWords.Of(new TermClause(until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), months, Readings.Quote("1"))).Should().Be(words);

    [Fact]
    public void A_document_is_told_with_its_paragraphs()
    {
        ReadingWords.Of(new MandatePointer("S/RES/2000 (2011)", "7 and 8", Readings.Quote("1"))).Should().Be("S/RES/2000 (2011), para. 7 and 8");
        ReadingWords.Of(new MandatePointer("S/RES/2000 (2011)", null, Readings.Quote("1"))).Should().Be("S/RES/2000 (2011)");
    }

    [Fact]
    public void Force_is_told_with_who_may_use_it_and_within_which_bounds()
    {
        ReadingWords.Of(new ForceClause(ForceAuthority.AllNecessaryMeans, "UNMIL", false, [], Readings.Quote("1"))).Should().Be("UNMIL: all necessary means");
        ReadingWords.Of(new ForceClause(ForceAuthority.SelfDefence, "French forces", true, ["within their means", "at the request of UNMIL"], Readings.Quote("1")))
            .Should().Be("French forces: self-defence only, recalled and not given here (within their means; at the request of UNMIL)");
    }

    [Theory]
    [InlineData(0.94, "9 of 10")]
    [InlineData(0.95, "10 of 10")]
    [InlineData(0.5, "5 of 10")]
    public void A_share_is_told_in_tenths(double precision, string words) => ReadingWords.Share(precision).Should().Be(words);

    [Theory]
    [InlineData("30 (a)", "para. 30 (a)")]
    [InlineData("preamble", "preamble")]
    public void A_place_is_cited(string paragraph, string words) => ReadingWords.Place(Readings.Quote(paragraph)).Should().Be(words);

    [Fact]
    public void An_engagement_is_told_as_far_as_it_is_read()
    {
        ReadingWords.Engagement(Readings.Task(PemaTask.Ceasefire, PemaEngagement.Monitor, PemaEngagement.Assist)).Should().Be("monitor, assist");
        ReadingWords.Engagement(Readings.Task(PemaTask.Ceasefire)).Should().Be("encouraged");
        ReadingWords.Engagement(Readings.Task(PemaTask.Ceasefire) with { Strength = PemaStrength.Requested }).Should().Be("engagement not read");
    }

    [Fact]
    public void Of_nothing_nothing_is_told()
    {
        foreach (var told in (Func<string>[])[
            () => ReadingWords.Of((TermClause)null!), () => ReadingWords.Of((CeilingClause)null!), () => ReadingWords.Of((ForceClause)null!), () => ReadingWords.Of((MandatePointer)null!),
            () => ReadingWords.Place(null!), () => ReadingWords.Short(null!), () => ReadingWords.Engagement(null!)])
        {
            told.Should().Throw<ArgumentNullException>();
        }
    }

    [Fact]
    public void Fewer_than_ten_letters_show_nothing()
    {
        var short9 = () => ReadingWords.Short(Readings.Quote("1"), 9);
        short9.Should().Throw<ArgumentOutOfRangeException>();
        ReadingWords.Short(Readings.Quote("1"), 10).Should().Be("Decides…");
    }

    [Fact]
    public void Every_act_is_a_sentence_of_its_own() =>
        Enum.GetValues<MandateAct>().Select(ReadingWords.Sentence).Should().OnlyHaveUniqueItems().And.OnlyContain(static sentence => sentence.StartsWith("The text ") && sentence.EndsWith('.'));
}
