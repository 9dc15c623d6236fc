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

    [Fact]
    public void Steps_that_differ_become_any_step() =>
        PointerPattern.Generalized(["/a/0/b/0/c", "/a/1/b/0/c", "/a/2/b/0/c"]).Should().Be("/a/*/b/0/c");

    [Fact]
    public void One_pointer_stays_as_it_is() => PointerPattern.Generalized(["/a/0/b"]).Should().Be("/a/0/b");

    [Fact]
    public void A_step_that_was_generalized_stays_so() => PointerPattern.Generalized(["/a/0", "/a/1", "/a/0"]).Should().Be("/a/*");

    [Fact]
    public void No_pointers_have_no_pattern() => PointerPattern.Generalized([]).Should().Be("");
}
