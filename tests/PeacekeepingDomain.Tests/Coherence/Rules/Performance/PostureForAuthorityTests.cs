using PeacekeepingDomain.Coherence.Rules.Performance;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Performance;

public sealed class PostureForAuthorityTests
{
    private const string Posture = "/force/posture";

    [Fact]
    public void A_force_told_to_do_less_than_it_may_while_somebody_resists_its_task_is_a_concern() =>
        ViolatingMissions.Restrained.CheckedBy<PostureForAuthority>()
            .ShouldFire(Strength.Should, Posture).Message.Should().Contain("all necessary means").And.Contain("protect civilians");

    [Fact]
    public void A_force_that_acts_as_authorized_is_sound() => SoundMission.Proposal.CheckedBy<PostureForAuthority>().ShouldBeSilent();

    [Fact]
    public void Where_nobody_resists_restraint_is_no_fault() =>
        ViolatingMissions.Restrained.WithTask("protect", task => task with { OpposedBy = [] }).CheckedBy<PostureForAuthority>().ShouldBeSilent();

    [Fact]
    public void Where_nothing_is_to_be_secured_restraint_is_no_fault() =>
        ViolatingMissions.Restrained.WithTask("protect", task => task with { Engagement = Engagement.Monitor }).CheckedBy<PostureForAuthority>().ShouldBeSilent();

    [Theory]
    [InlineData(ForceAuthority.None)]
    [InlineData(ForceAuthority.SelfDefence)]
    public void Where_the_authority_is_what_falls_short_the_posture_is_not_to_blame(ForceAuthority authority) =>
        ViolatingMissions.Restrained.ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<PostureForAuthority>().ShouldBeSilent();

    [Fact]
    public void How_the_force_is_to_act_is_asked_for() =>
        SoundMission.Proposal.ButForce(force => force with { Posture = null }).CheckedBy<PostureForAuthority>().ShouldAsk(Posture);

    [Fact]
    public void Before_it_is_ready_to_deploy_nothing_is_asked() =>
        (SoundMission.Proposal.ButForce(force => force with { Posture = null }) with { Stage = Stage.ForceGeneration })
            .ShouldNotApplyTo<PostureForAuthority>("due from the stage ready to deploy");

    [Fact]
    public void It_speaks_to_peacekeeping_operations_alone() =>
        (ViolatingMissions.Restrained with { Presence = Presence.PoliceMission }).ShouldNotApplyTo<PostureForAuthority>("it does not speak to a police mission");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.Restrained.ShouldBreakOnlySince<PostureForAuthority>(new(1945, 10, 24));
}
