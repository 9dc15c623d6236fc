using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class HeritageOnRequestTests
{
    [Fact]
    public void To_protect_heritage_unasked_is_a_concern() =>
        ViolatingMissions.UnaskedHeritage.CheckedBy<HeritageOnRequest>()
            .ShouldFire(Strength.Should, "/politicalProcess/hostRequests").Message.Should().Contain("no authority of the host State has asked");

    [Fact]
    public void Who_asked_is_asked_for() =>
        ViolatingMissions.UnaskedHeritage.ButConsent(static consent => consent with { RequestedBy = null }).CheckedBy<HeritageOnRequest>()
            .ShouldAsk("/setting/hostStates/0/consent/requestedBy");

    [Fact]
    public void On_the_mandate_of_the_Council_and_at_a_request_it_is_in_order() =>
        ViolatingMissions.UnaskedHeritage.ButConsent(static consent => consent with { RequestedBy = "the Minister of Culture" })
            .CheckedBy<HeritageOnRequest>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.UnaskedHeritage with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<HeritageOnRequest>("the protection of cultural heritage is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.UnaskedHeritage with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<HeritageOnRequest>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.UnaskedHeritage.ShouldBreakOnlySince<HeritageOnRequest>(new(2017, 3, 24));

    [Fact]
    public void To_protect_it_on_the_decision_of_another_organ_is_a_concern() =>
        ViolatingMissions.HeritageOfTheAssembly.CheckedBy<HeritageOnRequest>().ShouldFire(Strength.Should, "/authorization/organ");
}
