using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class AuthorityAcrossBordersTests
{
    [Fact]
    public void Escorts_across_a_border_on_a_decision_of_the_Assembly_are_a_concern() =>
        ViolatingMissions.EscortsAcrossABorder.CheckedBy<AuthorityAcrossBorders>()
            .ShouldFire(Strength.Should, "/authorization/organ").Message.Should().Contain("escort convoys over the pass").And.Contain("general assembly");

    [Fact]
    public void The_organ_is_asked_for() =>
        ViolatingMissions.EscortsAcrossABorder.ButAuthorization(static decision => decision with { Organ = null }).CheckedBy<AuthorityAcrossBorders>()
            .ShouldAsk("/authorization/organ");

    [Fact]
    public void The_Council_can_authorize_it() =>
        ViolatingMissions.EscortsAcrossABorder.ButAuthorization(static decision => decision with { Organ = Organ.SecurityCouncil })
            .CheckedBy<AuthorityAcrossBorders>().ShouldBeSilent();

    [Fact]
    public void Escorts_on_one_side_of_the_border_need_no_more() =>
        ViolatingMissions.EscortsAcrossABorder.WithTask("protect", static task => task with { Traits = [TaskTrait.Escort] })
            .CheckedBy<AuthorityAcrossBorders>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.EscortsAcrossABorder with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<AuthorityAcrossBorders>("the protection of relief workers is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.EscortsAcrossABorder with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<AuthorityAcrossBorders>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.EscortsAcrossABorder.ShouldBreakOnlySince<AuthorityAcrossBorders>(new(1945, 10, 24));

    [Fact]
    public void Without_the_consent_of_a_host_State_it_is_a_contradiction() =>
        ViolatingMissions.EscortsAcrossABorder.ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous }).CheckedBy<AuthorityAcrossBorders>()
            .ShouldFire(Strength.Must, "/authorization/organ");
}
