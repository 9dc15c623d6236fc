using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class BorderThatIsSettledTests
{
    [Fact]
    public void To_manage_a_disputed_border_while_the_process_is_stalled_is_a_concern() =>
        ViolatingMissions.BorderInDispute.CheckedBy<BorderThatIsSettled>()
            .ShouldFire(Strength.Should, "/setting/disputedTerritory").Message.Should().Contain("stalled").And.Contain("protect civilians").And.Contain("monitor the ceasefire");

    [Fact]
    public void Whether_the_territory_is_disputed_is_asked_for() =>
        (ViolatingMissions.BorderInDispute with { Setting = ViolatingMissions.BorderInDispute.Setting! with { DisputedTerritory = null } })
            .CheckedBy<BorderThatIsSettled>()
            .ShouldAsk("/setting/disputedTerritory");

    [Fact]
    public void A_border_whose_process_goes_on_can_be_managed() =>
        ViolatingMissions.BorderInDispute.ButProcess(ProcessStatus.Active).CheckedBy<BorderThatIsSettled>().ShouldBeSilent();

    [Fact]
    public void A_border_that_nobody_disputes_can_be_managed() =>
        (ViolatingMissions.BorderInDispute with { Setting = ViolatingMissions.BorderInDispute.Setting! with { DisputedTerritory = false } })
            .CheckedBy<BorderThatIsSettled>().ShouldBeSilent();

    [Fact]
    public void Supporting_work_on_a_disputed_border_is_no_finding() =>
        ViolatingMissions.BorderInDispute.ButTasks(static task => task with { Priority = Priority.Supporting })
            .CheckedBy<BorderThatIsSettled>().ShouldBeSilent();

    [Fact]
    public void Another_model_is_not_meant() =>
        (ViolatingMissions.BorderInDispute with { Models = [MissionModel.ProtectionOfCivilians] })
            .ShouldNotApplyTo<BorderThatIsSettled>("border management is not among the mission's models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.BorderInDispute with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<BorderThatIsSettled>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() =>
        ViolatingMissions.BorderInDispute.ShouldBreakOnlySince<BorderThatIsSettled>(new(1945, 10, 24));
}
