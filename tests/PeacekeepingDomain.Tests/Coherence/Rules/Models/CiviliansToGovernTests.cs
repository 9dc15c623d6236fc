using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class CiviliansToGovernTests
{
    [Fact]
    public void To_govern_without_civilians_is_a_contradiction() =>
        NoCivilians.CheckedBy<CiviliansToGovern>().ShouldFire(Strength.Must, "/force/civilian/authorized");

    [Fact]
    public void Civilians_can_govern() =>
        ViolatingMissions.Of(MissionModel.TransitionalAdministration).CheckedBy<CiviliansToGovern>().ShouldBeSilent();

    [Fact]
    public void A_partner_may_carry_the_civil_administration_as_a_pillar() =>
        (NoCivilians with { Modality = NoCivilians.Modality! with { Kind = ModalityKind.Joint, Command = NoCivilians.Modality.Command! with { DivisionOfPillars = true } } })
            .CheckedBy<CiviliansToGovern>().ShouldBeSilent();

    [Fact]
    public void The_number_of_civilians_is_asked_for() =>
        NoCivilians.ButForce(static force => force with { Civilian = null }).CheckedBy<CiviliansToGovern>().ShouldAsk("/force/civilian/authorized");

    private static MissionProposal NoCivilians =>
        ViolatingMissions.Of(MissionModel.TransitionalAdministration).ButForce(static force => force with { Civilian = ComponentStrength.None });

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (NoCivilians with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<CiviliansToGovern>("the mission governs no territory");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (NoCivilians with { Models = null }).CheckedBy<CiviliansToGovern>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (NoCivilians with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<CiviliansToGovern>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => NoCivilians.ShouldBreakOnlySince<CiviliansToGovern>(new(1945, 10, 24));
}
