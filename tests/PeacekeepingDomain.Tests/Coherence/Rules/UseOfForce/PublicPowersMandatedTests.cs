using PeacekeepingDomain.Coherence.Rules.UseOfForce;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.UseOfForce;

public sealed class PublicPowersMandatedTests
{
    private const string Traits = "/mandate/tasks/0/traits";

    [Fact]
    public void Public_powers_that_the_decision_does_not_give_are_a_contradiction() =>
        ViolatingMissions.PowersNobodyGave.CheckedBy<PublicPowersMandated>().ShouldFire(Strength.Must, Traits).Message.Should().Contain("Protect civilians").And.Contain("public powers");

    [Theory]
    [InlineData(ExecutivePower.Governing)]
    [InlineData(ExecutivePower.Arrest)]
    public void As_in_East_Timor_in_1999_powers_that_the_decision_gives_may_be_used(ExecutivePower power) =>
        ViolatingMissions.PowersNobodyGave.ButAuthorization(decision => decision with { ExecutivePowers = [power] }).CheckedBy<PublicPowersMandated>().ShouldBeSilent();

    [Fact]
    public void To_help_the_police_of_the_host_State_needs_no_power() =>
        SoundMission.Proposal.WithTask("protect", task => task with { Engagement = Engagement.Assist, Component = ComponentKind.Police }).CheckedBy<PublicPowersMandated>().ShouldBeSilent();

    [Fact]
    public void The_powers_are_asked_for_where_a_task_needs_them() =>
        ViolatingMissions.PowersNobodyGave.ButAuthorization(decision => decision with { ExecutivePowers = null }).CheckedBy<PublicPowersMandated>().ShouldAsk("/authorization/executivePowers");

    [Fact]
    public void A_draft_that_is_whole_gives_no_power_that_it_omits() =>
        (ViolatingMissions.PowersNobodyGave.ButAuthorization(decision => decision with { ExecutivePowers = null }) with { Whole = [Section.Authorization] })
            .CheckedBy<PublicPowersMandated>().ShouldFire(Strength.Must, Traits);

    [Fact]
    public void What_a_task_is_about_is_asked_for_where_no_power_is_given() =>
        SoundMission.Proposal.WithTask("protect", task => task with { Traits = null }).CheckedBy<PublicPowersMandated>().ShouldAsk(Traits);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.PowersNobodyGave with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<PublicPowersMandated>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.PowersNobodyGave.ShouldBreakOnlySince<PublicPowersMandated>(new(1945, 10, 24));
}
