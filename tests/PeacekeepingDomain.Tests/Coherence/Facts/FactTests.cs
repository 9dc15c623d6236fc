using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class FactTests
{
    private static readonly MissionProposal Silent = new() { Name = "nothing stated" };
    private static readonly MissionProposal Mandated = Silent with { Stage = Stage.Mandated, AsOf = new DateOnly(2014, 4, 10) };

    [Fact]
    public void A_stated_word_equals_itself_and_nothing_else()
    {
        Mandated.ShouldHold(mission => mission.Stage == Stage.Mandated);
        Mandated.ShouldNotHold(mission => mission.Stage == Stage.Deployed);
        Mandated.ShouldHold(mission => mission.Stage != Stage.Deployed);
        Mandated.ShouldNotHold(mission => mission.Stage != Stage.Mandated);
    }

    [Fact]
    public void A_stated_word_is_any_of_the_words_it_is_among()
    {
        Mandated.ShouldHold(mission => mission.Stage.IsAny(Stage.Concept, Stage.Mandated));
        Mandated.ShouldNotHold(mission => mission.Stage.IsAny(Stage.Concept, Stage.Deployed));
        Mandated.ShouldNotHold(mission => mission.Stage.IsAny());
    }

    [Fact]
    public void A_stage_is_compared_in_the_order_of_stages()
    {
        Mandated.ShouldHold(mission => mission.Stage.AtLeast(Stage.Mandated));
        Mandated.ShouldHold(mission => mission.Stage.AtLeast(Stage.CouncilOption));
        Mandated.ShouldNotHold(mission => mission.Stage.AtLeast(Stage.ForceGeneration));
        Mandated.ShouldHold(mission => mission.Stage.Before(Stage.ForceGeneration));
        Mandated.ShouldNotHold(mission => mission.Stage.Before(Stage.Mandated));
    }

    [Fact]
    public void A_day_is_compared_in_the_order_of_the_calendar()
    {
        Mandated.ShouldHold(mission => mission.AsOf == new DateOnly(2014, 4, 10));
        Mandated.ShouldHold(mission => mission.AsOf.AtLeast(new DateOnly(2014, 4, 10)));
        Mandated.ShouldNotHold(mission => mission.AsOf.Before(new DateOnly(2014, 4, 10)));
        Mandated.ShouldHold(mission => mission.AsOf.Before(new DateOnly(2014, 4, 11)));
    }

    [Fact]
    public void A_day_comes_before_another_that_is_stated_too()
    {
        var decided = Mandated with { Authorization = new() { Adopted = new DateOnly(2014, 4, 9) } };
        decided.ShouldHold(mission => mission.Authorization.Adopted.Before(mission.AsOf));
        decided.ShouldNotHold(mission => mission.AsOf.Before(mission.Authorization.Adopted));
        decided.ShouldNotHold(mission => mission.AsOf.Before(mission.AsOf));
        Mandated.ShouldWaitFor(mission => mission.AsOf.Before(mission.Authorization.Adopted), "/authorization/adopted");
    }

    [Fact]
    public void An_unstated_word_is_unknown_whatever_it_is_compared_with()
    {
        Silent.ShouldWaitFor(mission => mission.Stage == Stage.Mandated, "/stage");
        Silent.ShouldWaitFor(mission => mission.Stage != Stage.Mandated, "/stage");
        Silent.ShouldWaitFor(mission => mission.Stage.IsAny(Stage.Mandated), "/stage");
        Silent.ShouldWaitFor(mission => mission.Stage.AtLeast(Stage.Mandated), "/stage");
        Silent.ShouldWaitFor(mission => mission.Stage.Before(Stage.Mandated), "/stage");
        Silent.ShouldWaitFor(mission => mission.AsOf == DateOnly.MinValue, "/asOf");
    }

    [Fact]
    public void A_word_that_is_zero_is_not_the_same_as_silence()
    {
        var none = Silent with { Conflict = new() { Ceasefire = CeasefireState.None } };
        none.ShouldHold(mission => mission.Conflict.Ceasefire == CeasefireState.None);
        Silent.ShouldWaitFor(mission => mission.Conflict.Ceasefire == CeasefireState.None, "/conflict/ceasefire");
    }

    [Fact]
    public void In_a_whole_section_silence_is_none_where_the_fact_is_marked_so()
    {
        var whole = Silent with { Whole = [Section.Authorization, Section.Conflict] };
        whole.ShouldHold(mission => mission.Authorization.ForceAuthority == ForceAuthority.None);
        whole.ShouldHold(mission => mission.Conflict.Ceasefire == CeasefireState.None);
        whole.ShouldWaitFor(mission => mission.Conflict.Trend == Trend.Rising, "/conflict/trend");
        whole.ShouldWaitFor(mission => mission.PoliticalProcess.Status == ProcessStatus.None, "/politicalProcess/status");
    }

    [Fact]
    public void In_a_whole_section_what_is_stated_stands()
    {
        var whole = Silent with { Whole = [Section.Authorization], Authorization = new() { ForceAuthority = ForceAuthority.AllNecessaryMeans } };
        whole.ShouldNotHold(mission => mission.Authorization.ForceAuthority == ForceAuthority.None);
    }

    [Fact]
    public void A_fact_reads_as_its_word_reads()
    {
        Mandated.Facts().AsOf.ToString().Should().Be("10 April 2014");
        (Silent with { Presence = Presence.UnAuthorizedForce }).Facts().Presence.ToString().Should().Be("UN-authorized force");
        (Silent with { Stage = Stage.ReadyToDeploy }).Facts().Stage.ToString().Should().Be("ready to deploy");
        Silent.Facts().Stage.ToString().Should().Be("not stated");
    }

    [Fact]
    public void Facts_stated_alike_are_equal()
    {
        Mandated.BareFacts().Stage.Equals(Mandated.BareFacts().Stage).Should().BeTrue();
        Mandated.BareFacts().Stage.Equals((object)Mandated.BareFacts().Stage).Should().BeTrue();
        Mandated.BareFacts().Stage.GetHashCode().Should().Be(Mandated.BareFacts().Stage.GetHashCode());
        Mandated.BareFacts().Stage.Equals(Silent.BareFacts().Stage).Should().BeFalse();
    }
}
