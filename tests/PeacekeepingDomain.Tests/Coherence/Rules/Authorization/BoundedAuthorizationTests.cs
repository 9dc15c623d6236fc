using PeacekeepingDomain.Coherence.Rules.Authorization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Authorization;

public sealed class BoundedAuthorizationTests
{
    private const string Objective = "/authorization/objective";
    private const string Law = "/authorization/humanRightsComplianceClause";

    [Fact]
    public void Force_for_nothing_that_is_stated_is_a_concern() => Aimless.CheckedBy<BoundedAuthorization>().ShouldFire(Strength.Should, Objective);

    [Fact]
    public void Force_that_no_law_is_written_over_is_a_concern() => Lawless.CheckedBy<BoundedAuthorization>().ShouldFire(Strength.Should, Law);

    [Fact]
    public void The_objective_of_the_mandate_serves_too() =>
        ViolatingMissions.LedByOthers(decision => decision with { Objective = "" }).CheckedBy<BoundedAuthorization>().ShouldBeSilent();

    [Fact]
    public void As_in_Haiti_in_2025_a_bounded_force_is_in_order() => ViolatingMissions.LedByOthers(decision => decision).CheckedBy<BoundedAuthorization>().ShouldBeSilent();

    [Fact]
    public void A_force_that_only_defends_itself_needs_no_such_clause() =>
        Lawless.ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence }).CheckedBy<BoundedAuthorization>().ShouldBeSilent();

    [Fact]
    public void The_clause_on_the_law_is_asked_for() =>
        ViolatingMissions.LedByOthers(decision => decision with { HumanRightsComplianceClause = null }).CheckedBy<BoundedAuthorization>().ShouldAsk(Law);

    [Fact]
    public void It_does_not_speak_to_a_mission_of_the_United_Nations() =>
        (Lawless with { Presence = Presence.PeacekeepingOperation }).ShouldNotApplyTo<BoundedAuthorization>("it does not speak to a peacekeeping operation");

    [Fact]
    public void It_stands_since_December_2023() => Lawless.ShouldBreakOnlySince<BoundedAuthorization>(new(2023, 12, 21));

    private static MissionProposal Aimless =>
        ViolatingMissions.LedByOthers(decision => decision with { Objective = "" }) with { Mandate = SoundMission.Proposal.Mandate! with { Objective = "" } };

    private static MissionProposal Lawless => ViolatingMissions.LedByOthers(decision => decision with { HumanRightsComplianceClause = false });
}
