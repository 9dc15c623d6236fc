using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;
using PeacekeepingDomain.Tests.Coherence.Violating;
using PeacekeepingDomain.Tests.Proposals;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>What all rules and requirements have in common.</summary>
public sealed partial class EveryRuleTests
{
    /// <summary>The first words of the titles in use; a title demands something. Add the verb that a new rule needs.</summary>
    private static readonly string[] Verbs =
    [
        "Accept", "Account", "Address", "Agree", "Align", "Allow", "Apply", "Appoint", "Approve", "Ask", "Assess", "Attach", "Avoid", "Base", "Bind",
        "Brief", "Bring", "Build", "Carry", "Certify", "Check", "Choose", "Clear", "Command", "Conclude", "Consider", "Consult", "Count", "Cover",
        "Cut", "Decide", "Define", "Deploy", "Design", "Disclose", "Do", "Draw", "Earn", "Employ", "End", "Ensure", "Equip", "Exclude", "Exempt",
        "Explain", "Finance", "Fit", "Fix", "Follow", "Found", "Fund", "Generate", "Give", "Govern", "Guard", "Hand", "Have", "Help", "Hold",
        "Inform", "Invoke", "Join", "Keep", "Lead", "Leave", "Let", "Limit", "Link", "Listen", "Make", "Manage", "Map", "Match", "Measure",
        "Mitigate", "Monitor", "Name", "Obtain", "Offer", "Open", "Order", "Partner", "Pay", "Place", "Plan", "Police", "Prepare", "Prevent",
        "Prioritize", "Procure", "Protect", "Provide", "Publish", "Put", "Raise", "Reach", "Read", "Rebuild", "Record", "Refer", "Report", "Require",
        "Reserve", "Resolve", "Respect", "Rest", "Return", "Review", "Rotate", "Run", "Say", "Screen", "Seat", "Secure", "Seek", "Send", "Separate",
        "Sequence", "Set", "Settle", "Share", "Show", "Size", "Speak", "Staff", "Stage", "State", "Stop", "Supply", "Support", "Take", "Tell", "Test",
        "Tie", "Train", "Treat", "Use", "Verify", "Vet", "Wait", "Weigh", "Withhold", "Work", "Write",
    ];

    private static readonly Dictionary<Area, string> Prefixes = new()
    {
        [Area.Consent] = "CON",
        [Area.Impartiality] = "IMP",
        [Area.UseOfForce] = "UOF",
        [Area.Authorization] = "AUT",
        [Area.Mandate] = "MAN",
        [Area.Models] = "(M(0[1-9]|[12][0-9]|30)|MDL)",
        [Area.Command] = "CMD",
        [Area.Capabilities] = "CAP",
        [Area.Finance] = "FIN",
        [Area.Protection] = "POC",
        [Area.Inclusion] = "WPS",
        [Area.SupportToOthers] = "HRD",
        [Area.Safety] = "SAF",
        [Area.Politics] = "POL",
        [Area.Information] = "INF",
        [Area.Conduct] = "CND",
        [Area.Performance] = "PRF",
        [Area.Transition] = "EXT",
        [Area.Footprint] = "ENV",
        [Area.Deployment] = "DEP",
        [Area.LocalPopulation] = "BEN",
        [Area.Change] = "CHG",
    };

    public static TheoryData<string> Ids
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var about in PeacekeepingDoctrine.RuleBook.Demands)
                ids.Add(about.Id);
            return ids;
        }
    }

    public static TheoryData<string> RuleIds
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var rule in PeacekeepingDoctrine.RuleBook.Rules)
                ids.Add(rule.About.Id);
            return ids;
        }
    }

    [Fact]
    public void Every_requirement_has_a_mission_that_leaves_a_gap_in_it() =>
        NothingInPlace.At(Stage.ReadyToDeploy).CheckedByAll().Readiness.Gaps.Select(gap => gap.Rule.Id).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(PeacekeepingDoctrine.RuleBook.Requirements.Select(row => row.About.Id));

    [Fact]
    public void Every_rule_has_a_mission_that_contradicts_it()
    {
        ViolatingMissions.All.Select(violating => violating.Rule).Should().Contain(PeacekeepingDoctrine.RuleBook.Rules.Select(rule => rule.About.Id));
        foreach (var (rule, name, mission) in ViolatingMissions.All)
            mission.CheckedByAll().OutcomeOf(rule).Should().Be(RuleOutcome.Violated, "the mission with {0} contradicts {1}", name, rule);
    }

    [Theory]
    [MemberData(nameof(EveryRuleTests.RuleIds), MemberType = typeof(EveryRuleTests))]
    public void The_two_ways_of_asking_whether_a_mission_is_coherent_agree(string id)
    {
        var checker = new CoherenceChecker(new RuleBook(PeacekeepingDoctrine.RuleBook.Rules.Where(rule => rule.About.Id == id), []));
        foreach (var violating in ViolatingMissions.All)
            checker.IsCoherent(violating.Mission).Should().Be(checker.Check(violating.Mission).Verdict != Verdict.Incoherent);
    }

    [Fact]
    public void Ids_are_unique() => PeacekeepingDoctrine.RuleBook.Demands.Select(about => about.Id).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_begins_with_its_area(string id)
    {
        var number = Demand(id).Area == Area.Models ? @"-\d{1,2}" : @"-\d{2}";
        id.Should().MatchRegex($"^{Prefixes[Demand(id).Area]}{number}$");
    }

    [Fact]
    public void Each_of_the_thirty_models_has_a_rule_or_a_requirement_of_its_own() =>
        Enumerable.Range(1, 30).Select(static number => string.Create(CultureInfo.InvariantCulture, $"M{number:00}-"))
            .Where(static prefix => !PeacekeepingDoctrine.RuleBook.Demands.Any(about => about.Id.StartsWith(prefix, StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public void A_sketch_of_ten_facts_yields_a_handful_of_findings_and_a_short_list_of_questions()
    {
        var sketch = new MissionProposal
        {
            Name = "A sketch",
            Presence = Presence.PeacekeepingOperation,
            Stage = Stage.Concept,
            Setting = new() { HostStates = [new() { State = "Ruritania", Consent = new() { Status = ConsentStatus.Explicit } }] },
            Conflict = new()
            {
                Ceasefire = CeasefireState.Partial,
                Parties =
                [
                    new() { Id = "government", Kind = PartyKind.HostGovernment, Main = true, Consents = PartyConsent.Yes },
                    new() { Id = "front", Kind = PartyKind.ArmedGroup, Main = true, Consents = PartyConsent.Conditional },
                ],
            },
            Mandate = new() { Tasks = [new() { Id = "monitor", Description = "monitor the ceasefire", Engagement = Engagement.Monitor }] },
            Models = [MissionModel.CeasefireMonitoring],
            Force = new() { Military = new() { Requested = 600 } },
        };
        var report = sketch.CheckedByAll();
        report.Findings.Should().HaveCountLessThanOrEqualTo(3).And.Contain(static finding => finding.Rule.Id == "M04-1");
        report.Questions.Should().HaveCountLessThanOrEqualTo(8);
    }

    [Fact]
    public void Every_area_has_a_prefix() => Prefixes.Keys.Should().BeEquivalentTo(Enum.GetValues<Area>());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_demand_names_sources_of_the_register(string id)
    {
        Demand(id).Sources.Should().NotBeEmpty();
        Demand(id).Sources.Should().OnlyContain(citation => Sources.All.Any(source => ReferenceEquals(source, citation.Source)));
        Demand(id).Sources.Should().OnlyHaveUniqueItems();
        Demand(id).Sources.Should().NotContain(citation => citation.Clause != null && string.IsNullOrWhiteSpace(citation.Clause));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_demand_says_what_to_do_and_where_it_mattered(string id)
    {
        Demand(id).Precedents.Should().NotBeEmpty();
        foreach (var sentence in Demand(id).Precedents.Append(Demand(id).Remedy))
        {
            sentence.Length.Should().BeGreaterThan(20);
            char.IsUpper(sentence[0]).Should().BeTrue("\"{0}\" is a sentence", sentence);
            sentence.Should().EndWith(".");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_demands_something(string id)
    {
        Verbs.Should().Contain(Demand(id).Title.Split(' ')[0]);
        Demand(id).Title.Should().NotEndWith(".");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_demand_is_older_than_the_Charter(string id) => Demand(id).Since.Should().BeOnOrAfter(new DateOnly(1945, 10, 24));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_demand_says_how_strong_it_is_whom_it_speaks_to_and_from_when(string id)
    {
        Enum.IsDefined(Demand(id).Strength).Should().BeTrue();
        Enum.IsDefined(Demand(id).DueFrom).Should().BeTrue();
        Demand(id).Presences.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.OnlyContain(presence => Enum.IsDefined(presence));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_a_demand_supersedes_is_numbered_as_a_demand_and_is_not_itself(string id)
    {
        Demand(id).Supersedes.Concat(Demand(id).FormerIds).Should().NotContain(other => !Number().IsMatch(other) || other == id);
    }

    [Fact]
    public void Every_rule_of_the_library_is_in_its_rule_book_once()
    {
        const string home = "PeacekeepingDomain.Coherence.Rules.";
        var written = typeof(CoherenceRule).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CoherenceRule)) && type.Namespace!.StartsWith(home, StringComparison.Ordinal))
            .ToList();
        PeacekeepingDoctrine.RuleBook.Rules.Select(rule => rule.GetType()).Should().BeEquivalentTo(written);
        written.Should().OnlyContain(type => type.IsSealed);
    }

    [Theory]
    [MemberData(nameof(EveryRuleTests.RuleIds), MemberType = typeof(EveryRuleTests))]
    public void A_rule_stands_in_the_folder_of_its_area(string id)
    {
        var rule = PeacekeepingDoctrine.RuleBook.Rules.Single(rule => rule.About.Id == id);
        rule.GetType().Namespace.Should().Be($"PeacekeepingDomain.Coherence.Rules.{rule.About.Area}");
    }

    [Fact]
    public void Every_table_of_requirements_of_the_library_is_in_its_rule_book_once()
    {
        var rows = typeof(Requirement).Assembly.GetTypes()
            .Where(type => type.Namespace == "PeacekeepingDomain.Coherence.Requirements")
            .Select(type => type.GetProperty("Table", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<ValueList<Requirement>>()
            .SelectMany(table => table)
            .ToList();
        rows.Should().NotBeEmpty();
        PeacekeepingDoctrine.RuleBook.Requirements.Should().HaveCount(rows.Count);
        PeacekeepingDoctrine.RuleBook.Requirements.Should().OnlyContain(row => rows.Any(other => ReferenceEquals(other, row)));
    }

    [Fact]
    public void Of_a_proposal_with_only_a_name_nothing_is_said_and_its_presence_and_stage_are_asked_for()
    {
        var report = new MissionProposal { Name = "A mission" }.CheckedByAll();
        report.Verdict.Should().Be(Verdict.Undetermined);
        report.Conclusive.Should().BeFalse();
        report.Findings.Should().BeEmpty();
        report.Readiness.Gaps.Should().BeEmpty();
        report.Readiness.Met.Should().Be(0);
        report.Questions.Select(question => question.Pointer).Should().Contain(["/presence", "/stage"]);
    }

    [Theory]
    [MemberData(nameof(TestedMissions.Names), MemberType = typeof(TestedMissions))]
    public void The_order_of_parties_tasks_host_States_and_evidence_has_no_meaning(string name)
    {
        var mission = TestedMissions.Of(name);
        var before = mission.CheckedByAll();
        for (var seed = 1; seed <= 5; seed++)
        {
            var report = mission.Shuffled(new Random(seed)).CheckedByAll();
            report.Verdict.Should().Be(before.Verdict);
            report.Conclusive.Should().Be(before.Conclusive);
            Said(report).Should().BeEquivalentTo(Said(before), "the order of seed {0} has no meaning", seed);
            report.Questions.Should().HaveSameCount(before.Questions);
        }

        static IEnumerable<(string Rule, Strength Strength)> Said(CheckReport report) =>
            report.Findings.Concat(report.Readiness.Gaps).Select(finding => (finding.Rule.Id, finding.Strength));
    }

    [Theory]
    [MemberData(nameof(SampleMissions.Names), MemberType = typeof(SampleMissions))]
    public void The_order_of_evidence_has_no_meaning(string name)
    {
        var mission = SampleMissions.Read(name).Proposal;
        var before = mission.CheckedByAll().Findings;
        var report = (mission with { Evidence = mission.Evidence!.Reverse().ToValueList() }).CheckedByAll();
        report.Findings.Select(finding => finding.ToString()).Should().Equal(before.Select(finding => finding.ToString()));
        foreach (var (one, other) in report.Findings.Zip(before))
            one.Evidence.Should().BeEquivalentTo(other.Evidence);
    }

    [GeneratedRegex(@"^((CON|IMP|UOF|AUT|MAN|CMD|CAP|FIN|POC|WPS|HRD|SAF|POL|INF|CND|PRF|EXT|ENV|DEP|BEN|MDL)-\d{2}|M(0[1-9]|[12]\d|30)-\d{1,2})$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    private static Demand Demand(string id) => PeacekeepingDoctrine.RuleBook.Demands.Single(about => about.Id == id);
}
