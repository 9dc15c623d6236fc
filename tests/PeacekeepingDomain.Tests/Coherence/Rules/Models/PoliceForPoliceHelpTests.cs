using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class PoliceForPoliceHelpTests
{
    [Fact]
    public void Police_help_without_police_is_a_contradiction() =>
        ViolatingMissions.Of(MissionModel.PoliceAssistance).CheckedBy<PoliceForPoliceHelp>().ShouldFire(Strength.Must, "/force/police/authorized");

    [Fact]
    public void Police_can_help_police() =>
        ViolatingMissions.Of(MissionModel.PoliceAssistance).ButForce(static force => force with { Police = new() { Authorized = 50, Armed = false } }).CheckedBy<PoliceForPoliceHelp>().ShouldBeSilent();

    [Fact]
    public void A_partner_may_provide_the_officers() =>
        (ViolatingMissions.Of(MissionModel.PoliceAssistance) with { Modality = SoundMission.Proposal.Modality! with { PartnerOrganizations = ["the regional organization"] } })
            .CheckedBy<PoliceForPoliceHelp>().ShouldBeSilent();

    [Fact]
    public void The_number_of_police_is_asked_for() =>
        ViolatingMissions.Of(MissionModel.PoliceAssistance).ButForce(static force => force with { Police = null }).CheckedBy<PoliceForPoliceHelp>().ShouldAsk("/force/police/authorized");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.Of(MissionModel.PoliceAssistance) with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<PoliceForPoliceHelp>("police assistance is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.Of(MissionModel.PoliceAssistance) with { Models = null }).CheckedBy<PoliceForPoliceHelp>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Of(MissionModel.PoliceAssistance) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<PoliceForPoliceHelp>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.Of(MissionModel.PoliceAssistance).ShouldBreakOnlySince<PoliceForPoliceHelp>(new(1945, 10, 24));
}
