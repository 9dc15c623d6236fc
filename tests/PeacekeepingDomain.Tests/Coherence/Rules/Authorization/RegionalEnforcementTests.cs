using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Authorization;

public sealed class RegionalEnforcementTests
{
    private const string Decides = "/authorization/organ";

    [Theory]
    [InlineData(Organ.RegionalOrganization)]
    [InlineData(Organ.GeneralAssembly)]
    [InlineData(Organ.None)]
    public void Force_without_consent_and_without_the_Council_is_a_contradiction(Organ organ) =>
        ViolatingMissions.EnforcementBy(organ).CheckedBy<RegionalEnforcement>().ShouldFire(Strength.Must, Decides).Message.Should().Contain("Ruritania without its consent");

    [Fact]
    public void A_coalition_is_bound_too() =>
        (ViolatingMissions.EnforcementBy(Organ.RegionalOrganization) with { Presence = Presence.UnAuthorizedForce }).CheckedBy<RegionalEnforcement>().ShouldFire(Strength.Must, Decides);

    [Fact]
    public void Where_nobody_could_consent_it_is_a_concern() =>
        ViolatingMissions.EnforcementBy(Organ.RegionalOrganization).ButConsent(consent => consent with { Status = ConsentStatus.NoAuthorityAbleToConsent })
            .CheckedBy<RegionalEnforcement>().ShouldFire(Strength.Should, Decides);

    [Fact]
    public void A_regional_operation_that_the_State_asked_for_needs_no_authorization() =>
        ViolatingMissions.EnforcementBy(Organ.RegionalOrganization).ButConsent(consent => consent with { Status = ConsentStatus.Explicit }).CheckedBy<RegionalEnforcement>().ShouldBeSilent();

    [Fact]
    public void As_in_East_Timor_in_1999_the_Council_may_authorize_a_coalition() =>
        (ViolatingMissions.EnforcementBy(Organ.SecurityCouncil) with { Presence = Presence.UnAuthorizedForce }).CheckedBy<RegionalEnforcement>().ShouldBeSilent();

    [Fact]
    public void Observers_without_force_are_no_enforcement() =>
        ViolatingMissions.EnforcementBy(Organ.RegionalOrganization).ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence })
            .CheckedBy<RegionalEnforcement>().ShouldBeSilent();

    [Fact]
    public void A_concept_that_nobody_has_decided_on_yet_is_not_a_breach() =>
        (ViolatingMissions.EnforcementBy(Organ.None) with { Stage = Stage.Concept }).CheckedBy<RegionalEnforcement>().ShouldBeSilent();

    [Fact]
    public void The_organ_is_asked_for() =>
        ViolatingMissions.EnforcementBy(Organ.None).ButAuthorization(decision => decision with { Organ = null }).CheckedBy<RegionalEnforcement>().ShouldAsk(Decides);

    [Fact]
    public void The_consent_is_asked_for() =>
        ViolatingMissions.EnforcementBy(Organ.RegionalOrganization).ButConsent(consent => consent with { Status = null }).CheckedBy<RegionalEnforcement>()
            .ShouldAsk("/setting/hostStates/0/consent/status");

    [Fact]
    public void It_does_not_speak_to_a_mission_of_the_United_Nations() =>
        (ViolatingMissions.EnforcementBy(Organ.RegionalOrganization) with { Presence = Presence.PeacekeepingOperation }).ShouldNotApplyTo<RegionalEnforcement>("it does not speak to a peacekeeping operation");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.EnforcementBy(Organ.RegionalOrganization).ShouldBreakOnlySince<RegionalEnforcement>(new(1945, 10, 24));
}
