using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Authorization;

public sealed class AssemblyWithoutCoercionTests
{
    [Theory]
    [InlineData(ForceAuthority.AllNecessaryMeans)]
    [InlineData(ForceAuthority.EnforcementMeasures)]
    public void The_Assembly_cannot_give_an_authority_that_is_the_Councils(ForceAuthority authority) =>
        ViolatingMissions.ByTheAssembly(decision => decision with { ForceAuthority = authority }).CheckedBy<AssemblyWithoutCoercion>().ShouldFire(Strength.Must, "/authorization/forceAuthority");

    [Theory]
    [InlineData(TaskTrait.Offensive)]
    [InlineData(TaskTrait.Forced)]
    public void The_Assembly_cannot_have_a_task_imposed(TaskTrait trait) =>
        Consensual.WithTask("protect", task => task with { Traits = [trait] }).CheckedBy<AssemblyWithoutCoercion>().ShouldFire(Strength.Must, "/authorization/organ");

    [Fact]
    public void The_Assembly_cannot_give_public_powers_without_consent() =>
        ViolatingMissions.PowersOfTheAssembly.CheckedBy<AssemblyWithoutCoercion>().ShouldFire(Strength.Must, "/authorization/executivePowers").Message.Should().Contain("Ruritania");

    [Fact]
    public void Powers_without_consent_and_without_Chapter_VII_are_one_finding() =>
        ViolatingMissions.PowersOfTheAssembly.CheckedByAll().Findings.Should().NotContain(finding => finding.Rule.Id == "AUT-06")
            .And.Contain(finding => finding.Rule.Id == "AUT-02" && finding.AlsoAnswers.Contains("AUT-06"));

    [Fact]
    public void As_in_1956_a_consensual_mission_of_the_Assembly_is_in_order() => Consensual.CheckedBy<AssemblyWithoutCoercion>().ShouldBeSilent();

    [Fact]
    public void As_in_West_New_Guinea_in_1962_the_Assemblys_mission_may_govern_with_the_sovereigns_consent() =>
        Consensual.ButAuthorization(decision => decision with { ExecutivePowers = [ExecutivePower.Governing] }).CheckedBy<AssemblyWithoutCoercion>().ShouldBeSilent();

    [Fact]
    public void The_authority_is_asked_for() =>
        ViolatingMissions.ByTheAssembly(decision => decision with { ForceAuthority = null }).CheckedBy<AssemblyWithoutCoercion>().ShouldAsk("/authorization/forceAuthority");

    [Fact]
    public void It_does_not_speak_to_a_mission_of_the_Council() => SoundMission.Proposal.ShouldNotApplyTo<AssemblyWithoutCoercion>("the General Assembly does not decide");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.ByTheAssembly(decision => decision).ShouldBreakOnlySince<AssemblyWithoutCoercion>(new(1945, 10, 24));

    private static MissionProposal Consensual => ViolatingMissions.ByTheAssembly(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence, Chapters = [] });
}
