using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class RequestForCourtSupportTests
{
    [Fact]
    public void To_help_a_court_that_nobody_asked_to_be_helped_is_a_concern() =>
        ViolatingMissions.UnaskedCourtSupport.CheckedBy<RequestForCourtSupport>()
            .ShouldFire(Strength.Should, "/politicalProcess/hostRequests").Message.Should().Contain("no authority of the host State has asked");

    [Fact]
    public void Who_asked_is_asked_for() =>
        ViolatingMissions.UnaskedCourtSupport.ButConsent(static consent => consent with { RequestedBy = null }).CheckedBy<RequestForCourtSupport>()
            .ShouldAsk("/setting/hostStates/0/consent/requestedBy");

    [Fact]
    public void Whether_a_court_is_supported_is_asked_for() =>
        (ViolatingMissions.UnaskedCourtSupport with { Models = null }).CheckedBy<RequestForCourtSupport>()
            .ShouldAsk("/models");

    [Fact]
    public void An_authority_that_asked_is_enough() =>
        ViolatingMissions.UnaskedCourtSupport.ButConsent(static consent => consent with { RequestedBy = "the Minister of Justice" })
            .CheckedBy<RequestForCourtSupport>().ShouldBeSilent();

    [Fact]
    public void A_request_for_help_with_justice_is_enough() =>
        (ViolatingMissions.UnaskedCourtSupport with { PoliticalProcess = ViolatingMissions.UnaskedCourtSupport.PoliticalProcess! with { HostRequests = [new() { Task = TaskCategory.TransitionalJustice }] } })
            .CheckedBy<RequestForCourtSupport>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.UnaskedCourtSupport with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<RequestForCourtSupport>("support to accountability is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.UnaskedCourtSupport with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<RequestForCourtSupport>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.UnaskedCourtSupport.ShouldBreakOnlySince<RequestForCourtSupport>(new(1945, 10, 24));

    [Theory]
    [InlineData(ExecutivePower.Arrest)]
    [InlineData(ExecutivePower.Detention)]
    public void To_arrest_or_detain_for_it_as_well_is_a_contradiction(ExecutivePower power) =>
        ViolatingMissions.UnaskedCourtSupport.ButAuthorization(decision => decision with { ExecutivePowers = [power] }).CheckedBy<RequestForCourtSupport>()
            .ShouldFire(Strength.Must, "/politicalProcess/hostRequests");

    [Fact]
    public void The_powers_of_the_mission_would_make_it_graver() =>
        ViolatingMissions.UnaskedCourtSupport.ButAuthorization(static decision => decision with { ExecutivePowers = null }).CheckedBy<RequestForCourtSupport>()
            .ShouldFire(Strength.Should, "/politicalProcess/hostRequests").GraverIf.Should().Equal("/authorization/executivePowers");
}
