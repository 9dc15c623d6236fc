using PeacekeepingDomain.Coherence.Rules.Deployment;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Deployment;

public sealed class TimetableHoldsTests
{
    private const string Unit = "/force/units/1/daysToDeploy";

    [Fact]
    public void A_mission_that_begins_after_it_is_complete_contradicts_itself() =>
        SoundMission.Proposal.ButForce(force => force with { InitialOperatingDays = 300 })
            .CheckedBy<TimetableHolds>().ShouldFire(Strength.Must, "/force/initialOperatingDays").Message.Should().Contain("300").And.Contain("240");

    [Fact]
    public void A_mission_that_is_complete_before_a_unit_it_needs_is_a_concern() =>
        Arriving(270).CheckedBy<TimetableHolds>().ShouldFire(Strength.Should, Unit).Message.Should().Contain("a unit of Borduria").And.Contain("protect civilians");

    [Fact]
    public void A_late_unit_that_no_core_task_needs_is_in_order() =>
        Arriving(270).WithTask("protect", task => task with { Capabilities = [] }).CheckedBy<TimetableHolds>().ShouldBeSilent();

    [Theory]
    [InlineData(10)]
    [InlineData(89)]
    public void Haste_alone_contradicts_nothing(int days) =>
        SoundMission.Proposal.ButForce(force => force with { InitialOperatingDays = days, FullOperatingDays = days, Units = [] }).CheckedBy<TimetableHolds>().ShouldBeSilent();

    [Fact]
    public void How_long_a_needed_unit_takes_is_asked_for() => Arriving(null).CheckedBy<TimetableHolds>().ShouldAsk(Unit);

    [Fact]
    public void It_speaks_to_a_force_led_by_others_too() =>
        (Arriving(270) with { Presence = Presence.UnAuthorizedForce }).CheckedBy<TimetableHolds>().ShouldFire(Strength.Should, Unit);

    [Fact]
    public void It_stands_since_the_Charter() => Arriving(270).ShouldBreakOnlySince<TimetableHolds>(new(1945, 10, 24));

    private static MissionProposal Arriving(int? days) =>
        SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0], force.Units[1] with { DaysToDeploy = days }] });
}
