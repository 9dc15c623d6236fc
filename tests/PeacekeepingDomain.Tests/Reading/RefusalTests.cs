using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A text that is no resolution is refused with a reason and what to do, and never by an exception.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("", "The text has no line \"The Security Council,\"*")]
    [InlineData("A letter about UNMIL.", "The text has no line \"The Security Council,\"*")]
    [InlineData("The Security Council,\nRecalling its resolutions,\n", "The text has no operative paragraph*")]
    [InlineData("<akomaNtoso><p>The Security Council,", "The XML cannot be read, at line 1*")]
    public void It_says_why(string text, string reason)
    {
        MandateReader.TryRead(text, out var reading, out var refusal).Should().BeFalse();
        reading.Should().BeNull();
        refusal.Should().Match(reason);
    }

    [Fact]
    public void A_text_beyond_the_longest_is_refused() =>
        MandateReader.TryRead(new string('a', MandateReader.LongestText + 1), out _, out _).Should().BeFalse();
}
