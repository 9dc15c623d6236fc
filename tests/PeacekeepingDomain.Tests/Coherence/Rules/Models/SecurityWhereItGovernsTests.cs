using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class SecurityWhereItGovernsTests
{
    [Fact]
    public void To_govern_where_nobody_keeps_order_is_a_contradiction() =>
        Alone.CheckedBy<SecurityWhereItGoverns>().ShouldFire(Strength.Must, "/force/military/authorized");

    [Fact]
    public void A_force_of_others_beside_it_can_provide_security() =>
        (Alone with { Modality = Alone.Modality! with { Kind = ModalityKind.Parallel, ParallelForces = [new() { Name = "a coalition" }] } }).CheckedBy<SecurityWhereItGoverns>().ShouldBeSilent();

    [Fact]
    public void Its_own_police_can_provide_security() =>
        Alone.ButForce(static force => force with { Police = new() { Authorized = 1000, Armed = true } }).CheckedBy<SecurityWhereItGoverns>().ShouldBeSilent();

    [Fact]
    public void Forces_beside_it_are_asked_for() =>
        (Alone with { Modality = Alone.Modality! with { ParallelForces = null } }).CheckedBy<SecurityWhereItGoverns>().ShouldAsk("/modality/parallelForces");

    private static MissionProposal Alone => ViolatingMissions.Of(MissionModel.TransitionalAdministration).ButMilitary(static _ => ComponentStrength.None);

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (Alone with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<SecurityWhereItGoverns>("the mission governs no territory");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (Alone with { Models = null }).CheckedBy<SecurityWhereItGoverns>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Alone with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<SecurityWhereItGoverns>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => Alone.ShouldBreakOnlySince<SecurityWhereItGoverns>(new(1945, 10, 24));
}
