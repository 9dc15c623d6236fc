using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class EndOfAdministrationTests
{
    [Fact]
    public void To_govern_without_agreement_on_the_future_status_is_a_concern() =>
        ViolatingMissions.NoFutureStatus.CheckedBy<EndOfAdministration>().ShouldFire(Strength.Should, "/mandate/statusAgreement").GraverIf.Should().BeEmpty();

    [Fact]
    public void To_govern_with_neither_future_status_nor_exit_strategy_is_a_contradiction() =>
        WithExit(false).CheckedBy<EndOfAdministration>().ShouldFire(Strength.Must, "/mandate/statusAgreement").Message.Should().Contain("no exit strategy either");

    [Fact]
    public void An_exit_strategy_that_is_not_stated_could_make_it_graver() =>
        WithExit(null).CheckedBy<EndOfAdministration>().ShouldFire(Strength.Should, "/mandate/statusAgreement").GraverIf.Should().BeEquivalentTo("/transition/exitStrategy");

    [Fact]
    public void Under_an_agreement_of_the_parties_it_stays_a_concern() =>
        WithExit(false).ButProcess(ProcessStatus.Implementing).CheckedBy<EndOfAdministration>().ShouldFire(Strength.Should, "/mandate/statusAgreement");

    [Fact]
    public void An_agreed_way_to_the_future_status_is_an_end() =>
        ViolatingMissions.Of(MissionModel.TransitionalAdministration).CheckedBy<EndOfAdministration>().ShouldBeSilent();

    [Fact]
    public void Whether_the_future_status_is_agreed_is_asked_for() =>
        (WithExit(true) with { Mandate = WithExit(true).Mandate! with { StatusAgreement = null } }).CheckedBy<EndOfAdministration>().ShouldAsk("/mandate/statusAgreement");

    private static MissionProposal WithExit(bool? strategy) =>
        ViolatingMissions.NoEndInSight with { Transition = ViolatingMissions.NoEndInSight.Transition! with { ExitStrategy = strategy } };

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (ViolatingMissions.NoFutureStatus with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<EndOfAdministration>("the mission governs no territory");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (ViolatingMissions.NoFutureStatus with { Models = null }).CheckedBy<EndOfAdministration>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.NoFutureStatus with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<EndOfAdministration>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => ViolatingMissions.NoFutureStatus.ShouldBreakOnlySince<EndOfAdministration>(new(1945, 10, 24));
}
