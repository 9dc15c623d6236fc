using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;

namespace PeacekeepingDomain.Tests.Coherence.Requirements;

public sealed class CapabilityRequirementsTests
{
    public static TheoryData<string, Strength> Rows => new()
    {
        { "CAP-04", Strength.May },
        { "CAP-05", Strength.May },
        { "CAP-06", Strength.Should },
        { "CAP-07", Strength.Should },
        { "CAP-08", Strength.Should },
        { "CAP-10", Strength.Should },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sound_force_has_it_all_and_a_force_with_nothing_in_place_has_a_gap(string id, Strength strength)
    {
        SoundMission.Proposal.ShouldMeet(id);
        NothingInPlace.At(Stage.ReadyToDeploy).ShouldLeaveAGapIn(id, strength);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_force_led_by_others_is_exempt(string id, Strength strength)
    {
        Enum.IsDefined(strength).Should().BeTrue();
        (NothingInPlace.At(Stage.ReadyToDeploy) with { Presence = Presence.UnAuthorizedForce }).ShouldBeExemptFrom(id, "it does not speak to a UN-authorized force");
    }

    [Theory]
    [InlineData("CAP-04", 2000, 8, 21)]
    [InlineData("CAP-05", 2017, 9, 20)]
    [InlineData("CAP-06", 2022, 3, 31)]
    [InlineData("CAP-07", 2001, 6, 13)]
    [InlineData("CAP-08", 2018, 9, 21)]
    [InlineData("CAP-10", 2017, 9, 20)]
    public void Before_its_document_nothing_was_owed(string id, int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since.AddDays(-1) }).ShouldBeExemptFrom(id, "doctrine has demanded it since");
        (NothingInPlace.At(Stage.ReadyToDeploy) with { AsOf = since }).CheckedByRequirement(id).Readiness.Gaps.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("CAP-04", Stage.Mandated)]
    [InlineData("CAP-05", Stage.Mandated)]
    [InlineData("CAP-06", Stage.Mandated)]
    [InlineData("CAP-07", Stage.Concept)]
    [InlineData("CAP-08", Stage.ForceGeneration)]
    [InlineData("CAP-10", Stage.Mandated)]
    public void Before_its_stage_nothing_is_owed(string id, Stage stage) => NothingInPlace.At(stage).ShouldNotYetOwe(id);

    [Theory]
    [InlineData(2999, false)]
    [InlineData(3000, true)]
    public void Three_fifths_of_the_strength_is_commitment_enough(int committed, bool enough)
    {
        var mission = SoundMission.Proposal.ButMilitary(military => military with { Committed = committed });
        if (enough)
            mission.ShouldMeet("CAP-04");
        else
            mission.ShouldLeaveAGapIn("CAP-04", Strength.May).Pointer.Should().Be("/force/military/committed");
    }

    [Fact]
    public void A_small_force_may_be_authorized_before_its_units_are_known() =>
        SoundMission.Proposal.ButMilitary(military => military with { Authorized = 900, Committed = 0 }).ShouldBeExemptFrom("CAP-04", "no large force");

    [Fact]
    public void Commitments_that_are_not_stated_are_open() =>
        SoundMission.Proposal.ButMilitary(military => military with { Committed = null }).ShouldLeaveOpen("CAP-04", "/force/military/committed");

    [Fact]
    public void Engineers_that_come_after_the_infantry_are_a_gap() =>
        With(new Unit { Type = UnitType.EngineerUnit, DaysToDeploy = 200 }).ShouldLeaveAGapIn("CAP-05", Strength.May)
            .Message.Should().Contain("no later than the infantry");

    [Fact]
    public void Engineers_that_come_with_the_infantry_are_in_place() => With(new Unit { Type = UnitType.EngineerUnit, DaysToDeploy = 150 }).ShouldMeet("CAP-05");

    [Fact]
    public void A_police_mission_needs_no_engineers_ahead_of_infantry_it_does_not_have() =>
        NothingInPlace.At(Stage.ReadyToDeploy).ButForce(force => force with { Units = [new() { Type = UnitType.FormedPoliceUnit }] })
            .ShouldBeExemptFrom("CAP-05", "no infantry battalion");

    [Fact]
    public void Observers_whom_nobody_resists_need_no_reserve() =>
        NothingInPlace.At(Stage.ReadyToDeploy).ButTasks(task => task with { OpposedBy = [] }).ShouldBeExemptFrom("CAP-06", "against somebody who resists");

    [Fact]
    public void A_reserve_that_is_not_stated_is_open() =>
        SoundMission.Proposal.ButForce(force => force with { Reserve = null }).ShouldLeaveOpen("CAP-06", "/force/reserve");

    [Fact]
    public void A_mission_without_uniforms_has_no_contributors_to_consult() =>
        NothingInPlace.At(Stage.ReadyToDeploy).ButForce(force => force with { Military = ComponentStrength.None })
            .ShouldBeExemptFrom("CAP-07", "no uniformed personnel");

    [Fact]
    public void Consultations_that_are_not_stated_are_open() =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { ContributorsConsulted = null }).ShouldLeaveOpen("CAP-07", "/authorization/contributorsConsulted");

    [Fact]
    public void Observers_are_not_assessed_as_units() =>
        NothingInPlace.At(Stage.ReadyToDeploy).ButForce(force => force with { Units = [new() { Type = UnitType.MilitaryObservers, Assessed = false, Trained = false }] })
            .ShouldBeExemptFrom("CAP-08", "no formed units");

    [Fact]
    public void Units_taken_over_have_the_transition() =>
        (NothingInPlace.At(Stage.ReadyToDeploy) with
        {
            Modality = SoundMission.Proposal.Modality! with { Kind = ModalityKind.Sequenced, Handover = new() { Rehatted = true } },
        }).ShouldBeExemptFrom("CAP-08", "takes them over");

    [Fact]
    public void Training_that_is_not_stated_is_open() =>
        SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0] with { Trained = null }] }).ShouldLeaveOpen("CAP-08", "/force/units/0/trained");

    [Fact]
    public void A_capability_that_defines_no_model_of_the_mission_may_be_missing() =>
        Missing(Capability.NavalAssets).ShouldMeet("CAP-10");

    [Fact]
    public void A_capability_that_only_supports_a_model_may_be_missing() => Missing(Capability.ChildProtection).ShouldMeet("CAP-10");

    [Fact]
    public void As_in_Macedonia_and_Abyei_a_model_without_its_usual_list_is_no_gap() =>
        SoundMission.Proposal.ButForce(force => force with { Capabilities = [] }).ShouldMeet("CAP-10");

    [Fact]
    public void Capabilities_that_are_not_stated_are_asked_for() =>
        SoundMission.Proposal.ButForce(force => force with { Capabilities = null }).ShouldLeaveOpen("CAP-10", "/force/capabilities");

    private static MissionProposal With(Unit enabler) =>
        SoundMission.Proposal.ButForce(force => force with { Units = [.. force.Units!, enabler] });

    private static MissionProposal Missing(Capability capability) =>
        SoundMission.Proposal.ButForce(force => force with { Capabilities = [new() { Capability = capability, Status = HoldingStatus.Missing }] });
}
