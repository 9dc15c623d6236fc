using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class NationalLeadOverResourcesTests
{
    [Fact]
    public void To_secure_resources_unasked_is_a_concern() =>
        ViolatingMissions.UnaskedResources.CheckedBy<NationalLeadOverResources>()
            .ShouldFire(Strength.Should, "/politicalProcess/hostRequests").Message.Should().Contain("protect civilians");

    [Fact]
    public void Who_asked_is_asked_for() =>
        ViolatingMissions.UnaskedResources.ButConsent(static consent => consent with { RequestedBy = null }).CheckedBy<NationalLeadOverResources>()
            .ShouldAsk("/setting/hostStates/0/consent/requestedBy");

    [Fact]
    public void A_park_that_the_authorities_asked_to_be_secured_is_in_order() =>
        ViolatingMissions.UnaskedResources.ButConsent(static consent => consent with { RequestedBy = "the Government" })
            .CheckedBy<NationalLeadOverResources>().ShouldBeSilent();

    [Fact]
    public void Advice_to_the_authorities_takes_nobodys_place() =>
        ViolatingMissions.UnaskedResources.ButTasks(static task => task with { Engagement = Engagement.Assist })
            .CheckedBy<NationalLeadOverResources>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.UnaskedResources with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<NationalLeadOverResources>("the protection of natural resources is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.UnaskedResources with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<NationalLeadOverResources>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.UnaskedResources.ShouldBreakOnlySince<NationalLeadOverResources>(new(1945, 10, 24));
}
