using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class DisarmamentAndOffenceTests
{
    [Fact]
    public void To_disarm_fighters_and_to_attack_is_a_concern() =>
        ViolatingMissions.DisarmamentAmidAnOffensive.CheckedBy<DisarmamentAndOffence>()
            .ShouldFire(Strength.Should, "/mandate/ddr/form").Message.Should().Contain("the Front").And.Contain("drive the Front out");

    [Fact]
    public void Whether_it_is_a_programme_is_asked_for() =>
        (ViolatingMissions.DisarmamentAmidAnOffensive with { Mandate = ViolatingMissions.DisarmamentAmidAnOffensive.Mandate! with { Ddr = null } })
            .CheckedBy<DisarmamentAndOffence>()
            .ShouldAsk("/mandate/ddr/form");

    [Fact]
    public void Related_tools_remain_open_while_there_is_fighting() =>
        (ViolatingMissions.DisarmamentAmidAnOffensive with { Mandate = ViolatingMissions.DisarmamentAmidAnOffensive.Mandate! with { Ddr = new() { Form = DdrForm.RelatedTools } } })
            .CheckedBy<DisarmamentAndOffence>().ShouldBeSilent();

    [Fact]
    public void A_task_that_attacks_nobody_is_no_finding() =>
        ViolatingMissions.DisarmamentAmidAnOffensive.WithTask("protect", static task => task with { DirectedAgainst = "" })
            .CheckedBy<DisarmamentAndOffence>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.DisarmamentAmidAnOffensive with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<DisarmamentAndOffence>("disarmament, demobilization and reintegration is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.DisarmamentAmidAnOffensive with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<DisarmamentAndOffence>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.DisarmamentAmidAnOffensive.ShouldBreakOnlySince<DisarmamentAndOffence>(new(1945, 10, 24));
}
