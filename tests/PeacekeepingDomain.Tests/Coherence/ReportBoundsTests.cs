using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class ReportBoundsTests
{
    [Fact]
    public void A_message_of_the_greatest_length_is_told_whole_and_a_longer_one_is_cut()
    {
        var longest = new string('x', ReportBounds.LongestMessage);
        ReportBounds.Message(longest).Should().BeSameAs(longest);
        ReportBounds.Message(longest + "y").Should().Be(longest + "…");
    }

    [Fact]
    public void A_message_is_never_cut_in_half_a_character()
    {
        var almost = new string('x', ReportBounds.LongestMessage - 1);
        ReportBounds.Message(almost + "😀").Should().Be(almost + "…");
    }

    [Fact]
    public void What_is_not_told_is_counted()
    {
        ReportBounds.Untold(1).Should().StartWith("It found 1 contradiction more");
        ReportBounds.Untold(1200).Should().StartWith("It found 1,200 contradictions more");
    }

    [Fact]
    public void Evidence_counts_with_all_that_is_quoted_of_it()
    {
        ReportBounds.Length(new Evidence { Pointer = "/a" }).Should().Be(2);
        ReportBounds.Length(new Evidence { Pointer = "/a", Document = "abc", Paragraph = "12", Quote = "words" }).Should().Be(12);
    }
}
