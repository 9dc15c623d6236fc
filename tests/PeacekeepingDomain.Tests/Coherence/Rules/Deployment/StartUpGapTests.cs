using PeacekeepingDomain.Coherence.Rules.Deployment;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Deployment;

public sealed class StartUpGapTests
{
    [Fact]
    public void A_mission_needed_before_it_can_begin_is_a_concern() =>
        Needed(45, bridged: false).CheckedBy<StartUpGap>().ShouldFire(Strength.Should, "/force/neededWithinDays").Message.Should().Contain("45").And.Contain("90");

    [Fact]
    public void As_in_Ituri_in_2003_a_bridge_closes_the_gap() => Needed(45, bridged: true).CheckedBy<StartUpGap>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_can_begin_in_time_needs_no_bridge() => Needed(180, bridged: false).CheckedBy<StartUpGap>().ShouldBeSilent();

    [Fact]
    public void Days_between_one_force_and_the_next_are_a_concern() =>
        Following(60).CheckedBy<StartUpGap>().ShouldFire(Strength.Should, "/modality/handover/gapDays").Message.Should().StartWith("60 days");

    [Fact]
    public void As_in_the_Central_African_Republic_in_2014_a_force_that_stays_until_the_transfer_leaves_no_gap() =>
        Following(0).CheckedBy<StartUpGap>().ShouldBeSilent();

    [Fact]
    public void Whether_something_bridges_the_gap_is_asked_for() => Needed(45, bridged: null).CheckedBy<StartUpGap>().ShouldAsk("/force/bridging");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Needed(45, bridged: false) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<StartUpGap>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => Needed(45, bridged: false).ShouldBreakOnlySince<StartUpGap>(new(1945, 10, 24));

    private static MissionProposal Needed(int days, bool? bridged) => SoundMission.Proposal.ButForce(force => force with { NeededWithinDays = days, Bridging = bridged });

    private static MissionProposal Following(int gap)
    {
        var mission = Needed(180, bridged: false);
        return mission with { Modality = mission.Modality! with { Kind = ModalityKind.Sequenced, Handover = mission.Modality.Handover! with { GapDays = gap } } };
    }
}
