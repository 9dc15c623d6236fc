using PeacekeepingDomain.Coherence.Rules.Models;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Models;

public sealed class ProgrammePreconditionsTests
{
    [Fact]
    public void A_programme_with_unwilling_parties_under_an_agreement_is_a_concern() =>
        Unwilling.CheckedBy<ProgrammePreconditions>().ShouldFire(Strength.Should, "/mandate/ddr").Message.Should().Contain("willing parties: no");

    [Fact]
    public void A_programme_without_an_agreement_is_a_contradiction() =>
        ViolatingMissions.Demobilization(static ddr => ddr with { FrameworkAgreement = false }).CheckedBy<ProgrammePreconditions>().ShouldFire(Strength.Must, "/mandate/ddr");

    [Fact]
    public void A_programme_with_neither_will_nor_security_is_a_contradiction() =>
        ViolatingMissions.Demobilization(static ddr => ddr with { MinimumSecurity = false, Willingness = false }).CheckedBy<ProgrammePreconditions>().ShouldFire(Strength.Must, "/mandate/ddr");

    [Theory]
    [InlineData(DdrForm.RelatedTools)]
    [InlineData(DdrForm.Strategy)]
    public void Tools_and_strategies_do_not_wait_for_the_preconditions(DdrForm form) =>
        ViolatingMissions.Demobilization(ddr => ddr with { Form = form, FrameworkAgreement = false, MinimumSecurity = false, Willingness = false })
            .ShouldNotApplyTo<ProgrammePreconditions>("no demobilization programme is proposed");

    [Fact]
    public void A_programme_with_all_its_preconditions_is_in_order() =>
        ViolatingMissions.Demobilization(static ddr => ddr).CheckedBy<ProgrammePreconditions>().ShouldBeSilent();

    [Fact]
    public void What_the_programme_rests_on_is_asked_for() =>
        ViolatingMissions.Demobilization(static ddr => ddr with { MinimumSecurity = null }).CheckedBy<ProgrammePreconditions>().ShouldAsk("/mandate/ddr/minimumSecurity");

    private static MissionProposal Unwilling => ViolatingMissions.Demobilization(static ddr => ddr with { Willingness = false });

    [Fact]
    public void A_mission_of_other_models_is_not_spoken_to() =>
        (Unwilling with { Models = [MissionModel.MineAction] }).ShouldNotApplyTo<ProgrammePreconditions>("demobilization is not among the mission's models");

    [Fact]
    public void Whether_the_model_is_proposed_is_asked_for() => (Unwilling with { Models = null }).CheckedBy<ProgrammePreconditions>().ShouldAsk("/models");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Unwilling with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<ProgrammePreconditions>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_its_day() => Unwilling.ShouldBreakOnlySince<ProgrammePreconditions>(new(1945, 10, 24));
}
