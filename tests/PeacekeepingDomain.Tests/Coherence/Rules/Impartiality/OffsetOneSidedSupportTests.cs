using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Impartiality;

public sealed class OffsetOneSidedSupportTests
{
    private const string Government = "/conflict/parties/0";

    [Theory]
    [InlineData(Intensity.Active, "active")]
    [InlineData(Intensity.LargeScale, "large scale")]
    public void Support_to_a_State_that_fights_a_party_which_refuses_is_a_concern(Intensity intensity, string word) =>
        ViolatingMissions.OneSideSupported.ButConflict(conflict => conflict with { Intensity = intensity }).CheckedBy<OffsetOneSidedSupport>()
            .ShouldFire(Strength.Should, Government).Message.Should().Contain(word).And.Contain("the Government").And.Contain("the national army").And.Contain("talks with the Front");

    [Theory]
    [InlineData(ProcessStatus.None)]
    [InlineData(ProcessStatus.Stalled)]
    public void So_is_support_where_the_other_side_has_no_process_to_turn_to(ProcessStatus status) =>
        ViolatingMissions.OneSideSupported.ButParty("front", party => party with { Consents = PartyConsent.Yes }).ButProcess(status).CheckedBy<OffsetOneSidedSupport>()
            .ShouldFire(Strength.Should, Government);

    [Fact]
    public void A_task_that_supports_the_State_counts_as_support() =>
        (ViolatingMissions.OneSideSupported with { SupportToOthers = [] }).WithTask("protect", task => task with { Supports = "government" }).CheckedBy<OffsetOneSidedSupport>()
            .ShouldFire(Strength.Should, Government).Message.Should().Contain("protect civilians");

    [Theory]
    [InlineData(TaskCategory.GoodOfficesAndMediation)]
    [InlineData(TaskCategory.NationalDialogueAndReconciliation)]
    public void Talks_with_the_others_offset_it(TaskCategory task) =>
        ViolatingMissions.OneSideSupported.WithTask("monitor", one => one with { Task = task }).CheckedBy<OffsetOneSidedSupport>().ShouldBeSilent();

    [Fact]
    public void Support_to_the_other_side_as_well_offsets_it() =>
        ViolatingMissions.OneSideSupported.WithTask("monitor", task => task with { Supports = "front" }).CheckedBy<OffsetOneSidedSupport>().ShouldBeSilent();

    [Fact]
    public void Where_the_other_side_takes_part_in_a_process_the_State_may_be_supported() =>
        ViolatingMissions.OneSideSupported.ButParty("front", party => party with { Consents = PartyConsent.Yes }).CheckedBy<OffsetOneSidedSupport>().ShouldBeSilent();

    [Fact]
    public void Criminals_need_no_way_in() =>
        ViolatingMissions.OneSideSupported.ButParty("front", party => party with { Main = false }).CheckedBy<OffsetOneSidedSupport>().ShouldBeSilent();

    [Fact]
    public void Without_support_there_is_nothing_to_offset() =>
        (ViolatingMissions.OneSideSupported with { SupportToOthers = [] }).CheckedBy<OffsetOneSidedSupport>().ShouldBeSilent();

    [Theory]
    [InlineData(Intensity.Tension)]
    [InlineData(Intensity.Sporadic)]
    public void Once_the_fighting_is_over_a_State_is_supported_without_taking_sides(Intensity intensity) =>
        ViolatingMissions.OneSideSupported.ButConflict(conflict => conflict with { Intensity = intensity }).ShouldNotApplyTo<OffsetOneSidedSupport>("the parties do not fight");

    [Fact]
    public void To_which_party_a_supported_force_belongs_is_asked_for() =>
        ViolatingMissions.OneSideSupported.ButSupport(support => support with { Party = null }).CheckedBy<OffsetOneSidedSupport>().ShouldAsk("/supportToOthers/0/party");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.OneSideSupported with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<OffsetOneSidedSupport>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() => ViolatingMissions.OneSideSupported.ShouldBreakOnlySince<OffsetOneSidedSupport>(new(1958, 12, 31));
}
