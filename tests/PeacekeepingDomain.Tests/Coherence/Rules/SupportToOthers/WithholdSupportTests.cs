using PeacekeepingDomain.Coherence.Rules.SupportToOthers;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.SupportToOthers;

public sealed class WithholdSupportTests
{
    private const string Mitigation = "/supportToOthers/0/mitigation";

    [Fact]
    public void Support_in_spite_of_a_high_risk_that_nothing_reduces_is_a_contradiction() =>
        ViolatingMissions.HighRisk.CheckedBy<WithholdSupport>().ShouldFire(Strength.Must, Mitigation).Message.Should().Contain("The national army").And.Contain("logistics");

    [Fact]
    public void A_high_risk_that_measures_reduce_may_be_carried() =>
        ViolatingMissions.ButSupport(support => support with { Risk = RiskLevel.High }).CheckedBy<WithholdSupport>().ShouldBeSilent();

    [Theory]
    [InlineData(RiskLevel.Low)]
    [InlineData(RiskLevel.Medium)]
    public void A_lesser_risk_does_not_end_the_support(RiskLevel risk) =>
        ViolatingMissions.ButSupport(support => support with { Risk = risk, Mitigation = false }).CheckedBy<WithholdSupport>().ShouldBeSilent();

    [Fact]
    public void Support_that_is_suspended_is_in_order() =>
        ViolatingMissions.ButSupport(support => support with { Risk = RiskLevel.High, Mitigation = false, Kinds = [] }).CheckedBy<WithholdSupport>().ShouldBeSilent();

    [Fact]
    public void What_the_assessment_found_is_asked_for_where_nothing_reduces_the_risk() =>
        ViolatingMissions.ButSupport(support => support with { Risk = null, Mitigation = false }).CheckedBy<WithholdSupport>().ShouldAsk("/supportToOthers/0/risk");

    [Fact]
    public void Whether_anything_reduces_a_high_risk_is_asked_for() =>
        ViolatingMissions.ButSupport(support => support with { Risk = RiskLevel.High, Mitigation = null }).CheckedBy<WithholdSupport>().ShouldAsk(Mitigation);

    [Fact]
    public void A_listed_recipient_at_high_risk_is_one_finding() =>
        ViolatingMissions.HighRisk.ButParty("government", party => party with { ListedForViolations = true }).CheckedByAll()
            .Findings.Should().NotContain(finding => finding.Rule.Id == "HRD-05").And.Contain(finding => finding.Rule.Id == "HRD-02" && finding.AlsoAnswers.Contains("HRD-05"));

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.HighRisk with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<WithholdSupport>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_end_of_2011() => ViolatingMissions.HighRisk.ShouldBreakOnlySince<WithholdSupport>(new(2011, 12, 31));
}
