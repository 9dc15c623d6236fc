using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Samples;

/// <summary>Two decisions on one mission are told in the same words, so that a step from one to the next can be seen.</summary>
public sealed class StepsInHistoryTests
{
    public static TheoryData<string, string> Steps { get; } = new()
    {
        { "unamir-1993", "unamir-1994" },
        { "untac-1992", "untac-1992-11" },
        { "unpredep-1995", "unpredep-1999" },
        { "unoci-2004", "unoci-2005" },
        { "monusco-2010", "monusco-2013" },
        { "unmiss-2011", "unmiss-2014" },
        { "minusma-2013", "minusma-2016" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_is_one_mission_at_two_dates(string from, string to)
    {
        Proposal(to).Acronym.Should().Be(Proposal(from).Acronym);
        Proposal(to).AsOf.Should().BeAfter(Proposal(from).AsOf!.Value);
        Host(to).Should().Be(Host(from));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_task_that_goes_on_keeps_its_id_and_its_word(string from, string to)
    {
        var goingOn = Tasks(from).Join(Tasks(to), static task => task.Id, static task => task.Id, static (before, after) => (before, after), StringComparer.Ordinal).ToList();
        goingOn.Should().NotBeEmpty();
        goingOn.Should().OnlyContain(static pair => pair.before.Task == pair.after.Task);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_party_that_goes_on_keeps_its_id_and_its_kind(string from, string to)
    {
        var goingOn = Parties(from).Join(Parties(to), static party => party.Id, static party => party.Id, static (before, after) => (before, after), StringComparer.Ordinal);
        goingOn.Should().NotContain(static pair => pair.before.Kind != pair.after.Kind);
    }

    [Theory]
    [InlineData("unamir-1993", 2548, "unamir-1994", 270)]
    [InlineData("unoci-2004", 6240, "unoci-2005", 7090)]
    [InlineData("monusco-2010", 19815, "monusco-2013", 19815)]
    [InlineData("unmiss-2011", 7000, "unmiss-2014", 12500)]
    [InlineData("minusma-2013", 11200, "minusma-2016", 13289)]
    public void Both_ends_of_a_step_state_the_strength(string from, int before, string to, int after)
    {
        Proposal(from).Force!.Military!.Authorized.Should().Be(before);
        Proposal(to).Force!.Military!.Authorized.Should().Be(after);
    }

    [Fact]
    public void South_Sudan_turned_from_building_a_State_to_protecting_civilians()
    {
        Dropped("unmiss-2011", "unmiss-2014").Should().Contain(["state-authority", "security-sector", "police", "ddr", "prisons"]);
        Kept("unmiss-2011", "unmiss-2014").Should().BeEquivalentTo(["protect-civilians", "early-warning", "good-offices", "human-rights", "children", "aid", "protect-un"]);
    }

    [Fact]
    public void The_Congo_got_a_brigade_within_the_ceiling_it_had()
    {
        Added("monusco-2010", "monusco-2013").Should().BeEquivalentTo(["neutralize", "dialogue"]);
        Dropped("monusco-2010", "monusco-2013").Should().BeEquivalentTo(["returns", "army-operations", "regional-operations", "elections", "demining"]);
    }

    [Fact]
    public void Mali_got_the_ceasefire_and_asymmetric_attacks_besides() =>
        Added("minusma-2013", "minusma-2016").Should().BeEquivalentTo(["asymmetric-attacks", "ceasefire", "army-redeployment", "truth", "projects"]);

    [Fact]
    public void Nothing_was_taken_from_the_operation_in_Cote_d_Ivoire_and_seven_tasks_were_added()
    {
        Dropped("unoci-2004", "unoci-2005").Should().BeEmpty();
        Added("unoci-2004", "unoci-2005").Should().HaveCount(7);
    }

    private static MissionProposal Proposal(string name) => SampleMissions.Read(name).Proposal;

    private static string? Host(string name) => Proposal(name).Setting!.HostStates![0].State;

    private static ValueList<MandateTask> Tasks(string name) => Proposal(name).Mandate!.Tasks!;

    private static ValueList<Party> Parties(string name) => Proposal(name).Conflict!.Parties!;

    private static IEnumerable<string?> Ids(string name) => Tasks(name).Select(static task => task.Id);

    private static IEnumerable<string?> Dropped(string from, string to) => Ids(from).Except(Ids(to), StringComparer.Ordinal);

    private static IEnumerable<string?> Added(string from, string to) => Dropped(to, from);

    private static IEnumerable<string?> Kept(string from, string to) => Ids(from).Intersect(Ids(to), StringComparer.Ordinal);
}
