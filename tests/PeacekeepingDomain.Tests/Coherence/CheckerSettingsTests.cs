using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>
/// What the settings change, and what goes before what: a rule before its area, an area before the profile, a later
/// entry before an earlier one; the proposal's own derogations stand beside those of the settings.
/// </summary>
public sealed class CheckerSettingsTests
{
    private static readonly MissionProposal Unprofor = SampleMissions.Read("unprofor-safe-areas-1993").Proposal;

    [Fact]
    public void By_default_a_must_is_an_error_and_a_should_a_warning()
    {
        Severity("CON-02", new()).Should().Be(PeacekeepingDomain.Coherence.Severity.Error);
        Severity("IMP-06", new()).Should().Be(PeacekeepingDomain.Coherence.Severity.Warning);
    }

    [Fact]
    public void The_strict_profile_shows_tools_a_should_as_an_error_and_leaves_the_strength()
    {
        var finding = Find("IMP-06", new CheckerSettings { Profile = CheckProfile.Strict });
        finding.Severity.Should().Be(PeacekeepingDomain.Coherence.Severity.Error);
        finding.Strength.Should().Be(Strength.Should);
    }

    [Fact]
    public void The_profile_of_the_principles_judges_consent_impartiality_and_force_alone()
    {
        var report = Check(new CheckerSettings { Profile = CheckProfile.Principles });
        report.Findings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Rule.Area <= Area.UseOfForce);
        report.OutcomeOf("M04-1").Should().Be(RuleOutcome.NotApplicable);
        report.OutcomeOf("UOF-01").Should().Be(RuleOutcome.Violated);
        new CoherenceChecker(PeacekeepingDoctrine.RuleBook, new CheckerSettings { Profile = CheckProfile.Principles }).Explain(Unprofor)
            .Single(rule => rule.About.Id == "M04-1").Reason.Should().Contain("principles");
    }

    [Theory]
    [InlineData(CheckProfile.Full, PeacekeepingDomain.Coherence.Severity.Information)]
    [InlineData(CheckProfile.Strict, PeacekeepingDomain.Coherence.Severity.Warning)]
    public void A_may_informs_and_in_the_strict_profile_warns(CheckProfile profile, Severity severity)
    {
        var rule = new TestRule(Demands.Of("CON-91", strength: Strength.May), (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so."));
        new CoherenceChecker(new RuleBook([rule], []), new CheckerSettings { Profile = profile }).Check(Unprofor)
            .Findings.Should().ContainSingle().Which.Severity.Should().Be(severity);
    }

    [Fact]
    public void A_severity_for_an_area_goes_before_the_profile() =>
        Severity("IMP-06", new() { Profile = CheckProfile.Strict, Severities = [new() { Area = Area.Impartiality, Severity = SeverityLevel.Information }] })
            .Should().Be(PeacekeepingDomain.Coherence.Severity.Information);

    [Fact]
    public void A_severity_for_a_rule_goes_before_one_for_its_area_wherever_they_stand()
    {
        SeveritySetting rule = new() { Rule = "IMP-06", Severity = SeverityLevel.Error };
        SeveritySetting area = new() { Area = Area.Impartiality, Severity = SeverityLevel.Information };
        Severity("IMP-06", new() { Severities = [rule, area] }).Should().Be(PeacekeepingDomain.Coherence.Severity.Error);
        Severity("IMP-06", new() { Severities = [area, rule] }).Should().Be(PeacekeepingDomain.Coherence.Severity.Error);
    }

    [Fact]
    public void Of_two_severities_for_one_rule_the_later_holds() =>
        Severity("IMP-06", new() { Severities = [new() { Rule = "IMP-06", Severity = SeverityLevel.Error }, new() { Rule = "imp-06", Severity = SeverityLevel.Information }] })
            .Should().Be(PeacekeepingDomain.Coherence.Severity.Information);

    [Fact]
    public void Of_two_values_for_one_figure_the_later_holds() =>
        new CheckerSettings { Figures = [new() { Figure = Figures.LargeForce.Id, Value = 1 }, new() { Figure = Figures.LargeForce.Id, Value = 2 }] }
            .ValueOf(Figures.LargeForce, null).Should().Be(2);

    [Theory]
    [InlineData("""{ "severities": [{ "rule": "CON-05", "severity": "off" },| { "rule": "con-05", "severity": "error" }] }""", "/severities/1", 2, "con-05")]
    [InlineData("""{ "severities": [{ "area": "mandate", "severity": "off" },| { "area": "mandate", "severity": "off" }] }""", "/severities/1", 2, "the area mandate")]
    [InlineData("""{ "figures": [{ "figure": "large-force", "value": 1 },|| { "figure": "large-force", "value": 2 }] }""", "/figures/1", 3, "large-force")]
    public void A_document_that_sets_a_thing_twice_is_told_where(string lines, string pointer, int line, string what)
    {
        SettingsDocument.TryRead(Encoding.UTF8.GetBytes(lines.Replace('|', '\n')), out var settings, out var problems).Should().BeFalse();
        settings.Should().BeNull();
        var problem = problems.Should().ContainSingle().Subject;
        (problem.Pointer, problem.Position.Line).Should().Be((pointer, line));
        problem.Message.Should().Contain(what).And.Contain("twice");
    }

    [Fact]
    public void A_document_that_sets_a_rule_and_its_area_sets_two_things() =>
        SettingsDocument.Read("""{ "severities": [{ "rule": "CON-05", "severity": "off" }, { "area": "consent", "severity": "error" }, { "area": "mandate", "severity": "error" }] }""")
            .Severities.Should().HaveCount(3);

    [Fact]
    public void A_rule_switched_off_is_not_run_and_the_report_says_so()
    {
        var report = Check(new CheckerSettings { Severities = [new() { Rule = "UOF-01", Severity = SeverityLevel.Off }] });
        report.Findings.Should().NotContain(finding => finding.Rule.Id == "UOF-01");
        report.OutcomeOf("UOF-01").Should().Be(RuleOutcome.NotApplicable);
        report.Notices.Should().ContainSingle(notice => notice.Rule == "UOF-01" && notice.Message.Contains("switch"));
    }

    [Fact]
    public void A_figure_set_otherwise_is_compared_with()
    {
        // Without the rule on safe areas, which answers the rule on strength.
        var alone = new CheckerSettings { Severities = [new() { Rule = "POC-05", Severity = SeverityLevel.Off }] };
        Find("CAP-02", alone).Strength.Should().Be(Strength.Must);
        Find("CAP-02", alone with { Figures = [new() { Figure = Figures.AuthorizedShareUntenable.Id, Value = 0.1 }] }).Strength.Should().Be(Strength.Should);
    }

    [Fact]
    public void Entries_that_name_nothing_known_are_told()
    {
        var settings = new CheckerSettings
        {
            Severities = [new() { Rule = "XYZ-01", Severity = SeverityLevel.Error }, new() { Severity = SeverityLevel.Error }, new() { Area = Area.Footprint, Severity = SeverityLevel.Error }],
            Figures = [new() { Figure = "no-such-figure", Value = 1 }],
        };
        var book = new RuleBook(PeacekeepingDoctrine.RuleBook.Rules.Take(1), []);
        new CoherenceChecker(book, settings).Check(SoundMission.Proposal).Notices.Select(notice => notice.Message).Should().HaveCount(4)
            .And.Contain(message => message.Contains("no rule has this id"))
            .And.Contain(message => message.Contains("neither a rule nor an area"))
            .And.Contain(message => message.Contains("no rule belongs to it"))
            .And.Contain(message => message.Contains("no-such-figure"));
    }

    [Fact]
    public void Entries_that_name_something_known_are_not_told()
    {
        var figure = new DoctrineFigure("made-up-figure", "What the test counts.", "things", [new(DoctrineDates.Charter, 3)]);
        var rule = new TestRule(Demands.Of("CON-91") with { Figures = [figure] }, (mission, ruling) => ruling.BreachIf(Tri.False, at: mission.Stage, $"It is so."));
        var settings = new CheckerSettings
        {
            Severities = [new() { Rule = "con-91", Severity = SeverityLevel.Error }, new() { Area = Area.Consent, Severity = SeverityLevel.Error }],
            Figures = [new() { Figure = "made-up-figure", Value = 1 }, new() { Figure = Figures.LargeForce.Id, Value = 1 }],
        };
        new CoherenceChecker(new RuleBook([rule], []), settings).Notices.Should().BeEmpty();
    }

    [Fact]
    public void An_entry_that_names_a_rule_and_an_area_holds_for_the_rule_and_is_told()
    {
        var settings = new CheckerSettings { Severities = [new() { Rule = "CON-05", Area = Area.Mandate, Severity = SeverityLevel.Information }] };
        new CoherenceChecker(PeacekeepingDoctrine.RuleBook, settings).Notices.Should().ContainSingle().Which.Message.Should().Contain("both a rule and an area");
    }

    [Fact]
    public void A_derogation_of_the_settings_holds_in_every_proposal_and_is_shown()
    {
        Derogation derogation = new() { Rule = "UOF-01", Justification = "accepted for six weeks", Authority = "the Under-Secretary-General" };
        var report = Check(new CheckerSettings { Derogations = [derogation, derogation with { Authority = null }, derogation with { Rule = "AUT-01" }] });
        report.Findings.Should().NotContain(finding => finding.Rule.Id == "UOF-01");
        report.Derogations.Select(standing => standing.State).Should().Equal(DerogationState.Applied, DerogationState.Unjustified, DerogationState.Unused);
        report.Derogations[0].SetAside.Should().ContainSingle();
    }

    [Fact]
    public void Settings_are_read_as_strictly_as_proposals()
    {
        var settings = SettingsDocument.Read("""
            {
              // Comments are welcome.
              "profile": "strict",
              "severities": [{ "area": "use-of-force", "severity": "error" }, { "rule": "CON-05", "severity": "off" }],
              "figures": [{ "figure": "large-force", "value": 2000 }],
              "derogations": [{ "rule": "CON-07", "justification": "agreed", "authority": "the head of mission", "until": "2030-01-01" }],
            }
            """);
        settings.Profile.Should().Be(CheckProfile.Strict);
        settings.Severities.Should().HaveCount(2);

        var broken = () => SettingsDocument.Read("""{ "profil": "strict", "severities": [{ "area": "force" }], "figures": [{ "figure": "large-force" }] }""", "settings.json");
        broken.Should().Throw<DocumentException>().Which.Problems.Select(problem => problem.Pointer)
            .Should().Equal("", "/severities/0/area", "/severities/0", "/figures/0");
    }

    private static CheckReport Check(CheckerSettings settings) => new CoherenceChecker(PeacekeepingDoctrine.RuleBook, settings).Check(Unprofor);

    private static Finding Find(string rule, CheckerSettings settings) => Check(settings).Findings.Single(finding => finding.Rule.Id == rule);

    private static Severity Severity(string rule, CheckerSettings settings) => Find(rule, settings).Severity;
}
