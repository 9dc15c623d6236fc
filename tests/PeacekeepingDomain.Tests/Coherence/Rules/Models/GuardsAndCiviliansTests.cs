using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class GuardsAndCiviliansTests
{
    [Fact]
    public void Guards_for_sites_and_nobody_for_people_out_of_reach_is_a_concern() =>
        ViolatingMissions.GuardsAndNoReserve.CheckedBy<GuardsAndCivilians>()
            .ShouldFire(Strength.Should, "/protection/hotspotsInReach").Message.Should().Contain("no reserve");

    [Fact]
    public void Whether_there_is_a_reserve_is_asked_for() =>
        ViolatingMissions.GuardsAndNoReserve.ButForce(static force => force with { Reserve = null }).CheckedBy<GuardsAndCivilians>()
            .ShouldAsk("/force/reserve");

    [Fact]
    public void A_reserve_is_enough() =>
        ViolatingMissions.GuardsAndNoReserve.ButForce(static force => force with { Reserve = true }).CheckedBy<GuardsAndCivilians>().ShouldBeSilent();

    [Fact]
    public void As_in_Abyei_people_within_reach_are_enough() =>
        (ViolatingMissions.GuardsAndNoReserve with { Protection = ViolatingMissions.GuardsAndNoReserve.Protection! with { HotspotsInReach = true } })
            .CheckedBy<GuardsAndCivilians>().ShouldBeSilent();

    [Fact]
    public void One_of_the_two_models_does_not_clash() =>
        (ViolatingMissions.GuardsAndNoReserve with { Models = [MissionModel.InfrastructureSecurity] })
            .ShouldNotApplyTo<GuardsAndCivilians>("the mission does not combine the protection of civilians");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.GuardsAndNoReserve with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<GuardsAndCivilians>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.GuardsAndNoReserve.ShouldBreakOnlySince<GuardsAndCivilians>(new(1945, 10, 24));
}
