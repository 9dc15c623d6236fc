using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Authorization;

public sealed class AssemblyBesideCouncilTests
{
    private const string Session = "/authorization/emergencySpecialSession";

    [Fact]
    public void A_decision_of_the_Assembly_beside_a_Council_that_is_seized_is_a_concern() => Beside.CheckedBy<AssemblyBesideCouncil>().ShouldFire(Strength.Should, Session);

    [Fact]
    public void As_in_1956_an_emergency_special_session_may_decide() =>
        Beside.ButAuthorization(decision => decision with { EmergencySpecialSession = true }).CheckedBy<AssemblyBesideCouncil>().ShouldBeSilent();

    [Fact]
    public void The_Assembly_may_decide_where_the_Council_is_not_seized() =>
        Beside.ButAuthorization(decision => decision with { CouncilSeized = false }).CheckedBy<AssemblyBesideCouncil>().ShouldBeSilent();

    [Fact]
    public void Whether_the_Council_is_seized_is_asked_for() =>
        Beside.ButAuthorization(decision => decision with { CouncilSeized = null }).CheckedBy<AssemblyBesideCouncil>().ShouldAsk("/authorization/councilSeized");

    [Fact]
    public void It_does_not_speak_to_a_mission_of_the_Council() => SoundMission.Proposal.ShouldNotApplyTo<AssemblyBesideCouncil>("the General Assembly does not decide");

    [Fact]
    public void It_stands_since_the_Charter() => Beside.ShouldBreakOnlySince<AssemblyBesideCouncil>(new(1945, 10, 24));

    private static MissionProposal Beside => ViolatingMissions.ByTheAssembly(decision => decision);
}
