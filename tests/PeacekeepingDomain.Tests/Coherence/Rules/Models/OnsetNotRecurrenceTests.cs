using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class OnsetNotRecurrenceTests
{
    [Fact]
    public void Prevention_alone_after_a_war_is_worth_a_remark() =>
        ViolatingMissions.PreventionAfterWar.CheckedBy<OnsetNotRecurrence>().ShouldFire(Strength.May, "/models").Message.Should().Contain("the Front");

    [Fact]
    public void Prevention_beside_a_wider_model_is_in_order() =>
        (ViolatingMissions.PreventionAfterWar with { Models = [MissionModel.PreventiveDeployment, MissionModel.SupportOfPeaceAgreements] }).ShouldNotApplyTo<OnsetNotRecurrence>("not a preventive deployment alone");

    [Fact]
    public void Prevention_while_talks_go_on_is_in_order() =>
        ViolatingMissions.PreventionAfterWar.ButProcess(ProcessStatus.Active).CheckedBy<OnsetNotRecurrence>().ShouldBeSilent();

    [Fact]
    public void An_agreement_between_States_is_no_end_of_a_civil_war() =>
        ViolatingMissions.PreventionAfterWar.ButParty("front", static party => party with { Kind = PartyKind.OtherState }).CheckedBy<OnsetNotRecurrence>().ShouldBeSilent();

    [Fact]
    public void Who_signed_the_agreement_is_asked_for() =>
        ViolatingMissions.PreventionAfterWar.ButParty("front", static party => party with { Signatory = null }).CheckedBy<OnsetNotRecurrence>().ShouldAsk("/conflict/parties/1/signatory");

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.PreventionAfterWar with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<OnsetNotRecurrence>("the mission is not a preventive deployment alone");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.PreventionAfterWar with { Models = null }).CheckedBy<OnsetNotRecurrence>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.PreventionAfterWar with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<OnsetNotRecurrence>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.PreventionAfterWar.ShouldBreakOnlySince<OnsetNotRecurrence>(new(1945, 10, 24));
}
