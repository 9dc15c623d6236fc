using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class ArrestsAndSignatoriesTests
{
    [Fact]
    public void To_arrest_those_with_whom_peace_was_signed_without_a_policy_is_a_concern() =>
        ViolatingMissions.ArrestOfASignatory.CheckedBy<ArrestsAndSignatories>()
            .ShouldFire(Strength.Should, "/conflict/parties/1/indicted").Message.Should().Contain("the Front");

    [Fact]
    public void Whether_the_party_is_under_indictment_is_asked_for() =>
        ViolatingMissions.ArrestOfASignatory.ButParty("front", static party => party with { Indicted = null }).CheckedBy<ArrestsAndSignatories>()
            .ShouldAsk("/conflict/parties/1/indicted");

    [Fact]
    public void A_policy_on_contacts_is_enough() =>
        (ViolatingMissions.ArrestOfASignatory with { Conduct = ViolatingMissions.ArrestOfASignatory.Conduct! with { EssentialContactPolicy = true } })
            .CheckedBy<ArrestsAndSignatories>().ShouldBeSilent();

    [Fact]
    public void Where_nobody_who_signed_is_under_indictment_nothing_clashes() =>
        ViolatingMissions.ArrestOfASignatory.ButParty("front", static party => party with { Signatory = false })
            .CheckedBy<ArrestsAndSignatories>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_arrests_nobody_waits_for_the_court() =>
        ViolatingMissions.ArrestOfASignatory.ButAuthorization(static decision => decision with { ExecutivePowers = [] })
            .CheckedBy<ArrestsAndSignatories>().ShouldBeSilent();

    [Fact]
    public void One_of_the_two_models_does_not_clash() =>
        (ViolatingMissions.ArrestOfASignatory with { Models = [MissionModel.SupportToAccountability] })
            .ShouldNotApplyTo<ArrestsAndSignatories>("the mission does not combine support to accountability");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.ArrestOfASignatory with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<ArrestsAndSignatories>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.ArrestOfASignatory.ShouldBreakOnlySince<ArrestsAndSignatories>(new(2013, 12, 31));
}
