using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Mending;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence;
using PeacekeepingDomain.Tests.Coherence.Violating;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Mending;

/// <summary>What would mend a proposal: found by asking the rules, checked again, and never by editing the world.</summary>
public sealed class ProposalMendingTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    /// <summary>What others do and agree to. No change may touch it.</summary>
    private static readonly string[] World = ["/setting", "/conflict/", "/politicalProcess/status", "/presence", "/stage", "/asOf", "/force/military/requested", "/force/military/deployed"];

    public static TheoryData<string> IncoherentSamples
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var name in SampleMissions.Names)
            {
                if (!Checker.IsCoherent(SampleMissions.Read(name).Proposal))
                    names.Add(name);
            }

            return names;
        }
    }

    [Fact]
    public void For_the_safe_areas_it_finds_what_the_inquiry_found_authority_and_strength_raised_to_the_task()
    {
        var kept = Mended("unprofor-safe-areas-1993").Keeping.Should().ContainSingle().Subject;
        kept.Amendments.Select(static amendment => amendment.Sentence).Should().Equal(
            "Make the authority to use force defence of mandate instead of self-defence only.",
            "Authorize 34,000 military personnel instead of 7,600.");
        kept.Left.Select(static finding => finding.Rule.Id).Should().Equal("CON-02", "CON-05", "M04-1");
    }

    [Fact]
    public void Or_the_task_given_up()
    {
        var way = Mended("unprofor-safe-areas-1993").Ways[0];
        way.Amendments.Select(static amendment => amendment.Sentence).Should().Contain("Give up this task: Deter attacks against the safe areas and occupy key points on the ground.");
        way.Report.Verdict.Should().NotBe(Verdict.Incoherent);
        way.Left.Should().BeEmpty();
    }

    [Fact]
    public void A_consent_withdrawn_is_not_edited_away()
    {
        var mending = Mended("unef-1967");
        mending.Ways.Should().BeEmpty();
        mending.Keeping.Should().BeEmpty();
        var beyond = mending.Beyond.Should().ContainSingle().Subject;
        beyond.Finding.Rule.Id.Should().Be("CON-01");
        beyond.Conditions.Should().ContainSingle().Which.Should().Be(new WorldCondition(
            "/setting/hostStates/0/consent/status", "Has the host State consented to the mission?", "withdrawn", ["explicit", "conditional"]));
    }

    [Fact]
    public void A_coherent_mission_needs_no_mending()
    {
        var mending = Checker.Mend(SoundMission.Proposal);
        mending.Ways.Concat(mending.Keeping).Should().BeEmpty();
        mending.Remedies.Should().BeEmpty();
        mending.SearchedAll.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(IncoherentSamples))]
    public void Every_way_out_was_checked_again_and_leaves_only_what_it_says(string name)
    {
        var mending = Mended(name);
        var beyond = mending.Beyond.Select(static remedy => remedy.Finding.Rule.Id).ToList();
        foreach (var way in mending.Ways.Concat(mending.Keeping))
        {
            var report = Checker.Check(way.Proposal);
            report.Findings.Should().Equal(way.Report.Findings);
            report.Findings.Where(static finding => finding.Strength == Strength.Must).Should().Equal(way.Left);
        }

        mending.Ways.SelectMany(static way => way.Left).Select(static finding => finding.Rule.Id).Should().BeSubsetOf(beyond);
        mending.Keeping.SelectMany(static way => way.Amendments).Should().NotContain(static amendment => amendment.GivesUp);
    }

    [Theory]
    [MemberData(nameof(IncoherentSamples))]
    public void A_way_is_a_JSON_Patch_that_others_carry_out_alike(string name)
    {
        var mending = Mended(name);
        using var written = JsonDocument.Parse(MendingJson.Write(mending));
        var ways = written.RootElement.GetProperty("mending");
        foreach (var (said, way) in ways.GetProperty("ways").EnumerateArray().Concat(ways.GetProperty("keeping").EnumerateArray()).Zip(mending.Ways.Concat(mending.Keeping)))
        {
            var document = JsonNode.Parse(ProposalDocument.Write(SampleMissions.Read(name).Proposal))!;
            JsonSerializer.Deserialize<JsonPatchDocument>(said.GetProperty("patch").GetRawText())!.ApplyTo(document);
            ProposalDocument.Read(document.ToJsonString()).Proposal.Should().Be(way.Proposal);
        }
    }

    [Theory]
    [MemberData(nameof(IncoherentSamples))]
    public void No_change_touches_a_fact_of_the_world(string name)
    {
        foreach (var operation in Mended(name).Remedies.SelectMany(static remedy => remedy.Changes).SelectMany(static set => set).SelectMany(static amendment => amendment.Patch))
            World.Where(fact => operation.Path.StartsWith(fact, StringComparison.Ordinal) && !operation.Path.EndsWith("/coversOwnSide", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_set_of_changes_mends_its_finding_whichever_rule_found_it()
    {
        foreach (var violating in ViolatingMissions.All.Where(static violating => violating.Mission.CheckedByAll().Findings.Any(finding => finding.Rule.Id == violating.Rule)))
        {
            var alone = new CoherenceChecker(new RuleBook(PeacekeepingDoctrine.RuleBook.Rules.Where(rule => rule.About.Id == violating.Rule), []));
            foreach (var remedy in alone.Mend(violating.Mission).Remedies)
            {
                foreach (var set in remedy.Changes)
                {
                    var after = JsonNode.Parse(ProposalDocument.Write(violating.Mission))!;
                    foreach (var operation in set.SelectMany(static amendment => amendment.Patch))
                        Patch(operation).ApplyTo(after);
                    var report = alone.Check(ProposalDocument.Read(after.ToJsonString()).Proposal);
                    report.Findings.Count(finding => finding.Strength >= remedy.Finding.Strength)
                        .Should().BeLessThan(alone.Check(violating.Mission).Findings.Count(finding => finding.Strength >= remedy.Finding.Strength), "{0} mends {1}", set[0].Sentence, violating.Name);
                }
            }
        }
    }

    [Fact]
    public void The_same_proposal_is_mended_in_the_same_ways() =>
        MendingJson.Write(Mended("unprofor-safe-areas-1993")).Should().Be(MendingJson.Write(Mended("unprofor-safe-areas-1993")));

    [Fact]
    public void What_speaks_of_a_task_goes_with_it()
    {
        var way = Mended("unprofor-safe-areas-1993").Ways[0];
        way.Proposal.Authorization!.ForceTasks.Should().BeEmpty();
        way.Proposal.Mandate!.Tasks!.Select(static task => task.Id).Should().NotContain("deter-attacks");
    }

    [Fact]
    public void The_evidence_of_the_tasks_that_stay_follows_them()
    {
        var before = SampleMissions.Read("unprofor-safe-areas-1993").Proposal;
        var after = Mended("unprofor-safe-areas-1993").Ways[0].Proposal;
        static IEnumerable<string> Quotes(MissionProposal mission, string task)
        {
            var number = mission.Mandate!.Tasks!.Select(static task => task.Id).ToList().IndexOf(task);
            return mission.Evidence!.Where(evidence => evidence.Pointer.StartsWith("/mandate/tasks/" + number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Select(static evidence => evidence.Quote!);
        }

        Quotes(after, "relief").Should().NotBeEmpty().And.Equal(Quotes(before, "relief"));
        after.Evidence!.Count(static evidence => evidence.Pointer.StartsWith("/mandate/tasks/", StringComparison.Ordinal)).Should().Be(Quotes(after, "relief").Count() + Quotes(after, "promote-withdrawal").Count());
    }

    [Fact]
    public void A_search_can_be_given_up()
    {
        using var given = new CancellationTokenSource();
        given.Cancel();
        FluentActions.Invoking(() => Checker.Mend(SampleMissions.Read("unprofor-safe-areas-1993").Proposal, given.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_proposal_of_a_thousand_tasks_is_searched_less_and_says_so()
    {
        var mission = SampleMissions.Read("unprofor-safe-areas-1993").Proposal;
        var tasks = Enumerable.Range(0, 1000).Select(number => mission.Mandate!.Tasks![0] with { Id = "task-" + number.ToString(CultureInfo.InvariantCulture) }).ToValueList();
        Checker.Mend(mission with { Mandate = mission.Mandate! with { Tasks = tasks } }).SearchedAll.Should().BeFalse();
    }

    private static JsonPatchDocument Patch(PatchOperation operation)
    {
        var written = new JsonObject { ["op"] = operation.Kind.ToString().ToLowerInvariant(), ["path"] = operation.Path };
        if (operation.Value is not null)
            written["value"] = JsonNode.Parse(operation.Value);
        return JsonSerializer.Deserialize<JsonPatchDocument>(new JsonArray(written).ToJsonString())!;
    }

    private static MendingReport Mended(string sample) => Checker.Mend(SampleMissions.Read(sample).Proposal);
}
