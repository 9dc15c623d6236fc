using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Real moments, judged by what was known and by the doctrine that stood on their day.</summary>
public sealed class MomentsTests
{
    [Fact]
    public void The_safe_areas_of_1993_were_to_be_deterred_in_self_defence()
    {
        var finding = Found("unprofor-safe-areas-1993", "POC-02", Strength.Must);
        finding.AlsoAnswers.Should().Equal("UOF-01");
        finding.Pointer.Should().Be("/mandate/tasks/0/engagement");
        finding.Message.Should().Contain("Deter attacks against the safe areas").And.Contain("the Bosnian Serb party").And.Contain("self-defence only");
        finding.Evidence.Should().Contain(evidence => evidence.Paragraph == "9" && evidence.Quote!.Contains("acting in self-defence", StringComparison.Ordinal));
    }

    [Fact]
    public void The_safe_areas_of_1993_were_given_22_percent_of_the_strength_asked_for()
    {
        var finding = Found("unprofor-safe-areas-1993", "POC-05", Strength.Must);
        finding.AlsoAnswers.Should().Equal("CAP-02");
        finding.Pointer.Should().Be("/force/military/authorized");
        finding.Message.Should().Contain("7,600").And.Contain("34,000").And.Contain("22%");
        finding.Evidence.Should().Contain(evidence => evidence.Document == "S/RES/844 (1993)");
    }

    [Fact]
    public void The_safe_areas_of_1993_rested_on_a_plan_that_a_main_party_refused()
    {
        Found("unprofor-safe-areas-1993", "CON-02", Strength.Must).Message.Should().Contain("The Bosnian Serb party");
        Found("unprofor-safe-areas-1993", "CON-05", Strength.Must).Message.Should().Contain("7,600").And.Contain("stalled");
    }

    [Fact]
    public void The_safe_areas_of_1993_had_no_ceasefire_to_monitor() =>
        Found("unprofor-safe-areas-1993", "M04-1", Strength.Must).Message.Should().Contain("collapsing");

    [Fact]
    public void The_safe_areas_of_1993_left_one_side_free_while_they_fought()
    {
        var finding = Found("unprofor-safe-areas-1993", "IMP-06", Strength.Should);
        finding.Message.Should().Contain("the Government of Bosnia and Herzegovina free");
        finding.Evidence.Should().Contain(evidence => evidence.Paragraph == "5");
    }

    [Fact]
    public void Kigali_in_1993_was_to_be_secured_without_the_authority()
    {
        var finding = Found("unamir-1993", "UOF-01", Strength.Must);
        finding.Pointer.Should().Be("/mandate/tasks/0/engagement");
        finding.Message.Should().Contain("the security of the city of Kigali").And.Contain("extremists");
    }

    [Fact]
    public void The_force_for_Rwanda_in_1993_was_two_thirds_of_the_assessment_and_that_was_a_concern() =>
        Found("unamir-1993", "CAP-02", Strength.Should).Message.Should().Contain("2,548").And.Contain("4,000").And.Contain("64%");

    [Fact]
    public void Those_who_fled_to_the_mission_in_Rwanda_in_1994_were_to_be_kept_safe_without_the_authority() =>
        Found("unamir-1994", "POC-02", Strength.Must).Message.Should().Contain("the civilians who sought refuge").And.Contain("those who attack civilians");

    [Fact]
    public void The_observers_of_2012_in_Syria_had_half_a_ceasefire_and_rising_violence_and_no_arms()
    {
        var finding = Found("unsmis-2012", "M04-1", Strength.Must);
        finding.Pointer.Should().Be("/conflict/ceasefire");
        finding.Message.Should().Contain("partial").And.Contain("rising");
        finding.Evidence.Should().Contain(evidence => evidence.Quote!.Contains("clearly incomplete", StringComparison.Ordinal));
    }

    [Fact]
    public void The_observers_of_2012_in_Syria_had_no_aircraft_and_that_was_a_concern() =>
        Found("unsmis-2012", "CON-07", Strength.Should).Message.Should().Contain("Syria puts a condition on flights").And.Contain("cessation of armed violence");

    [Theory]
    [InlineData("unprofor-safe-areas-1993")]
    [InlineData("unamir-1993")]
    [InlineData("unamir-1994")]
    [InlineData("unsmis-2012")]
    public void What_failed_was_incoherent_on_its_day(string name) => Report(name).Verdict.Should().Be(Verdict.Incoherent);

    [Theory]
    [InlineData("undof-1974")]
    [InlineData("unpredep-1995")]
    [InlineData("unisfa-2011")]
    [InlineData("minusca-2014")]
    public void What_held_was_not_contradicted(string name)
    {
        var report = Report(name);
        report.Verdict.Should().BeOneOf(Verdict.Coherent, Verdict.CoherentWithConcerns);
        report.Findings.Should().NotContain(finding => finding.Strength == Strength.Must);
        report.Findings.Count(finding => finding.Strength == Strength.Should).Should().BeLessThanOrEqualTo(5);
        report.Readiness.Gaps.Should().NotContain(gap => gap.Strength == Strength.Must);
    }

    [Theory]
    [InlineData("undof-1974")]
    [InlineData("unpredep-1995")]
    [InlineData("unisfa-2011")]
    [InlineData("minusca-2014")]
    public void Over_what_held_the_rules_that_tell_failures_apart_are_silent(string name)
    {
        var report = Report(name);
        report.Findings.Select(finding => finding.Rule.Id).Should().NotContain(["UOF-01", "UOF-02", "IMP-01", "CON-01", "CON-02", "M04-1", "CAP-02"]);
        // Not for want of facts: on consent and force everything that these rules need is stated.
        foreach (var rule in new[] { "UOF-01", "UOF-02", "IMP-01", "CON-01" })
            report.OutcomeOf(rule).Should().Be(RuleOutcome.Satisfied, "{0} could be judged", rule);
    }

    [Fact]
    public void The_Golan_in_1974_had_a_ceasefire_to_monitor_and_both_sides_consent()
    {
        Report("undof-1974").OutcomeOf("M04-1").Should().Be(RuleOutcome.Satisfied);
        Report("undof-1974").OutcomeOf("CON-02").Should().Be(RuleOutcome.Satisfied);
        Report("undof-1974").OutcomeOf("CON-05").Should().Be(RuleOutcome.NotApplicable, "the operational principles are of 1993");
    }

    [Theory]
    [MemberData(nameof(SampleMissions.Names), MemberType = typeof(SampleMissions))]
    public void Every_finding_over_a_real_moment_gives_its_evidence(string name) =>
        Report(name).Findings.Should().NotContain(finding => finding.Evidence.Count == 0);

    [Fact]
    public void Every_sample_is_judged_here() =>
        SampleMissions.Names.Should().BeEquivalentTo(
            ["minusca-2014", "unamir-1993", "unamir-1994", "undof-1974", "unisfa-2011", "unpredep-1995", "unprofor-safe-areas-1993", "unsmis-2012"]);

    private static CheckReport Report(string name) => SampleMissions.Read(name).Proposal.CheckedByAll();

    private static Finding Found(string name, string rule, Strength strength)
    {
        var finding = Report(name).Findings.Should().ContainSingle(finding => finding.Rule.Id == rule).Subject;
        finding.Strength.Should().Be(strength);
        return finding;
    }
}
