using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class ProtectionRequirementsTests
{
    private const string Strategy = "/protection/strategy";

    [Fact]
    public void A_strategy_of_three_tiers_is_in_place() => SoundMission.Proposal.ShouldMeet("POC-01");

    [Theory]
    [InlineData(false, true, true, "/engagement")]
    [InlineData(true, false, true, "/physical")]
    [InlineData(true, true, false, "/environment")]
    public void A_strategy_that_lacks_a_tier_is_a_gap(bool engagement, bool physical, bool environment, string tier) =>
        With(engagement, physical, environment).ShouldLeaveAGapIn("POC-01", Strength.Should).Pointer.Should().Be(Strategy + tier);

    [Fact]
    public void Every_tier_that_is_lacking_is_named_for_itself() =>
        With(false, false, true).CheckedByRequirement("POC-01").Readiness.Gaps.Select(gap => gap.Pointer)
            .Should().Equal(Strategy + "/engagement", Strategy + "/physical");

    [Theory]
    [InlineData(Stage.ForceGeneration)]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Transition)]
    public void A_strategy_should_be_in_place_and_never_must(Stage stage) =>
        (With(false, false, false) with { Stage = stage }).ShouldLeaveAGapIn("POC-01", Strength.Should);

    [Theory]
    [InlineData(MissionModel.AtrocityPrevention)]
    [InlineData(MissionModel.ProtectionOfCivilians)]
    public void The_models_of_protection_owe_a_strategy_whatever_their_tasks(MissionModel model) =>
        (With(false, true, true).ButTasks(task => task with { Task = TaskCategory.MilitaryObservation }) with { Models = [model] }).ShouldLeaveAGapIn("POC-01", Strength.Should);

    [Fact]
    public void A_task_to_protect_owes_a_strategy_whatever_the_model() =>
        (With(false, true, true) with { Models = [MissionModel.CeasefireMonitoring] }).ShouldLeaveAGapIn("POC-01", Strength.Should);

    [Fact]
    public void A_mission_that_protects_nobody_is_exempt() => Unprotecting.ShouldBeExemptFrom("POC-01", "the mission has no task to protect civilians");

    [Fact]
    public void The_tiers_are_open_where_they_are_not_stated() =>
        (SoundMission.Proposal with { Protection = null }).ShouldLeaveOpen("POC-01", Strategy + "/engagement", Strategy + "/physical", Strategy + "/environment");

    [Fact]
    public void Whether_the_mission_protects_is_asked_before_whether_it_has_a_strategy() =>
        (Unprotecting with { Models = null, Protection = null }).ShouldLeaveOpen("POC-01", "/models");

    [Fact]
    public void Before_units_are_sought_no_strategy_is_owed() => (With(false, false, false) with { Stage = Stage.Mandated }).ShouldNotYetOwe("POC-01");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (With(false, false, false) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("POC-01", "it does not speak to a UN-authorized force");

    [Fact]
    public void Before_the_end_of_2009_no_strategy_was_owed()
    {
        (With(false, false, false) with { AsOf = new(2009, 12, 30) }).ShouldBeExemptFrom("POC-01", "doctrine has demanded it since 31 December 2009");
        (With(false, false, false) with { AsOf = new(2009, 12, 31) }).ShouldLeaveAGapIn("POC-01", Strength.Should);
    }

    [Theory]
    [InlineData("POC-04")]
    [InlineData("POC-06")]
    public void National_protection_and_human_rights_work_are_in_place(string id) => SoundMission.Proposal.ShouldMeet(id);

    [Fact]
    public void Those_who_protect_should_support_those_who_protect_themselves() =>
        Lacking(protection => protection with { SupportsNationalProtection = false }).ShouldLeaveAGapIn("POC-04", Strength.Should).Pointer.Should().Be("/protection/supportsNationalProtection");

    [Fact]
    public void A_mission_that_protects_nobody_replaces_nobody() => Unprotecting.ShouldBeExemptFrom("POC-04", "the mission has no task to protect civilians");

    [Fact]
    public void Whether_communities_are_supported_is_open_where_it_is_not_stated() =>
        Lacking(protection => protection with { SupportsNationalProtection = null }).ShouldLeaveOpen("POC-04", "/protection/supportsNationalProtection");

    [Fact]
    public void A_mission_that_protects_should_have_a_human_rights_component() =>
        Lacking(protection => protection with { HumanRightsComponent = false }).ShouldLeaveAGapIn("POC-06", Strength.Should).Pointer.Should().Be("/protection/humanRightsComponent");

    [Fact]
    public void It_should_report_publicly() =>
        Lacking(protection => protection with { PublicReporting = false }).ShouldLeaveAGapIn("POC-06", Strength.Should).Pointer.Should().Be("/protection/publicReporting");

    [Fact]
    public void Observers_of_a_ceasefire_are_exempt_from_human_rights_work() =>
        Unprotecting.ShouldBeExemptFrom("POC-06", "no model or task of the mission calls for work on human rights");

    [Fact]
    public void A_task_to_monitor_human_rights_calls_for_it_whatever_the_model() =>
        (Lacking(protection => protection with { PublicReporting = false }).ButTasks(task => task with { Task = TaskCategory.HumanRightsMonitoring }) with { Models = [MissionModel.CeasefireMonitoring] })
            .ShouldLeaveAGapIn("POC-06", Strength.Should);

    [Fact]
    public void Who_goes_on_the_offensive_should_prevent_and_track_harm()
    {
        var mission = Lacking(protection => protection with { CivilianHarmMitigation = false });
        mission.WithTask("protect", task => task with { Traits = [TaskTrait.Offensive] }).ShouldLeaveAGapIn("POC-08", Strength.Should).Pointer.Should().Be("/protection/civilianHarmMitigation");
        (mission with { SupportToOthers = [mission.SupportToOthers![0] with { Kinds = [SupportKind.JointOperations] }] }).ShouldLeaveAGapIn("POC-08", Strength.Should);
        mission.ShouldBeExemptFrom("POC-08", "the mission plans no offensive and no joint operations");
    }

    [Fact]
    public void Sites_where_civilians_shelter_should_have_a_plan()
    {
        var mission = Lacking(protection => protection with { SitesPlan = false });
        mission.WithTask("protect", task => task with { Traits = [TaskTrait.SafeArea] }).ShouldLeaveAGapIn("POC-09", Strength.Should).Pointer.Should().Be("/protection/sitesPlan");
        mission.ShouldBeExemptFrom("POC-09", "the mission keeps no place where civilians shelter");
    }

    [Theory]
    [InlineData("POC-04", "2009-12-31")]
    [InlineData("POC-06", "2011-12-31")]
    [InlineData("POC-08", "2013-03-28")]
    [InlineData("POC-09", "2014-05-27")]
    public void Each_is_owed_since_its_day_and_by_missions_of_the_United_Nations(string id, string since) => NothingInPlace.At(Stage.ReadyToDeploy).ShouldOweSince(id, since);

    private static MissionProposal Lacking(Func<Protection, Protection> change) => SoundMission.Proposal with { Protection = change(SoundMission.Proposal.Protection!) };

    private static MissionProposal Unprotecting =>
        With(false, false, false).ButTasks(task => task with { Task = TaskCategory.MilitaryObservation }) with { Models = [MissionModel.CeasefireMonitoring] };

    private static MissionProposal With(bool engagement, bool physical, bool environment) =>
        SoundMission.Proposal with { Protection = new() { Strategy = new() { Engagement = engagement, Physical = physical, Environment = environment } } };
}
