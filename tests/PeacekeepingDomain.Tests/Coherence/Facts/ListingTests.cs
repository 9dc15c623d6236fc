using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class ListingTests
{
    private static readonly MissionProposal Silent = new() { Name = "nothing stated" };
    private static readonly MissionProposal None = Silent with { Conflict = new() { Parties = [] } };
    private static readonly MissionProposal Two = Silent with { Conflict = new() { Parties = [new() { Id = "a", Main = false }, new() { Id = "b", Main = true }] } };

    [Fact]
    public void A_list_is_empty_where_it_is_stated_to_hold_nothing()
    {
        None.ShouldHold(mission => mission.Conflict.Parties.IsEmpty);
        Two.ShouldNotHold(mission => mission.Conflict.Parties.IsEmpty);
        Silent.ShouldWaitFor(mission => mission.Conflict.Parties.IsEmpty, "/conflict/parties");
    }

    [Fact]
    public void A_list_counts_its_records()
    {
        Two.ShouldHold(mission => mission.Conflict.Parties.Count >= 2);
        Two.ShouldNotHold(mission => mission.Conflict.Parties.Count > 2);
        None.ShouldHold(mission => mission.Conflict.Parties.Count <= 0);
        Silent.ShouldWaitFor(mission => mission.Conflict.Parties.Count > 0, "/conflict/parties");
    }

    [Fact]
    public void Any_holds_where_a_record_meets_the_condition()
    {
        Two.ShouldHold(mission => mission.Conflict.Parties.Any(party => party.Main));
        None.ShouldNotHold(mission => mission.Conflict.Parties.Any(party => party.Main));
        Silent.ShouldWaitFor(mission => mission.Conflict.Parties.Any(party => party.Main), "/conflict/parties");
    }

    [Fact]
    public void One_record_that_meets_the_condition_makes_what_others_leave_out_irrelevant()
    {
        var half = Silent with { Conflict = new() { Parties = [new() { Id = "a" }, new() { Id = "b", Main = true }] } };
        half.ShouldHold(mission => mission.Conflict.Parties.Any(party => party.Main));
    }

    [Fact]
    public void A_condition_is_needed()
    {
        var any = () => Two.BareFacts().Conflict.Parties.Any(null!);
        any.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_unstated_list_gives_one_item_of_which_nothing_is_known()
    {
        var items = 0;
        foreach (var party in Silent.Facts().Conflict.Parties)
        {
            items++;
            party.Main.ToString().Should().Be("not stated");
            party.Id.ToString().Should().Be("not stated");
            party.ToString().Should().Be("somebody not stated");
        }

        items.Should().Be(1);
    }

    [Fact]
    public void An_empty_list_gives_no_item()
    {
        var items = 0;
        foreach (var party in None.Facts().Conflict.Parties)
            items += party.Main.ToString().Length;
        items.Should().Be(0);
    }

    [Fact]
    public void A_stated_list_gives_its_records_in_order()
    {
        var ids = new List<string>();
        foreach (var party in Two.Facts().Conflict.Parties)
            ids.Add(party.ToString());
        ids.Should().Equal("a", "b");
    }

    [Fact]
    public void In_a_whole_section_an_unstated_list_is_empty_where_it_is_marked_so()
    {
        var whole = Silent with { Whole = [Section.Conflict] };
        whole.ShouldHold(mission => mission.Conflict.Parties.IsEmpty);
        whole.ShouldNotHold(mission => mission.Conflict.Parties.Any(party => party.Main));
    }

    [Fact]
    public void In_a_whole_section_a_list_without_the_mark_stays_unstated()
    {
        var whole = Silent with { Whole = [Section.Force] };
        whole.ShouldWaitFor(mission => mission.Force.Capabilities.IsEmpty, "/force/capabilities");
    }

    [Fact]
    public void In_a_whole_section_silence_never_speaks_for_items_of_a_list_that_is_not_stated()
    {
        var whole = Silent with { Whole = [Section.Inclusion, Section.Safety] };
        whole.ShouldWaitFor(mission => mission.Safety.Sites.Any(site => site.SurgeryMinutes <= 0), "/safety/sites");

        // The item that stands for what an unstated list might hold knows no section, so no fact of it is silenced to no.
        var phantom = new Listing<MandateTask, MandateTaskFacts>(null, null, Place.WholeBit | 1);
        foreach (var task in phantom)
            task.Traits.IsEmpty.ToString().Should().Be("unknown");
    }

    [Fact]
    public void In_a_whole_section_silence_speaks_in_the_items_that_are_stated()
    {
        var whole = Silent with { Whole = [Section.Mandate], Mandate = new() { Tasks = [new() { Id = "a" }] } };
        whole.ShouldHold(mission => mission.Mandate.Tasks.Any(task => task.Traits.IsEmpty));
        (whole with { Whole = null }).ShouldWaitFor(mission => mission.Mandate.Tasks.Any(task => task.Traits.IsEmpty), "/mandate/tasks/0/traits");
    }
}
