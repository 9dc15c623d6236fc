using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class SafetyRequirementsTests
{
    private const string Evacuation = "/safety/evacuationAssets";

    [Fact]
    public void Evacuation_with_surgery_within_reach_is_in_place() => SoundMission.Proposal.ShouldMeet("SAF-01");

    [Fact]
    public void A_mission_for_which_units_are_sought_should_have_the_means_to_evacuate() =>
        (With(evacuation: false, surgery: true) with { Stage = Stage.ForceGeneration }).ShouldLeaveAGapIn("SAF-01", Strength.Should).Pointer.Should().Be(Evacuation);

    [Theory]
    [InlineData(Stage.ReadyToDeploy)]
    [InlineData(Stage.Deployed)]
    public void On_the_day_of_deployment_it_must_have_them(Stage stage) =>
        (With(evacuation: false, surgery: true) with { Stage = stage }).ShouldLeaveAGapIn("SAF-01", Strength.Must).Pointer.Should().Be(Evacuation);

    [Fact]
    public void Evacuation_without_surgery_is_a_gap() => With(evacuation: true, surgery: false).ShouldLeaveAGapIn("SAF-01", Strength.Must);

    [Fact]
    public void Police_are_evacuated_too() =>
        With(evacuation: false, surgery: true).ButForce(force => force with { Military = ComponentStrength.None, Police = new() { Authorized = 100 } })
            .ShouldLeaveAGapIn("SAF-01", Strength.Must);

    [Fact]
    public void A_mission_without_uniformed_personnel_is_exempt() =>
        With(evacuation: false, surgery: false).ButForce(force => force with { Military = ComponentStrength.None })
            .ShouldBeExemptFrom("SAF-01", "the mission has no uniformed personnel");

    [Fact]
    public void What_is_not_stated_is_open() => (SoundMission.Proposal with { Safety = null }).ShouldLeaveOpen("SAF-01", Evacuation, "/safety/surgicalCapability");

    [Fact]
    public void Whether_there_are_uniformed_personnel_is_asked_first() =>
        With(evacuation: false, surgery: null).ButMilitary(military => military with { Authorized = null }).ShouldLeaveOpen("SAF-01", "/force/military/authorized");

    [Fact]
    public void Before_units_are_sought_nothing_is_owed() => (With(evacuation: false, surgery: false) with { Stage = Stage.Mandated }).ShouldNotYetOwe("SAF-01");

    [Fact]
    public void A_force_led_by_others_is_exempt() =>
        (With(evacuation: false, surgery: false) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom("SAF-01", "it does not speak to a UN-authorized force");

    [Fact]
    public void Before_March_2020_nothing_was_owed()
    {
        (With(evacuation: false, surgery: false) with { AsOf = new(2020, 2, 29) }).ShouldBeExemptFrom("SAF-01", "doctrine has demanded it since 1 March 2020");
        (With(evacuation: false, surgery: false) with { AsOf = new(2020, 3, 1) }).ShouldLeaveAGapIn("SAF-01", Strength.Must);
    }

    [Theory]
    [InlineData("SAF-02", Strength.Should)]
    [InlineData("SAF-03", Strength.Should)]
    [InlineData("SAF-04", Strength.Should)]
    [InlineData("SAF-05", Strength.Should)]
    [InlineData("SAF-06", Strength.Should)]
    [InlineData("SAF-07", Strength.Should)]
    [InlineData("SAF-08", Strength.Should)]
    [InlineData("SAF-09", Strength.Should)]
    [InlineData("SAF-10", Strength.May)]
    [InlineData("SAF-11", Strength.May)]
    public void A_mission_that_cares_for_its_personnel_has_it_and_a_careless_one_has_a_gap(string id, Strength strength)
    {
        (SoundMission.Proposal with { AsOf = new(2024, 12, 1) }).ButConflict(conflict => conflict with { Threats = [Threat.ImprovisedExplosiveDevices, Threat.UnmannedAircraft] })
            .ShouldMeet(id);
        NothingInPlace.At(Stage.ReadyToDeploy).ShouldLeaveAGapIn(id, strength);
    }

    [Theory]
    [InlineData("SAF-02", 2015, 12, 31)]
    [InlineData("SAF-03", 2017, 6, 30)]
    [InlineData("SAF-04", 2020, 3, 30)]
    [InlineData("SAF-05", 2017, 12, 19)]
    [InlineData("SAF-06", 2020, 3, 30)]
    [InlineData("SAF-07", 2019, 10, 25)]
    [InlineData("SAF-08", 2020, 3, 1)]
    [InlineData("SAF-09", 1994, 12, 9)]
    [InlineData("SAF-10", 2022, 12, 21)]
    [InlineData("SAF-11", 2024, 10, 1)]
    public void Before_its_document_nothing_was_owed(string id, int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since }).CheckedByRequirement(id).Readiness.Gaps.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("SAF-02", Stage.Mandated)]
    [InlineData("SAF-03", Stage.Mandated)]
    [InlineData("SAF-04", Stage.Mandated)]
    [InlineData("SAF-05", Stage.ForceGeneration)]
    [InlineData("SAF-06", Stage.ForceGeneration)]
    [InlineData("SAF-07", Stage.ForceGeneration)]
    [InlineData("SAF-08", Stage.ForceGeneration)]
    [InlineData("SAF-09", Stage.ForceGeneration)]
    [InlineData("SAF-10", Stage.ForceGeneration)]
    [InlineData("SAF-11", Stage.ForceGeneration)]
    public void Before_its_stage_nothing_is_owed(string id, Stage stage) => NothingInPlace.At(stage).ShouldNotYetOwe(id);

    [Theory]
    [InlineData("SAF-02")]
    [InlineData("SAF-03")]
    [InlineData("SAF-04")]
    [InlineData("SAF-05")]
    [InlineData("SAF-06")]
    [InlineData("SAF-07")]
    [InlineData("SAF-08")]
    [InlineData("SAF-09")]
    [InlineData("SAF-10")]
    [InlineData("SAF-11")]
    public void A_force_led_by_others_answers_for_itself(string id) =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");

    [Fact]
    public void A_small_mission_needs_no_level_2_facility_of_its_own() =>
        (SoundMission.Proposal with { Safety = SoundMission.Proposal.Safety! with { Level2 = false } }).ButMilitary(military => military with { Authorized = 900 })
            .ShouldMeet("SAF-02");

    [Fact]
    public void A_large_one_does() =>
        (SoundMission.Proposal with { Safety = SoundMission.Proposal.Safety! with { Level2 = false } }).ButMilitary(military => military with { Authorized = 1000 })
            .ShouldLeaveAGapIn("SAF-02", Strength.Should).Pointer.Should().Be("/safety/level2");

    [Fact]
    public void Where_there_are_no_such_threats_nothing_is_owed_against_them()
    {
        var calm = NothingInPlace.At(Stage.ReadyToDeploy).ButConflict(conflict => conflict with { Threats = [] });
        calm.ShouldBeExemptFrom("SAF-03", "improvised explosive devices");
        calm.ShouldBeExemptFrom("SAF-04", "not among the threats");
    }

    [Fact]
    public void The_threats_are_asked_first() =>
        (SoundMission.Proposal with { Safety = new() { CounterUnmannedAircraft = false } }).ButConflict(conflict => conflict with { Threats = null }).ShouldLeaveOpen("SAF-04", "/conflict/threats");

    [Fact]
    public void Unarmed_observers_need_a_way_out_of_their_bases_and_nothing_to_defend_them_with() =>
        (SoundMission.Proposal with { Safety = new() { BaseDefence = false, Reinforcement = false, Extraction = true } })
            .ButMilitary(military => military with { Armed = false }).ShouldMeet("SAF-05");

    [Theory]
    [InlineData(11, 60, 120, "first aid")]
    [InlineData(10, 61, 120, "resuscitation")]
    [InlineData(10, 60, 121, "surgery")]
    public void One_site_that_is_reached_too_late_is_a_gap(int firstAid, int resuscitation, int surgery, string what) =>
        At(new() { Name = "the outpost", FirstAidMinutes = firstAid, ResuscitationMinutes = resuscitation, SurgeryMinutes = surgery })
            .ShouldLeaveAGapIn("SAF-08", Strength.Should).Message.Should().Contain(what);

    [Fact]
    public void Ten_minutes_one_hour_and_two_are_in_time() =>
        At(new() { Name = "the outpost", FirstAidMinutes = 10, ResuscitationMinutes = 60, SurgeryMinutes = 120 }).ShouldMeet("SAF-08");

    [Fact]
    public void How_long_help_takes_is_asked_for() =>
        At(new() { Name = "the outpost", FirstAidMinutes = 10, ResuscitationMinutes = 60 }).ShouldLeaveOpen("SAF-08", "/safety/sites/1/surgeryMinutes");

    [Fact]
    public void Under_a_provisional_status_there_is_no_agreement_to_write_into() =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Legal = new() { StatusOfForces = StatusOfForces.Provisional, Clauses = [] } })
            .ShouldBeExemptFrom("SAF-09", "the model agreement applies for the time being");

    private static MissionProposal At(Site site) =>
        SoundMission.Proposal with { Safety = SoundMission.Proposal.Safety! with { Sites = [.. SoundMission.Proposal.Safety.Sites!, site] } };

    private static MissionProposal With(bool? evacuation, bool? surgery) =>
        SoundMission.Proposal with { Safety = new() { EvacuationAssets = evacuation, SurgicalCapability = surgery } };
}
