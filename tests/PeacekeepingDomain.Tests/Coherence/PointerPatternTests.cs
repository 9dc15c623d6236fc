using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class PointerPatternTests
{
    [Theory]
    [InlineData("/a/b", "/a/b", true)]
    [InlineData("/a", "/a/b", true)]
    [InlineData("", "/a/b", true)]
    [InlineData("/a/*", "/a/b", true)]
    [InlineData("/*/b", "/a/b", true)]
    [InlineData("/a/*/c", "/a/0/c/d", true)]
    [InlineData("/a/b/c", "/a/b", false)]
    [InlineData("/a/b", "/a/bb", false)]
    [InlineData("/a/*/c", "/a/0/d", false)]
    [InlineData("/A", "/a", false)]
    [InlineData("a", "/a", false)]
    public void A_pattern_covers_what_it_names_and_all_below(string pattern, string pointer, bool covers) => PointerPattern.Covers(pattern, pointer).Should().Be(covers);
}
