using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class ModelsOneToFifteenRequirementsTests
{
    [Fact]
    public void Warning_that_reaches_those_who_can_act_is_in_order() => Warning(true).ShouldMeet("M05-2");

    [Fact]
    public void Monitoring_that_warns_nobody_is_a_gap() => Warning(false).ShouldLeaveAGapIn("M05-2", Strength.Should).Pointer.Should().Be("/protection/earlyWarning");

    [Fact]
    public void Prevention_that_warns_nobody_is_a_gap() => (Warning(false) with { Models = [MissionModel.PreventiveDeployment] }).ShouldLeaveAGapIn("M05-2", Strength.Should);

    [Fact]
    public void Whether_anybody_is_warned_is_open_where_it_is_not_stated() => Warning(null).ShouldLeaveOpen("M05-2", "/protection/earlyWarning");

    [Fact]
    public void A_mission_that_only_watches_a_ceasefire_is_exempt_from_warning() =>
        (Warning(false) with { Models = [MissionModel.CeasefireMonitoring] }).ShouldBeExemptFrom("M05-2", "neither prevents a conflict nor monitors and reports");

    [Fact]
    public void Before_units_are_sought_no_warning_is_owed() => (Warning(false) with { Stage = Stage.Mandated }).ShouldNotYetOwe("M05-2");

    [Fact]
    public void Before_July_1998_no_warning_was_owed() => (Warning(false) with { AsOf = new(1998, 7, 20) }).ShouldBeExemptFrom("M05-2", "21 July 1998");

    [Fact]
    public void An_administration_with_a_plan_to_hand_over_is_in_order() => Owned(MissionModel.TransitionalAdministration, true).ShouldMeet("M10-5");

    [Fact]
    public void An_administration_that_builds_nobody_to_take_over_leaves_a_gap() =>
        Owned(MissionModel.TransitionalAdministration, false).ShouldLeaveAGapIn("M10-5", Strength.Should).Pointer.Should().Be("/politicalProcess/nationalOwnershipPlan");

    [Fact]
    public void A_plan_to_hand_over_that_is_not_stated_is_open() =>
        Owned(MissionModel.TransitionalAdministration, null).ShouldLeaveOpen("M10-5", "/politicalProcess/nationalOwnershipPlan");

    [Fact]
    public void A_mission_that_governs_nothing_has_nothing_to_hand_over() =>
        Owned(MissionModel.TransitionAssistance, false).ShouldBeExemptFrom("M10-5", "the mission governs no territory");

    [Fact]
    public void Before_October_1999_no_plan_to_hand_over_was_owed() =>
        (Owned(MissionModel.TransitionalAdministration, false) with { AsOf = new(1999, 10, 24) }).ShouldBeExemptFrom("M10-5", "25 October 1999");

    [Fact]
    public void Electoral_help_on_an_assessment_is_in_order() => ViolatingMissions.Elections(static request => request).ShouldMeet("M11-4");

    [Fact]
    public void Electoral_help_without_an_assessment_leaves_a_gap() =>
        ViolatingMissions.Elections(static request => request with { NeedsAssessment = false }).ShouldLeaveAGapIn("M11-4", Strength.Should)
            .Pointer.Should().Be("/mandate/electionRequest/needsAssessment");

    [Fact]
    public void An_assessment_that_is_not_stated_is_open() =>
        ViolatingMissions.Elections(static request => request with { NeedsAssessment = null }).ShouldLeaveOpen("M11-4", "/mandate/electionRequest/needsAssessment");

    [Fact]
    public void A_mission_without_electoral_help_needs_no_assessment() => SoundMission.Proposal.ShouldBeExemptFrom("M11-4", "electoral help is not among the mission's models");

    [Fact]
    public void Before_a_decision_no_assessment_is_owed() =>
        (ViolatingMissions.Elections(static request => request with { NeedsAssessment = false }) with { Stage = Stage.CouncilOption }).ShouldNotYetOwe("M11-4");

    [Fact]
    public void A_programme_with_money_for_reintegration_is_in_order() => ViolatingMissions.Demobilization(static ddr => ddr).ShouldMeet("M12-3");

    [Fact]
    public void A_programme_without_money_for_reintegration_leaves_a_gap() =>
        Unfunded(DdrForm.Programme).ShouldLeaveAGapIn("M12-3", Strength.Should).Pointer.Should().Be("/mandate/ddr/reintegrationFunded");

    [Fact]
    public void Tools_beside_a_programme_need_no_money_for_reintegration() => Unfunded(DdrForm.RelatedTools).ShouldBeExemptFrom("M12-3", "the mission has no demobilization programme");

    [Fact]
    public void Money_that_is_not_stated_is_open() =>
        ViolatingMissions.Demobilization(static ddr => ddr with { ReintegrationFunded = null }).ShouldLeaveOpen("M12-3", "/mandate/ddr/reintegrationFunded");

    [Fact]
    public void Before_August_2005_no_money_for_reintegration_was_owed() =>
        (Unfunded(DdrForm.Programme) with { AsOf = new(2005, 8, 14) }).ShouldBeExemptFrom("M12-3", "15 August 2005");

    [Fact]
    public void A_reform_that_the_country_owns_is_in_order() => Owned(MissionModel.SecuritySectorReform, true).ShouldMeet("M13-1");

    [Fact]
    public void A_reform_that_the_country_does_not_own_leaves_a_gap() =>
        Owned(MissionModel.SecuritySectorReform, false).ShouldLeaveAGapIn("M13-1", Strength.Should).Pointer.Should().Be("/politicalProcess/nationalOwnershipPlan");

    [Fact]
    public void Ownership_that_is_not_stated_is_open() => Owned(MissionModel.SecuritySectorReform, null).ShouldLeaveOpen("M13-1", "/politicalProcess/nationalOwnershipPlan");

    [Fact]
    public void A_mission_without_such_a_reform_is_exempt() =>
        Owned(MissionModel.PoliceAssistance, false).ShouldBeExemptFrom("M13-1", "security sector reform is not among the mission's models");

    [Fact]
    public void Before_April_2014_no_ownership_was_owed() =>
        (Owned(MissionModel.SecuritySectorReform, false) with { AsOf = new(2014, 4, 27) }).ShouldBeExemptFrom("M13-1", "28 April 2014");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (Owned(MissionModel.SecuritySectorReform, false) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("M13-1", "it does not speak to a UN-authorized force");

    private static MissionProposal Warning(bool? warns)
    {
        var mission = ViolatingMissions.Of(MissionModel.MonitoringAndReporting);
        return mission with { Protection = mission.Protection! with { EarlyWarning = warns } };
    }

    private static MissionProposal Owned(MissionModel model, bool? owned)
    {
        var mission = ViolatingMissions.Of(model);
        return mission with { PoliticalProcess = mission.PoliticalProcess! with { NationalOwnershipPlan = owned } };
    }

    private static MissionProposal Unfunded(DdrForm form) => ViolatingMissions.Demobilization(ddr => ddr with { Form = form, ReintegrationFunded = false });
}
