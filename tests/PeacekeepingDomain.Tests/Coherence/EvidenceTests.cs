using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class EvidenceTests
{
    private static readonly MissionProposal Mission = new()
    {
        Name = "A mission",
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.Deployed,
        Mandate = new() { Tasks = [new() { Id = "a", OpposedBy = ["front"] }, new() { Id = "b" }] },
        Force = new() { Military = new() { Authorized = 5 } },
        Conflict = new() { Trend = Trend.Rising },
        Safety = new() { EvacuationAssets = false },
        Models = [MissionModel.CeasefireMonitoring],
    };

    // Evidence of none of the facts above, though of their sections, and with pointers that begin alike.
    private static readonly string[] Crowd =
        Enumerable.Range(10, 40).Select(static number => number.ToString(CultureInfo.InvariantCulture)).SelectMany(static number => (string[])
            [$"/stage{number}", $"/mandated/{number}", $"/force/military/authorized{number}", $"/conflict/trends/{number}", $"/safety/{number}", $"/models{number}"]).ToArray();

    [Fact]
    public void A_finding_brings_the_evidence_for_the_fact_it_points_at() => Pointing("/stage").Should().ContainSingle().Which.Document.Should().Be("/stage");

    [Fact]
    public void A_finding_brings_the_evidence_for_the_facts_its_message_names() =>
        Cited(
            ["/force/military/authorized", "/conflict/trend", "/authorization/organ"],
            (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"{mission.Force.Military.Authorized} while {mission.Conflict.Trend}."))
            .Should().Equal("/force/military/authorized", "/conflict/trend");

    [Fact]
    public void Flags_words_and_names_in_a_message_bring_their_evidence_too() =>
        Cited(
            ["/models", "/mandate/tasks/0/opposedBy", "/safety/evacuationAssets", "/authorization/organ"],
            (mission, ruling) =>
            {
                var task = mission.Mandate.Tasks[0];
                ruling.BreachIf(Tri.True, at: mission.Stage, $"{mission.Models}, {task.OpposedBy}, {mission.Safety.EvacuationAssets:can|cannot|may or may not} evacuate.");
            })
            .Should().Equal("/models", "/mandate/tasks/0/opposedBy", "/safety/evacuationAssets");

    [Fact]
    public void Evidence_for_something_around_the_fact_counts() =>
        Cited(["/mandate/tasks/0"], AtFirstTask).Should().Equal("/mandate/tasks/0");

    [Fact]
    public void Evidence_for_something_within_what_a_finding_points_at_counts() =>
        Cited(["/mandate/tasks/0/opposedBy"], (mission, ruling) =>
        {
            foreach (var task in mission.Mandate.Tasks)
                ruling.BreachIf(!task.OpposedBy.IsEmpty, at: task, $"It is so.");
        }).Should().Equal("/mandate/tasks/0/opposedBy");

    [Fact]
    public void Evidence_for_another_item_does_not_count() => Cited(["/mandate/tasks/1"], AtFirstTask).Should().BeEmpty();

    [Fact]
    public void Evidence_for_a_whole_section_does_not_stand_for_each_fact_in_it()
    {
        Cited(["/mandate", ""], AtFirstTask).Should().BeEmpty();
        Cited(["/mandate"], (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Mandate, $"It is so.")).Should().Equal("/mandate");
    }

    [Fact]
    public void Evidence_for_something_whose_name_begins_alike_does_not_count() => Cited(["/stages", "/sta"], (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so.")).Should().BeEmpty();

    [Fact]
    public void Evidence_is_quoted_in_the_order_stated_and_once() =>
        Cited(
            ["/conflict/trend", "/stage", "/conflict/trend"],
            (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"{mission.Stage}, {mission.Conflict.Trend}, {mission.Conflict.Trend}."))
            .Should().Equal("/conflict/trend", "/stage");

    [Fact]
    public void Without_evidence_a_finding_has_none() =>
        Mission.CheckedBy(new TestRule((mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so."))).Findings[0].Evidence.Should().BeEmpty();

    [Fact]
    public void A_gap_brings_the_evidence_for_its_fact() =>
        (Mission with { Evidence = [new() { Pointer = "/safety/evacuationAssets", Document = "a plan" }] })
            .CheckedBy(Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets))
            .Readiness.Gaps.Should().ContainSingle().Which.Evidence.Should().ContainSingle().Which.Document.Should().Be("a plan");

    private static void AtFirstTask(MissionFacts mission, Ruling ruling)
    {
        foreach (var task in mission.Mandate.Tasks)
            ruling.BreachIf(!task.OpposedBy.IsEmpty, at: task.OpposedBy, $"It is so.");
    }

    private static ValueList<Evidence> Pointing(string pointer) =>
        (Mission with { Evidence = [new() { Pointer = pointer, Document = pointer }] })
            .CheckedBy(new TestRule((mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so."))).Findings.Should().ContainSingle().Subject.Evidence;

    /// <summary>What a finding cites, alone and in a crowd that is looked up otherwise.</summary>
    private static List<string> Cited(string[] evidence, Action<MissionFacts, Ruling> check)
    {
        var alone = Of(evidence);
        Of([.. Crowd, .. evidence]).Should().Equal(alone, "what stands before it changes nothing");
        Of([.. evidence, .. Crowd]).Should().Equal(alone, "what stands after it changes nothing");
        return alone;

        List<string> Of(IEnumerable<string> pointers) =>
            (Mission with { Evidence = pointers.Select(static pointer => new Evidence { Pointer = pointer, Document = "a document" }).ToValueList() })
                .CheckedBy(new TestRule(check)).Findings.Should().ContainSingle().Subject.Evidence.Select(static item => item.Pointer).ToList();
    }
}
