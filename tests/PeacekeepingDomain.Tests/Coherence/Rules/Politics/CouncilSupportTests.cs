using PeacekeepingDomain.Coherence.Rules.Politics;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Politics;

public sealed class CouncilSupportTests
{
    private const string Unity = "/politicalProcess/councilUnity";

    [Theory]
    [InlineData(Stage.Concept)]
    [InlineData(Stage.CouncilOption)]
    public void A_text_that_a_permanent_member_votes_against_cannot_be_adopted(Stage stage) =>
        (ViolatingMissions.VetoAnnounced with { Stage = stage }).CheckedBy<CouncilSupport>().ShouldFire(Strength.Must, Unity);

    [Theory]
    [InlineData(Stage.Mandated)]
    [InlineData(Stage.Deployed)]
    [InlineData(Stage.Transition)]
    public void As_in_Macedonia_in_1999_a_mission_in_the_field_can_be_ended_by_it_and_that_is_a_concern(Stage stage) =>
        (ViolatingMissions.VetoAnnounced with { Stage = stage }).CheckedBy<CouncilSupport>().ShouldFire(Strength.Should, Unity);

    [Fact]
    public void A_divided_Council_behind_a_mission_whose_core_task_is_resisted_is_a_concern() =>
        ViolatingMissions.CouncilDivided.CheckedBy<CouncilSupport>().ShouldFire(Strength.Should, Unity).Message.Should().StartWith("The Council is divided");

    [Fact]
    public void As_in_Syria_in_2012_a_divided_Council_is_a_concern_where_a_main_party_holds_back() =>
        ViolatingMissions.CouncilDivided.ButTasks(task => task with { OpposedBy = [] }).ButParty("front", party => party with { Consents = PartyConsent.Conditional })
            .CheckedBy<CouncilSupport>().ShouldFire(Strength.Should, Unity);

    [Fact]
    public void A_divided_Council_is_a_concern_where_the_process_is_stuck() =>
        ViolatingMissions.CouncilDivided.ButTasks(task => task with { OpposedBy = [] }).ButProcess(ProcessStatus.Stalled).CheckedBy<CouncilSupport>()
            .ShouldFire(Strength.Should, Unity).Message.Should().Contain("stalled");

    [Fact]
    public void A_divided_Council_is_a_concern_where_the_ceasefire_is_not_kept() =>
        ViolatingMissions.CouncilDivided.ButTasks(task => task with { OpposedBy = [] }).ButConflict(conflict => conflict with { Ceasefire = CeasefireState.Partial })
            .CheckedBy<CouncilSupport>().ShouldFire(Strength.Should, Unity);

    [Fact]
    public void Where_everybody_cooperates_a_mission_can_do_with_a_divided_Council() =>
        ViolatingMissions.CouncilDivided.ButTasks(task => task with { OpposedBy = [] }).CheckedBy<CouncilSupport>().ShouldBeSilent();

    [Fact]
    public void What_the_Assembly_decides_needs_no_vote_of_the_Council() =>
        ViolatingMissions.VetoAnnounced.ButAuthorization(decision => decision with { Organ = Organ.GeneralAssembly })
            .ShouldNotApplyTo<CouncilSupport>("the Council does not decide on it");

    [Fact]
    public void Where_the_Council_stands_is_asked_for() =>
        SoundMission.Proposal.ButPolitics(process => process with { CouncilUnity = null }).CheckedBy<CouncilSupport>().ShouldAsk(Unity);

    [Fact]
    public void Which_organ_decides_is_asked_first() =>
        ViolatingMissions.VetoAnnounced.ButAuthorization(decision => decision with { Organ = null }).CheckedBy<CouncilSupport>().ShouldAsk("/authorization/organ");

    [Fact]
    public void It_does_not_speak_to_a_regional_operation() =>
        (ViolatingMissions.CouncilDivided with { Presence = Presence.RegionalOperation }).ShouldNotApplyTo<CouncilSupport>("it does not speak to a regional operation");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.CouncilDivided.ShouldBreakOnlySince<CouncilSupport>(new(1945, 10, 24));
}
