using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A wording stands where its words do, in their order and no further apart than it allows.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("protect civilians", "to protect civilians", 1, 3)]
    [InlineData("protect civilians", "to protect the civilians", null, null)]
    [InlineData("protect civilians", "to protect", null, null)]
    [InlineData("protect* civilian/civilians", "the protection civilian", 1, 3)]
    [InlineData("protect*", "protect", 0, 1)]
    [InlineData("civilian/civilians", "the civilian's", 1, 2)]
    [InlineData("set ?out in", "as set in", 1, 3)]
    [InlineData("set ?out in", "as set out in", 1, 4)]
    [InlineData("set ?out in", "as set down in", null, null)]
    [InlineData("?hereby authorized", "be authorized", 1, 2)]
    [InlineData("?hereby authorized", "is hereby authorized", 1, 3)]
    [InlineData("up to #", "up to 500 men", 0, 3)]
    [InlineData("# men", "up to 500 men", 2, 4)]
    [InlineData("up to #", "up to many", null, null)]
    [InlineData("cease-fire", "the ceasefire", 1, 2)]
    [InlineData("women's rights", "the women’s rights", 1, 3)]
    [InlineData("tasks ..2 be", "tasks be", 0, 2)]
    [InlineData("tasks ..2 be", "tasks shall now be", 0, 4)]
    [InlineData("tasks ..2 be", "tasks shall now really be", null, null)]
    [InlineData("tasks ..2 be", "tasks, as such, be", 0, 6)]
    [InlineData("tasks ..2 be", "tasks shall; be", null, null)]
    [InlineData("tasks ..2 be", "tasks shall. be", null, null)]
    [InlineData("tasks ..2 be", "tasks shall: be", null, null)]
    [InlineData("tasks ..2", "the tasks end", 1, 2)]
    [InlineData("..2 support to", "its full support to", 0, 4)]
    [InlineData("tasks/tasks shall", "tasks shall", 0, 2)]
    public void It_is_found_from_its_first_word_to_the_one_behind_its_last(string wording, string text, int? start, int? end)
    {
        var found = Wording.Of(wording).Find(Draft.Cut(text), 0);
        (found?.Start.Value, found?.End.Value).Should().Be((start, end));
        Wording.Of(wording).In(Draft.Cut(text)).Should().Be(start is not null);
    }

    [Fact]
    public void Of_two_ways_at_one_place_the_longer_counts()
    {
        Wording.Of("set", "set out in").At(Draft.Cut("set out in"), 0).Should().Be(3);
        Wording.Of("set out in", "set").At(Draft.Cut("set out in"), 0).Should().Be(3);
    }

    [Fact]
    public void Of_two_places_the_first_counts() => Wording.Of("be", "shall").Find(Draft.Cut("it shall be"), 0).Should().Be(1..2);

    [Fact]
    public void Words_before_the_place_asked_for_do_not_count() => Wording.Of("be").Find(Draft.Cut("be it so; be"), 1).Should().Be(4..5);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Nothing_begins_behind_the_last_word(int start) => Wording.Of("?now be", "so").At(Draft.Cut("be it so"), start).Should().Be(0);

    [Fact]
    public void A_figure_or_a_mark_begins_what_a_letter_does_not()
    {
        Wording.Of("#", "above").At(Draft.Cut("500"), 0).Should().Be(1);
        Wording.Of("#", "above").At(Draft.Cut("above"), 0).Should().Be(1);
        Wording.Of("émigré").At(Draft.Cut("émigré"), 0).Should().Be(1);
        Wording.Of("zone", "area").At(Draft.Cut("area"), 0).Should().Be(1);
        Wording.Of("zone", "area").At(Draft.Cut("zone"), 0).Should().Be(1);
    }
}
