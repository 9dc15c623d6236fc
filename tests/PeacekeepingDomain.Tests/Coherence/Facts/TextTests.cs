using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class TextTests
{
    private static readonly MissionProposal Silent = new() { Name = "nothing stated" };

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    public void A_text_of_nothing_is_empty(string objective) => Of(objective).ShouldHold(mission => mission.Mandate.Objective.IsEmpty);

    [Fact]
    public void A_text_of_something_is_not_empty() => Of("peace").ShouldNotHold(mission => mission.Mandate.Objective.IsEmpty);

    [Fact]
    public void Whether_an_unstated_text_is_empty_is_unknown() => Silent.ShouldWaitFor(mission => mission.Mandate.Objective.IsEmpty, "/mandate/objective");

    [Fact]
    public void A_whole_section_does_not_speak_for_an_unstated_text()
    {
        var whole = Silent with { Whole = [Section.Mandate, Section.Authorization] };
        whole.ShouldWaitFor(mission => mission.Mandate.Objective.IsEmpty, "/mandate/objective");
        whole.ShouldWaitFor(mission => mission.Authorization.Addressee.IsEmpty, "/authorization/addressee");
    }

    [Fact]
    public void Texts_are_compared_to_the_letter()
    {
        var named = Silent with { Name = "UNDOF", Acronym = "UNDOF", Mandate = new() { Objective = "undof" } };
        named.ShouldHold(mission => mission.Name == mission.Acronym);
        named.ShouldNotHold(mission => mission.Name == mission.Mandate.Objective);
        named.ShouldHold(mission => mission.Name != mission.Mandate.Objective);
        named.ShouldNotHold(mission => mission.Name != mission.Acronym);
    }

    [Fact]
    public void Comparing_with_an_unstated_text_waits_for_it()
    {
        Silent.ShouldWaitFor(mission => mission.Name == mission.Acronym, "/acronym");
        Silent.ShouldWaitFor(mission => mission.Acronym != mission.Mandate.Objective, "/acronym", "/mandate/objective");
    }

    [Fact]
    public void A_text_reads_as_it_is()
    {
        Of("peace").Facts().Mandate.Objective.ToString().Should().Be("peace");
        Silent.Facts().Mandate.Objective.ToString().Should().Be("not stated");
    }

    [Fact]
    public void Texts_stated_alike_are_equal()
    {
        Of("a").BareFacts().Mandate.Objective.Equals(Of("a").BareFacts().Mandate.Objective).Should().BeTrue();
        Of("a").BareFacts().Mandate.Objective.Equals((object)Of("b").BareFacts().Mandate.Objective).Should().BeFalse();
        Of("").BareFacts().Mandate.Objective.Equals(Silent.BareFacts().Mandate.Objective).Should().BeFalse();
        Of("a").BareFacts().Mandate.Objective.GetHashCode().Should().Be(Of("a").BareFacts().Mandate.Objective.GetHashCode());
    }

    private static MissionProposal Of(string objective) => Silent with { Mandate = new() { Objective = objective } };
}
