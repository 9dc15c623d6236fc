using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Options;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Options;

public sealed class OptionComparisonTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);
    private static readonly MissionProposal Unsmis = Mission("unsmis-2012");

    // The same mission as if the cessation of violence had held, written down in another order.
    private static readonly MissionProposal Held = Unsmis with
    {
        Name = "The observers, once the violence has ceased",
        Conflict = Unsmis.Conflict! with { Ceasefire = CeasefireState.Holding, Trend = Trend.Falling },
        Mandate = Unsmis.Mandate! with { Tasks = Unsmis.Mandate.Tasks!.Reverse().ToValueList() },
    };

    [Fact]
    public void A_finding_of_one_option_alone_differs() =>
        Compare(Unsmis, Held).Differing.Should().ContainSingle(finding => finding.Rule.Id == "M04-1").Which.Found.Should().ContainSingle(found => found.Option == 1);

    [Fact]
    public void A_finding_of_all_options_on_the_same_task_is_shared_whatever_the_order_of_their_tasks()
    {
        var shared = Compare(Unsmis, Held).Shared.Should().ContainSingle(finding => finding.Rule.Id == "CON-07").Subject;
        shared.StrengthIn(1).Should().Be(Strength.Should);
        shared.StrengthIn(2).Should().Be(Strength.Should);
        shared.Messages.Should().ContainSingle();
    }

    [Fact]
    public void A_finding_on_a_task_is_the_same_where_the_task_has_another_place_in_its_list()
    {
        var safeAreas = Mission("unprofor-safe-areas-1993");
        var reversed = safeAreas with { Mandate = safeAreas.Mandate! with { Tasks = safeAreas.Mandate.Tasks!.Reverse().ToValueList() } };
        var comparison = Compare(safeAreas, reversed);
        comparison.Shared.Should().Contain(finding => finding.Rule.Id == "POC-02").And.HaveCountGreaterThan(4);
        comparison.Differing.Should().BeEmpty();
    }

    [Fact]
    public void A_finding_that_is_graver_in_one_option_differs()
    {
        var armed = Unsmis with { Force = new() { Military = new() { Authorized = 300, Armed = true } } };
        var finding = Compare(Unsmis, armed).Differing.Should().ContainSingle(finding => finding.Rule.Id == "M04-1").Subject;
        finding.StrengthIn(1).Should().Be(Strength.Must);
        finding.StrengthIn(2).Should().Be(Strength.Should);
        finding.Messages.Should().HaveCount(2);
    }

    [Fact]
    public void What_each_costs_stands_in_words_and_what_is_not_stated_says_so()
    {
        var costed = Held with { Force = new() { Military = new() { Required = 4000, Authorized = 2548 }, InitialOperatingDays = 30 }, Finance = new() { AnnualCost = 16_800_000 } };
        var comparison = Compare(Unsmis, costed);
        Row(comparison, "Soldiers").Options.Should().Equal("300 authorized", "4,000 required, 2,548 authorized");
        Row(comparison, "Police").Options.Should().Equal("none", "not stated");
        Row(comparison, "Authorized for").Options.Should().Equal("3 months", "3 months");
        Row(comparison, "First operations").Options.Should().Equal("not stated", "after 30 days");
        Row(comparison, "Cost in a year").Options.Should().Equal("not stated", "$16,800,000");
        Row(comparison, "Cost in a year").NotDeploying.Should().Be("nothing");
        Row(comparison, "Cost of the start").IsStated.Should().BeFalse();
    }

    [Fact]
    public void In_a_force_that_is_whole_a_component_nobody_names_is_none() =>
        Row(Compare(Unsmis with { Whole = [Section.Force], Force = null }), "Soldiers").Options.Should().Equal("none");

    [Fact]
    public void Not_deploying_leaves_threats_requests_and_tasks_as_they_are()
    {
        var asked = Held with
        {
            Conflict = Held.Conflict! with { Threats = [Threat.IndirectFire] },
            PoliticalProcess = new() { HostRequests = [new() { Task = TaskCategory.PoliceReform, Engagement = Engagement.Assist, Against = "opposition" }] },
        };
        var none = Compare(Unsmis, asked).NotDeploying;
        none.Threats.Should().Equal(new OptionFact("indirect fire", [2]));
        none.HostRequests.Should().ContainSingle().Which.Text.Should().Be("police reform, to assist, against the armed opposition");
        none.Tasks.Should().Contain(new OptionFact("Monitor a cessation of armed violence by all parties", [1, 2])).And.HaveCount(2);
    }

    [Fact]
    public void Options_that_weighed_other_courses_and_not_this_one_are_named()
    {
        var weighed = Held with { Modality = new() { AlternativesConsidered = [Alternative.GoodOffices] } };
        Compare(Unsmis, weighed).NotDeploying.Note.Should().Be("Not deploying is not among the alternatives that were weighed in option 2.");
        Compare(Unsmis).NotDeploying.Note.Should().BeNull();
    }

    [Fact]
    public void Options_for_different_situations_are_told_as_such()
    {
        Compare(Unsmis, Mission("untac-1992")).SituationsDiffer.Should()
            .Contain("The host States differ: Syria in option 1; Cambodia in option 2.")
            .And.Contain("These are therefore not options for one situation.");
        Compare(Unsmis, Unsmis with { Name = "Another" }).SituationsDiffer.Should().BeEmpty();
    }

    [Fact]
    public void What_only_one_option_states_makes_no_different_situation() =>
        Compare(Unsmis, new MissionProposal { Name = "A sketch" }).SituationsDiffer.Should().BeEmpty();

    [Fact]
    public void Options_that_share_an_acronym_are_told_apart_by_name()
    {
        Compare(Unsmis, Held).Options.Select(option => option.Name).Should().Equal("United Nations Supervision Mission in Syria", "The observers, once the violence has ceased");
        Compare(Unsmis, Mission("untac-1992")).Options.Select(option => option.Name).Should().Equal("UNSMIS", "UNTAC");
    }

    [Fact]
    public void Nothing_to_compare_is_a_mistake_of_the_caller() =>
        ((Action)(() => Compare())).Should().Throw<ArgumentException>();

    [Fact]
    public void The_JSON_has_the_options_not_deploying_and_the_findings()
    {
        using var json = JsonDocument.Parse(ComparisonJson.Write(Compare(Unsmis, Held)));
        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("options", "notDeploying", "differing", "shared", "situationsDiffer");
        var first = json.RootElement.GetProperty("options")[0];
        first.GetProperty("verdict").GetString().Should().Be("incoherent");
        first.GetProperty("military").GetProperty("authorized").GetInt32().Should().Be(300);
        first.TryGetProperty("annualCost", out _).Should().BeFalse();
        json.RootElement.GetProperty("differing")[0].GetProperty("rule").GetString().Should().Be("M04-1");
    }

    [Fact]
    public void The_page_has_a_column_an_option_and_one_for_not_deploying()
    {
        var lines = ComparisonMarkdown.Write(Compare(Unsmis, Mission("untac-1992"))).Split('\n');
        lines.Should().Contain("| | 1. UNSMIS | 2. UNTAC | Not deploying |").And.Contain("|---|---|---|---|").And.Contain("| Soldiers | 300 authorized | 15,900 authorized | nobody |");
        lines.Should().Contain(line => line.StartsWith("| M04-1 | ", StringComparison.Ordinal) && line.EndsWith("| must | – |", StringComparison.Ordinal));
        lines.Should().Contain("- Watch over the ceasefire (option 2)");
    }

    private static OptionComparison Compare(params MissionProposal[] options) => OptionComparison.Of(Checker, options);

    private static ComparisonRow Row(OptionComparison comparison, string label) => comparison.Rows.Single(row => row.Label == label);

    private static MissionProposal Mission(string name) => ProposalDocument.Read(RepositoryFiles.Read($"samples/missions/{name}.json")).Proposal;
}
