using PeacekeepingDomain.Coherence.Rules.Protection;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Protection;

public sealed class SafeAreasTests
{
    private const string Authorized = "/force/military/authorized";

    [Fact]
    public void A_safe_area_without_agreement_and_short_of_strength_is_a_concern() =>
        ViolatingMissions.WeakSafeArea(3000).CheckedBy<SafeAreas>().ShouldFire(Strength.Should, Authorized)
            .Message.Should().Contain("3,000").And.Contain("5,000").And.Contain("60%").And.Contain("protect civilians");

    [Fact]
    public void Less_than_half_of_the_strength_is_a_contradiction() =>
        ViolatingMissions.WeakSafeArea(2000).CheckedBy<SafeAreas>().ShouldFire(Strength.Must, Authorized);

    [Fact]
    public void As_in_Bosnia_in_1993_a_main_party_that_resists_and_refuses_makes_it_a_contradiction() =>
        ViolatingMissions.WeakSafeArea(3000).ButParty("bandits", party => party with { Main = true }).CheckedBy<SafeAreas>().ShouldFire(Strength.Must, Authorized);

    [Fact]
    public void As_in_Abyei_in_2011_an_agreement_keeps_the_area_safe() =>
        (ViolatingMissions.WeakSafeArea(1000) with { Mandate = ViolatingMissions.WeakSafeArea(1000).Mandate! with { DemilitarizationAgreement = true } }).CheckedBy<SafeAreas>().ShouldBeSilent();

    [Fact]
    public void Strength_as_assessed_keeps_the_area_safe() => ViolatingMissions.WeakSafeArea(5000).CheckedBy<SafeAreas>().ShouldBeSilent();

    [Fact]
    public void Where_nobody_resists_it_does_not_speak() =>
        ViolatingMissions.WeakSafeArea(1000).WithTask("protect", task => task with { OpposedBy = [] })
            .ShouldNotApplyTo<SafeAreas>("no safe area is to be held against somebody who resists");

    [Fact]
    public void It_answers_the_rule_on_strength()
    {
        var findings = ViolatingMissions.WeakSafeArea(1000).CheckedByAll().Findings;
        findings.Should().ContainSingle(finding => finding.Rule.Id == "POC-05").Which.AlsoAnswers.Should().Equal("CAP-02");
        findings.Should().NotContain(finding => finding.Rule.Id == "CAP-02");
    }

    [Fact]
    public void The_agreement_is_asked_for() =>
        (ViolatingMissions.WeakSafeArea(1000) with { Mandate = ViolatingMissions.WeakSafeArea(1000).Mandate! with { DemilitarizationAgreement = null } })
            .CheckedBy<SafeAreas>().ShouldAsk("/mandate/demilitarizationAgreement");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.WeakSafeArea(1000) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<SafeAreas>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.WeakSafeArea(1000).ShouldBreakOnlySince<SafeAreas>(new(1945, 10, 24));
}
