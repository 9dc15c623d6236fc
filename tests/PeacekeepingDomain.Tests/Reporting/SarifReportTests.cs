using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reporting;
using PeacekeepingDomain.Tests.Coherence;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Reporting;

/// <summary>The log as SARIF 2.1.0; Microsoft's validator reads it too, in <c>schema/sarif</c>.</summary>
public sealed class SarifReportTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    [Fact]
    public void Coherence_and_readiness_are_two_runs()
    {
        var runs = Runs(Sample("onumoz-1992"));
        runs.Select(static run => run.GetProperty("automationDetails").GetProperty("id").GetString()).Should().Equal("mission-check/coherence/", "mission-check/readiness/");
        Failures(runs[1]).Should().HaveCount(Sample("onumoz-1992").Report.Readiness.Gaps.Count).And.NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleMissions.Names), MemberType = typeof(SampleMissions))]
    public void Every_result_leads_to_its_rule_and_every_rule_to_a_result_and_its_area(string sample)
    {
        foreach (var run in Runs(Sample(sample)))
        {
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
            rules.EnumerateArray().Select(static rule => rule.GetProperty("id").GetString())
                .Should().BeEquivalentTo(Results(run).Select(static result => result.GetProperty("ruleId").GetString()).Distinct(StringComparer.Ordinal));
            foreach (var result in Results(run))
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            var taxa = run.GetProperty("taxonomies")[0].GetProperty("taxa");
            foreach (var target in rules.EnumerateArray().Select(static rule => rule.GetProperty("relationships")[0].GetProperty("target")))
                taxa[target.GetProperty("index").GetInt32()].GetProperty("id").GetString().Should().Be(target.GetProperty("id").GetString());
        }
    }

    [Fact]
    public void The_three_principles_come_first_among_the_areas() =>
        Runs(Sample("undof-1974"))[0].GetProperty("taxonomies")[0].GetProperty("taxa").EnumerateArray().Take(3).Select(static area => area.GetProperty("id").GetString())
            .Should().Equal("consent", "impartiality", "use-of-force");

    [Fact]
    public void A_rule_says_what_it_demands_by_which_clause_and_what_to_do()
    {
        var rule = Runs(Sample("unsmis-2012"))[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().First(static rule => rule.GetProperty("id").GetString() == "M04-1");
        rule.GetProperty("help").GetProperty("text").GetString().Should().ContainAll("Require a ceasefire", "§5.2, model 4", "Seek the ceasefire first");
        rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be("error");
    }

    [Fact]
    public void A_finding_has_its_level_its_line_and_column_its_pointer_and_its_evidence()
    {
        var result = Failures(Runs(Sample("unprofor-safe-areas-1993"))[0]).First(static result => result.GetProperty("ruleId").GetString() == "M04-1");
        result.GetProperty("level").GetString().Should().Be("error");
        var location = result.GetProperty("locations")[0];
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("unprofor-safe-areas-1993.json");
        location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(34);
        location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32().Should().Be(5);
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("/conflict/ceasefire");
        var evidence = result.GetProperty("relatedLocations")[0];
        evidence.GetProperty("message").GetProperty("text").GetString().Should().Contain("S/RES/836 (1993), preamble");
        evidence.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("/evidence/2");
    }

    [Theory]
    [MemberData(nameof(SampleMissions.Names), MemberType = typeof(SampleMissions))]
    public void A_rule_that_waits_for_facts_is_an_open_result_without_a_level(string sample)
    {
        var mission = Sample(sample);
        var waiting = PeacekeepingDoctrine.RuleBook.Rules.Select(static rule => rule.About.Id).Where(id => mission.Report.OutcomeOf(id) == RuleOutcome.Undetermined);
        var open = Results(Runs(mission)[0]).Where(static result => result.GetProperty("kind").GetString() == "open").ToList();
        open.Select(static result => result.GetProperty("ruleId").GetString()).Should().Equal(waiting);
        open.Select(static result => result.GetProperty("level").GetString()).Should().AllBe("none");
    }

    [Fact]
    public void What_is_set_aside_is_there_and_suppressed_with_its_justification()
    {
        var proposal = SampleMissions.Read("unsmis-2012").Proposal with
        {
            Derogations = [new() { Rule = "M04-1", Justification = "The parties asked for it.", Authority = "The Council", Until = new DateOnly(2012, 7, 20) }],
        };
        var result = Failures(Runs(new CheckedProposal(proposal, Checker.Check(proposal)))[0]).Single(static result => result.GetProperty("ruleId").GetString() == "M04-1");
        var suppression = result.GetProperty("suppressions")[0];
        suppression.GetProperty("kind").GetString().Should().Be("external");
        suppression.GetProperty("status").GetString().Should().Be("accepted");
        suppression.GetProperty("justification").GetString().Should().ContainAll("The parties asked for it.", "The Council", "20 July 2012");
        Failures(Runs(Sample("unsmis-2012"))[0]).Should().NotContain(static result => HasSuppression(result));
    }

    [Fact]
    public void A_fingerprint_outlives_the_words_of_the_message()
    {
        static List<string?> Fingerprints(string wording)
        {
            var rule = new TestRule((mission, ruling) =>
            {
                ruling.BreachIf(Tri.True, at: mission.Stage, $"{wording}, first.");
                ruling.BreachIf(Tri.True, at: mission.Stage, $"{wording}, second.");
                ruling.BreachIf(Tri.True, at: mission.Presence, $"{wording}, elsewhere.");
            });
            var proposal = new MissionProposal { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Deployed };
            return Failures(Runs(new CheckedProposal(proposal, new CoherenceChecker(new RuleBook([rule], [])).Check(proposal)))[0])
                .Select(static result => result.GetProperty("partialFingerprints").GetProperty("rulePlaceProposal/v1").GetString()).ToList();
        }

        Fingerprints("so").Should().Equal(Fingerprints("otherwise")).And.OnlyHaveUniqueItems().And.NotBeEmpty();
    }

    [Fact]
    public void Several_missions_are_one_log()
    {
        var run = Runs(Sample("undof-1974"), Sample("unsmis-2012"))[0];
        run.GetProperty("artifacts").GetArrayLength().Should().Be(2);
        Results(run).Select(static result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("index").GetInt32()).Distinct().Should().Equal(0, 1);
        run.GetProperty("properties").GetProperty("proposals")[1].GetProperty("verdict").GetString().Should().Be("incoherent");
    }

    [Fact]
    public void A_proposal_without_a_document_has_logical_places_alone()
    {
        var proposal = SampleMissions.Read("unsmis-2012").Proposal;
        var location = Failures(Runs(new CheckedProposal(proposal, Checker.Check(proposal)))[0])[0].GetProperty("locations")[0];
        location.TryGetProperty("physicalLocation", out _).Should().BeFalse();
        location.GetProperty("logicalLocations").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void A_rule_that_failed_is_told_and_the_run_was_no_success()
    {
        var proposal = new MissionProposal { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Deployed };
        var rule = new TestRule((_, _) => throw new InvalidOperationException("broken"));
        var invocation = Runs(new CheckedProposal(proposal, new CoherenceChecker(new RuleBook([rule], [])).Check(proposal)))[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("associatedRule").GetProperty("id").GetString().Should().Be("CON-91");
    }

    [Theory]
    [InlineData("missions/a mission.json", "missions/a%20mission.json")]
    [InlineData("./missions/ü.json", "missions/%C3%BC.json")]
    [InlineData("/tmp/a.json", "file:///tmp/a.json")]
    [InlineData(@"C:\missions\a.json", "file:///C:/missions/a.json")]
    [InlineData(@"missions\a#b.json", "missions/a%23b.json")]
    public void A_file_name_becomes_an_address(string name, string uri) => SarifReport.UriOf(name).Should().Be(uri);

    [Fact]
    public void No_text_of_a_proposal_becomes_a_link_or_a_placeholder_of_a_message()
    {
        foreach (var (attack, _, _) in HostileProposals.Pairs)
        {
            foreach (var text in Runs(attack).SelectMany(Results).Select(static result => result.GetProperty("message").GetProperty("text").GetString()!))
                text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal).Should().NotContainAny("](", "{", "}");
        }
    }

    private static CheckedProposal Sample(string name)
    {
        var document = SampleMissions.Read(name);
        return new CheckedProposal(document, Checker.Check(document.Proposal));
    }

    private static List<JsonElement> Runs(params CheckedProposal[] missions)
    {
        using var log = JsonDocument.Parse(SarifReport.Write(missions));
        return log.RootElement.Clone().GetProperty("runs").EnumerateArray().ToList();
    }

    private static List<JsonElement> Results(JsonElement run) => run.GetProperty("results").EnumerateArray().ToList();

    private static List<JsonElement> Failures(JsonElement run) => Results(run).Where(static result => result.GetProperty("kind").GetString() == "fail").ToList();

    private static bool HasSuppression(JsonElement result) => result.TryGetProperty("suppressions", out _);
}
