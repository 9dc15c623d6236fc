using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>What became of the only requirement that a proposal was checked by.</summary>
public static class RequirementTesting
{
    public static void ShouldMeet(this MissionProposal mission, string id)
    {
        var readiness = mission.CheckedByRequirement(id).Readiness;
        readiness.Met.Should().Be(1);
        readiness.Gaps.Should().BeEmpty();
        readiness.Open.Should().Be(0);
    }

    /// <summary>Something the requirement asks for is stated not to be in place; the first gap of those it leaves.</summary>
    public static Finding ShouldLeaveAGapIn(this MissionProposal mission, string id, Strength strength)
    {
        var report = mission.CheckedByRequirement(id);
        report.Readiness.Gaps.Should().NotBeEmpty().And.OnlyContain(found => found.Rule.Id == id && found.Strength == strength);
        var gap = report.Readiness.Gaps[0];
        gap.Message.Should().Contain(strength == Strength.May ? " it is good practice to have this in place" : $" {ReportWords.Of(strength)} be in place");
        report.Readiness.Met.Should().Be(0);
        report.Readiness.Open.Should().Be(0);
        report.Findings.Should().BeEmpty("a gap in readiness is no contradiction");
        return gap;
    }

    /// <summary>Nobody has said whether it is in place, and exactly these facts are asked for.</summary>
    public static void ShouldLeaveOpen(this MissionProposal mission, string id, params string[] asked)
    {
        var report = mission.CheckedByRequirement(id);
        report.Readiness.Open.Should().Be(1);
        report.Readiness.Met.Should().Be(0);
        report.Readiness.Gaps.Should().BeEmpty();
        report.Questions.Select(question => question.Pointer).Should().BeEquivalentTo(asked);
    }

    public static void ShouldNotYetOwe(this MissionProposal mission, string id)
    {
        var report = mission.CheckedByRequirement(id);
        report.Readiness.NotDue.Should().Be(1);
        report.Readiness.Gaps.Should().BeEmpty();
        report.Readiness.Open.Should().Be(0);
        report.Questions.Should().BeEmpty();
    }

    /// <summary>The requirement does not apply, and gives this reason.</summary>
    public static void ShouldBeExemptFrom(this MissionProposal mission, string id, string because)
    {
        var readiness = mission.CheckedByRequirement(id).Readiness;
        (readiness.Met + readiness.Gaps.Count + readiness.Open + readiness.NotDue).Should().Be(0);
        var explanation = new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Explain(mission).Should().ContainSingle(rule => rule.About.Id == id).Subject;
        explanation.Outcome.Should().Be("not applicable");
        explanation.Reason.Should().Contain(because);
    }

    /// <summary>Its day is the first on which the requirement leaves a gap, and it does not speak to a force led by others.</summary>
    public static void ShouldOweSince(this MissionProposal mission, string id, string day)
    {
        var since = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        (mission with { AsOf = since }).CheckedByRequirement(id).Readiness.Gaps.Should().NotBeEmpty();
        (mission with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (mission with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");
    }
}
