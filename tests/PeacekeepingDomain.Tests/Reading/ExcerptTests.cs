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
}
