using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Words of a text, short enough to read at a glance.</summary>
public sealed class ExcerptTests
{
    private const string Words = "Requests UNRUR to assist the Government in holding elections that are open, free and fair";

    [Fact]
    public void Of_words_that_stand_elsewhere_the_beginning_is_shown() =>
        Excerpt.Joined(Words, 40, "a task that is named in the clause above the list").Should().Be(Excerpt.Of(Words, 40));

    [Fact]
    public void Of_words_further_on_both_are_shown() =>
        Excerpt.Joined(Words, 60, "open, free and fair").Should().StartWith("Requests").And.Contain("…").And.EndWith("open, free and fair");

    [Theory]
    [InlineData("protect civilians", 17, "protect civilians")]
    [InlineData("protect civilians", 16, "protect…")]
    [InlineData("protect all civilians", 14, "protect all…")]
    [InlineData("protect all civilians", 13, "protect all…")]
    [InlineData("protect, all civilians", 11, "protect…")]
    [InlineData("protectcivilians", 10, "protectc…")]
    [InlineData("protect🕊civilians", 10, "protect…")]
    [InlineData("protec🕊civilians", 10, "protec🕊…")]
    public void What_is_longer_is_cut_between_words_and_no_letter_is_cut_in_two(string words, int longest, string excerpt) =>
        Excerpt.Of(words, longest).Should().Be(excerpt);

    [Theory]
    [InlineData(40, "free", "…elections that are open, free and fair")]
    [InlineData(40, "assist", "Requests UNRUR to assist the…")]
    [InlineData(40, "Government", "…the Government in holding elections…")]
    [InlineData(40, "nowhere", "Requests UNRUR to assist the…")]
    [InlineData(40, "fair", "…elections that are open, free and fair")]
    [InlineData(200, "fair", Words)]
    public void What_is_to_be_seen_is_in_it(int longest, string around, string excerpt) => Excerpt.Of(Words, longest, around).Should().Be(excerpt);

    [Theory]
    [InlineData(200, "fair", Words)]
    [InlineData(40, "Requests UNRUR", "Requests UNRUR to assist the…")]
    [InlineData(40, "UNRUR", "Requests UNRUR to assist the…")]
    [InlineData(41, "the Government", "Requests UNRUR to assist the Government…")]
    [InlineData(40, "the Government", "Requests… the Government in holding…")]
    [InlineData(40, "open, free and fair", "Requests… open, free and fair")]
    [InlineData(40, "the Government in holding elections", "Requests… the Government in holding…")]
    public void What_is_shown_already_is_not_shown_twice(int longest, string shown, string excerpt) => Excerpt.Joined(Words, longest, shown).Should().Be(excerpt);
}
