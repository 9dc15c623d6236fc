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

    [Fact]
    public void The_host_of_the_Emergency_Force_of_1967_had_withdrawn_its_consent()
    {
        var finding = Found("unef-1967", "CON-01", Strength.Must);
        finding.Message.Should().Contain("Egypt").And.Contain("withdrawn");
        finding.Evidence.Should().Contain(evidence => evidence.Document == "A/6730/Add.3");
    }

    [Fact]
    public void Eritrea_in_2007_consented_on_paper_and_withheld_flights_and_fuel()
    {
        Report("unmee-2007").OutcomeOf("CON-01").Should().Be(RuleOutcome.Satisfied, "nobody had taken the consent back");
        var findings = Report("unmee-2007").Findings.Where(finding => finding.Rule.Id == "CON-07").ToList();
        findings.Where(finding => finding.Strength == Strength.Must).Select(finding => finding.Message).Should().SatisfyRespectively(
            first => first.Should().Contain("flights").And.Contain("Monitor the temporary security zone"),
            second => second.Should().Contain("fuel, cut off from 1 December 2007"));
        findings.Should().ContainSingle(finding => finding.Strength == Strength.Should).Which.Message.Should().Contain("stopped at checkpoints");
    }

    [Fact]
    public void The_peace_between_Ethiopia_and_Eritrea_stood_still_in_2007_and_that_was_a_concern() =>
        Found("unmee-2007", "CON-05", Strength.Should).Message.Should().Contain("2,300").And.Contain("stalled");

    [Fact]
    public void Burundi_in_2016_had_consented_to_fifty_police_officers_and_that_was_a_concern()
    {
        var finding = Found("un-police-burundi-2016", "CON-07", Strength.Should);
        finding.Message.Should().Contain("50 United Nations police officers");
        finding.Evidence.Should().Contain(evidence => evidence.Quote!.Contains("letter to the President of the Security Council of 15 July 2016", StringComparison.Ordinal));
        Report("un-police-burundi-2016").OutcomeOf("CON-01").Should().Be(RuleOutcome.Satisfied, "a letter of consent had come");
    }

    [Fact]
    public void The_Intervention_Brigade_of_2013_was_an_exception_and_so_a_concern()
    {
        var finding = Found("monusco-2013", "IMP-01", Strength.Should);
        finding.Message.Should().Contain("the M23").And.Contain("Intervention Brigade");
        Found("monusco-2013", "CON-02", Strength.Should).Message.Should().Contain("The M23");
        Report("monusco-2013").OutcomeOf("UOF-02").Should().Be(RuleOutcome.Satisfied, "the host State consents");
    }

    [Fact]
    public void South_Sudan_in_2014_restricted_the_movement_that_patrols_live_by_and_that_was_a_concern()
    {
        var finding = Found("unmiss-2014", "CON-07", Strength.Should);
        finding.Message.Should().Contain("South Sudan restricts movement").And.Contain("Deter violence by patrols");
        finding.Evidence.Should().Contain(evidence => evidence.Quote!.Contains("persistent restrictions placed upon the movement", StringComparison.Ordinal));
    }

    [Fact]
    public void Mali_in_2016_still_waited_for_protected_vehicles_and_that_was_a_concern()
    {
        var finding = Found("minusma-2016", "CAP-01", Strength.Should);
        finding.Message.Should().Contain("protected mobility").And.Contain("freedom of movement");
        finding.Evidence.Should().Contain(evidence => evidence.Document == "S/RES/2295 (2016)" && evidence.Paragraph == "31");
    }

    [Fact]
    public void Rules_for_missions_led_by_the_United_Nations_do_not_speak_to_the_force_of_1999_in_East_Timor()
    {
        var report = Report("interfet-1999");
        report.Findings.Should().BeEmpty();
        foreach (var rule in new[] { "UOF-01", "UOF-02", "IMP-01", "CON-01" })
            report.OutcomeOf(rule).Should().Be(RuleOutcome.NotApplicable, "{0} speaks to missions led by the United Nations", rule);
    }

    [Fact]
    public void Who_governs_East_Timor_in_1999_may_keep_it_safe_too() =>
        Report("untaet-1999").OutcomeOf("UOF-01").Should().Be(RuleOutcome.Satisfied);

    [Theory]
    [InlineData("unprofor-safe-areas-1993")]
    [InlineData("unamir-1993")]
    [InlineData("unamir-1994")]
    [InlineData("unsmis-2012")]
    [InlineData("unef-1967")]
    [InlineData("unmee-2007")]
    public void What_failed_was_incoherent_on_its_day(string name) => Report(name).Verdict.Should().Be(Verdict.Incoherent);

    [Theory]
    [InlineData("undof-1974")]
    [InlineData("unpredep-1995")]
    [InlineData("unisfa-2011")]
    [InlineData("minusca-2014")]
    [InlineData("untag-1989")]
    [InlineData("untac-1992")]
    [InlineData("onumoz-1992")]
    [InlineData("minugua-1997")]
    [InlineData("unpredep-1999")]
    [InlineData("untac-1992-11")]
    [InlineData("untaet-1999")]
    [InlineData("monusco-2013")]
    [InlineData("colombia-2016")]
    [InlineData("minujusth-2017")]
    [InlineData("unoci-2004")]
    [InlineData("unoci-2005")]
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
    [InlineData("untag-1989")]
    [InlineData("untac-1992")]
    [InlineData("onumoz-1992")]
    [InlineData("minugua-1997")]
    [InlineData("unpredep-1999")]
    [InlineData("untaet-1999")]
    [InlineData("colombia-2016")]
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

    [Fact]
    public void Cambodia_in_November_1992_lost_one_party_of_four_and_that_was_a_concern()
    {
        var finding = Found("untac-1992-11", "CON-02", Strength.Should);
        finding.Pointer.Should().Be("/conflict/parties/3/consents");
        finding.Message.Should().Contain("The Party of Democratic Kampuchea");
        finding.Evidence.Should().Contain(evidence => evidence.Document == "S/RES/792 (1992)");
    }

    [Fact]
    public void Cambodia_in_February_1992_had_all_four_parties()
    {
        Report("untac-1992").OutcomeOf("CON-02").Should().Be(RuleOutcome.Satisfied);
        Report("untac-1992").OutcomeOf("M04-1").Should().Be(RuleOutcome.NotApplicable, "its models ask for more than a ceasefire to watch");
    }

    [Fact]
    public void The_borders_of_Macedonia_were_held_by_presence_with_nobody_to_resist_it()
    {
        // It asks for deterrence and gives no authority to use force; presence alone is not coercion.
        var report = Report("unpredep-1999");
        report.OutcomeOf("UOF-01").Should().Be(RuleOutcome.Satisfied);
        report.OutcomeOf("CON-05").Should().Be(RuleOutcome.NotApplicable, "preventive deployment asks for no political process");
    }

    [Fact]
    public void Namibia_in_1989_and_Mozambique_in_1992_rested_on_the_consent_of_both_sides()
    {
        Report("untag-1989").OutcomeOf("CON-02").Should().Be(RuleOutcome.Satisfied);
        Report("onumoz-1992").OutcomeOf("CON-02").Should().Be(RuleOutcome.Satisfied);
    }

    [Fact]
    public void Mozambique_in_1992_was_entered_without_a_status_agreement() =>
        Report("onumoz-1992").Readiness.Gaps.Should().ContainSingle(gap => gap.Rule.Id == "AUT-07").Which.Strength.Should().Be(Strength.Should);

    [Fact]
    public void Angola_in_1992_had_both_parties_consent_and_that_was_not_what_was_wrong()
    {
        Report("unavem-ii-1992").OutcomeOf("CON-01").Should().Be(RuleOutcome.Satisfied);
        Report("unavem-ii-1992").OutcomeOf("CON-02").Should().Be(RuleOutcome.Satisfied);
    }

    [Fact]
    public void Guatemala_in_1997_asked_observers_for_nothing_that_needs_force()
    {
        Report("minugua-1997").OutcomeOf("UOF-01").Should().Be(RuleOutcome.Satisfied);
        Report("minugua-1997").OutcomeOf("IMP-06").Should().Be(RuleOutcome.NotApplicable, "the conflict is over, and one side alone has arms to give up");
    }

    [Theory]
    [MemberData(nameof(SampleMissions.Names), MemberType = typeof(SampleMissions))]
    public void Every_finding_over_a_real_moment_gives_its_evidence(string name) =>
        Report(name).Findings.Should().NotContain(finding => finding.Evidence.Count == 0);

    [Fact]
    public void Every_sample_is_judged_here() =>
        SampleMissions.Names.Should().BeEquivalentTo(
            [
                "colombia-2016", "interfet-1999", "minugua-1997", "minujusth-2017", "minusca-2014", "minusma-2013", "minusma-2016", "monusco-2010",
                "monusco-2013", "onumoz-1992",
                "un-police-burundi-2016", "unamir-1993", "unamir-1994", "unavem-ii-1992", "undof-1974", "unef-1967", "unisfa-2011",
                "unmee-2007", "unmiss-2011", "unmiss-2014", "unoci-2004", "unoci-2005", "unpredep-1995", "unpredep-1999",
                "unprofor-safe-areas-1993", "unsmis-2012", "untac-1992", "untac-1992-11", "untaet-1999", "untag-1989",
            ]);

    private static CheckReport Report(string name) => SampleMissions.Read(name).Proposal.CheckedByAll();

    private static Finding Found(string name, string rule, Strength strength)
    {
        var finding = Report(name).Findings.Should().ContainSingle(finding => finding.Rule.Id == rule).Subject;
        finding.Strength.Should().Be(strength);
        return finding;
    }
}
