using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Tests.Json;

public sealed class NearestWordTests
{
    private static readonly string[] Words = ["concept", "council-option", "mandated", "deployed", "ready-to-deploy"];

    [Theory]
    [InlineData("mandated", "mandated")]
    [InlineData("MANDATED", "mandated")]
    [InlineData("mandate", "mandated")]
    [InlineData("depoyled", "deployed")]
    [InlineData("readytodeploy", "ready-to-deploy")]
    [InlineData("council option", "council-option")]
    public void A_slip_of_the_pen_has_a_nearest_word(string written, string nearest) => NearestWord.To(written, Words).Should().Be(nearest);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("something else entirely")]
    public void What_is_near_nothing_has_none(string written) => NearestWord.To(written, Words).Should().BeNull();

    [Fact]
    public void A_word_of_the_longest_length_compared_is_compared_and_a_longer_one_is_not()
    {
        var longest = new string('a', 64);
        NearestWord.To(longest[1..] + "b", [longest]).Should().Be(longest);
        NearestWord.To(longest + "a", [longest]).Should().BeNull();
        NearestWord.To(longest, [longest + "aa"]).Should().BeNull();
    }

    [Fact]
    public void The_first_of_equally_near_words_is_taken() => NearestWord.To("cat", ["bat", "rat"]).Should().Be("bat");
}
