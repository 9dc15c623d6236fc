using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Facts;

public sealed class PlaceTests
{
    private static readonly MissionProposal Silent = new() { Name = "nothing stated" };

    [Fact]
    public void The_place_of_the_proposal_is_the_whole_document() => new Place(0).ToString().Should().Be("");

    [Fact]
    public void A_fact_at_the_top_has_a_pointer_of_one_step() => Silent.Facts().AsOf.ToPlace().ToString().Should().Be("/asOf");

    [Fact]
    public void A_fact_of_a_section_has_a_pointer_through_it() => Silent.Facts().Force.Military.Authorized.ToPlace().ToString().Should().Be("/force/military/authorized");

    [Fact]
    public void Sections_and_lists_have_places_too()
    {
        Silent.Facts().Force.ToPlace().ToString().Should().Be("/force");
        Silent.Facts().Setting.HostStates.ToPlace().ToString().Should().Be("/setting/hostStates");
        Silent.Facts().Models.ToPlace().ToString().Should().Be("/models");
    }

    [Fact]
    public void The_last_fact_of_the_last_section_has_its_place_in_the_map()
    {
        Silent.Facts().Transition.SuccessorCapacity.ToPlace().ToString().Should().Be("/transition/successorCapacity");
        Silent.Facts().Derogations.ToPlace().ToString().Should().Be("/derogations");
    }

    [Fact]
    public void An_item_of_a_list_has_its_index_in_the_pointer()
    {
        var places = new List<string>();
        foreach (var party in WithParties(3).Facts().Conflict.Parties)
            places.Add($"{party.ToPlace()} {party.Consents.ToPlace()}");
        places.Should().Equal(
            "/conflict/parties/0 /conflict/parties/0/consents",
            "/conflict/parties/1 /conflict/parties/1/consents",
            "/conflict/parties/2 /conflict/parties/2/consents");
    }

    [Fact]
    public void Lists_within_lists_have_both_indexes_in_the_pointer()
    {
        var places = new List<string>();
        foreach (var state in TwoStates([new(), new()], [new()]).Facts().Setting.HostStates)
        {
            foreach (var condition in state.Consent.Conditions)
                places.Add(condition.Extent.ToPlace().ToString());
        }

        places.Should().Equal(
            "/setting/hostStates/0/consent/conditions/0/extent",
            "/setting/hostStates/0/consent/conditions/1/extent",
            "/setting/hostStates/1/consent/conditions/0/extent");
    }

    [Fact]
    public void A_fact_missing_from_a_stated_item_is_blamed_itself() =>
        WithParties(2).ShouldWaitFor(mission => mission.Conflict.Parties.Any(party => party.Main), "/conflict/parties/0/main", "/conflict/parties/1/main");

    [Fact]
    public void A_fact_of_an_item_of_an_unstated_list_blames_the_list() =>
        Silent.ShouldWaitFor(mission => mission.Conflict.Parties.Any(party => party.Main & party.Indicted), "/conflict/parties");

    [Fact]
    public void An_inner_list_that_is_not_stated_is_blamed_in_the_item_that_holds_it() =>
        TwoStates([], null).ShouldWaitFor(
            mission => mission.Setting.HostStates.Any(state => state.Consent.Conditions.Any(condition => condition.Extent == Extent.Total)),
            "/setting/hostStates/1/consent/conditions");

    [Fact]
    public void Where_the_outer_list_is_not_stated_it_is_blamed_for_the_inner_one() =>
        Silent.ShouldWaitFor(
            mission => mission.Setting.HostStates.Any(state => state.Consent.Conditions.Any(condition => condition.Extent == Extent.Total)),
            "/setting/hostStates");

    [Fact]
    public void A_list_of_words_in_an_item_of_an_unstated_list_blames_that_list() =>
        Silent.ShouldWaitFor(mission => mission.Mandate.Tasks.Any(task => task.OpposedBy.IsEmpty), "/mandate/tasks");

    [Fact]
    public void A_section_declared_whole_does_not_change_the_places_in_it()
    {
        var whole = WithParties(1) with { Whole = [Section.Conflict] };
        whole.Facts().Conflict.Trend.ToPlace().ToString().Should().Be("/conflict/trend");
        whole.ShouldWaitFor(mission => mission.Conflict.Parties.Any(party => party.Main) | mission.Conflict.Trend == Trend.Rising, "/conflict/parties/0/main", "/conflict/trend");
    }

    [Fact]
    public void Deep_into_a_long_list_the_index_is_kept()
    {
        var last = new List<string>();
        foreach (var party in WithParties(65_000).Facts().Conflict.Parties)
        {
            if (last.Count == 1)
                last.Clear();
            last.Add(party.Id.ToPlace().ToString());
        }

        last.Should().Equal("/conflict/parties/64999/id");
    }

    [Fact]
    public void An_index_beyond_what_a_place_can_hold_stands_as_any_item()
    {
        var list = WithParties(1).Facts().Conflict.Parties.ToPlace();
        new Place(Place.Item(list.Packed + 1, 65_533)).ToString().Should().Be("/conflict/parties/65533");
        new Place(Place.Item(list.Packed + 1, 65_534)).ToString().Should().Be("/conflict/parties/*");
        new Place(Place.Item(list.Packed + 1, 1_000_000)).ToString().Should().Be("/conflict/parties/*");
    }

    [Fact]
    public void Both_indexes_of_nested_lists_may_be_large()
    {
        var list = Silent.Facts().Setting.HostStates.ToPlace();
        var state = Place.Item(list.Packed + 1, 65_000);
        HostStateFacts view = View<HostStateFacts, HostState>(new HostState(), state);
        var condition = Place.Item(view.Consent.Conditions.ToPlace().Packed + 1, 65_533);
        View<ConsentConditionFacts, ConsentCondition>(new ConsentCondition(), condition).Extent.ToPlace().ToString()
            .Should().Be("/setting/hostStates/65000/consent/conditions/65533/extent");
    }

    [Fact]
    public void Places_are_equal_where_they_point_at_the_same_fact()
    {
        var facts = WithParties(2).Facts();
        var twice = new List<Place>();
        foreach (var party in facts.Conflict.Parties)
            twice.Add(party.Main);
        foreach (var party in facts.Conflict.Parties)
            twice.Add(party.Main);
        (twice[0] == twice[2]).Should().BeTrue();
        (twice[0] != twice[1]).Should().BeTrue();
        twice[0].Equals((object)twice[2]).Should().BeTrue();
        twice[0].GetHashCode().Should().Be(twice[2].GetHashCode());
    }

    [Fact]
    public void Every_place_of_the_map_has_a_pointer_of_its_own()
    {
        var pointers = Enumerable.Range(0, ProposalMap.Count).Where(place => !ProposalMap.IsItem(place)).Select(place => new Place((ulong)place).ToString()).ToList();
        pointers.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(150);
    }

    private static TFacts View<TFacts, TRecord>(TRecord record, ulong at)
        where TFacts : struct, IFacts<TFacts, TRecord>
        where TRecord : class => TFacts.View(record, null, at);

    private static MissionProposal WithParties(int count) => Silent with
    {
        Conflict = new() { Parties = Enumerable.Repeat(new Party { Id = "party" }, count).ToValueList() },
    };

    private static MissionProposal TwoStates(ValueList<ConsentCondition>? first, ValueList<ConsentCondition>? second) => Silent with
    {
        Setting = new() { HostStates = [new() { Consent = new() { Conditions = first } }, new() { Consent = new() { Conditions = second } }] },
    };
}
