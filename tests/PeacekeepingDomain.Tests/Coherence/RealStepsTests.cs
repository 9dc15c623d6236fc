using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>What the rules on change find in steps that were taken. History agrees, or the rule is wrong.</summary>
public sealed class RealStepsTests
{
    // The inquiry into 1994 found that the force was cut in the face of the killing.
    [Fact]
    public void Rwanda_1994_the_cut_is_a_contradiction_and_the_only_one() => Found("unamir-1993", "unamir-1994").Should().Equal(("CHG-02", Strength.Must));

    // One of four parties turned away; tasks were given up or narrowed, the elections were held.
    [Fact]
    public void Cambodia_1992_the_mandate_answered_the_party_that_turned_away() => Found("untac-1992", "untac-1992-11").Should().NotContain(found => found.Rule != "CHG-01");

    // The handover was agreed on beforehand, and the multinational force stayed until the mission was there.
    [Fact]
    public void East_Timor_1999_the_handover_went_well() => Found("interfet-1999", "untaet-1999").Should().BeEmpty();

    // What was wrong in 1999 was the departure, which the check of the second proposal tells; nothing else changed for the worse.
    [Fact]
    public void Macedonia_1999_no_change_of_the_mandate_was_wrong() => Found("unpredep-1995", "unpredep-1999").Should().BeEmpty();

    [Fact]
    public void The_Golan_1974_a_mission_that_stays_as_it_is_takes_no_wrong_step() => Found("undof-1974", "undof-1974").Should().BeEmpty();

    // Troops and police were added with the tasks.
    [Fact]
    public void Cote_d_Ivoire_2005_nothing_is_said_of_a_mandate_that_grew_with_its_means() => Found("unoci-2004", "unoci-2005").Should().BeEmpty();

    // The brigade was called exceptional and had a political framework beside it: doctrine calls it a concern, and no more.
    [Fact]
    public void The_Congo_2013_the_turn_to_enforcement_is_a_concern_that_says_against_whom()
    {
        var step = (SampleMissions.Read("monusco-2010").Proposal, SampleMissions.Read("monusco-2013").Proposal).CheckedByAll().Step;
        step.Findings.Should().OnlyContain(static finding => finding.Strength == Strength.Should);
        step.Findings.Should().ContainSingle(static finding => finding.Rule.Id == "CHG-06").Which.Message.Should().Contain("the M23");
    }

    // When the Government became a party to the war the support to its institutions ended and the force was raised.
    [Fact]
    public void South_Sudan_2014_the_mandate_turned_with_the_war() => Found("unmiss-2011", "unmiss-2014").Should().BeEmpty();

    // Troops were added with the tasks, and those tasks hold ground and fight nobody by name.
    [Fact]
    public void Mali_2016_a_more_robust_mandate_is_no_turn_to_enforcement() => Found("minusma-2013", "minusma-2016").Should().NotContain(found => found.Rule != "CHG-01");

    private static List<(string Rule, Strength Strength)> Found(string from, string to) =>
        [.. (SampleMissions.Read(from).Proposal, SampleMissions.Read(to).Proposal).CheckedByAll().Step.Findings.Select(static finding => (finding.Rule.Id, finding.Strength))];
}
