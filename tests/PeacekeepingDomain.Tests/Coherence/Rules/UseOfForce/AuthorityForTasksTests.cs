using PeacekeepingDomain.Coherence.Rules.UseOfForce;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.UseOfForce;

public sealed class AuthorityForTasksTests
{
    private const string Protect = "/mandate/tasks/0/engagement";

    private static MissionProposal Unarmed => SoundMission.Proposal.ButMilitary(military => military with { Armed = false });

    [Theory]
    [InlineData(Engagement.Secure, ForceAuthority.None, "none")]
    [InlineData(Engagement.Secure, ForceAuthority.SelfDefence, "self-defence only")]
    [InlineData(Engagement.Enforce, ForceAuthority.SelfDefence, "self-defence only")]
    public void A_task_to_be_secured_against_somebody_without_the_authority_is_a_contradiction(Engagement engagement, ForceAuthority authority, string words) =>
        SoundMission.Proposal.WithTask("protect", task => task with { Engagement = engagement })
            .ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<AuthorityForTasks>()
            .ShouldFire(Strength.Must, Protect).Message.Should().Contain("Protect civilians").And.Contain("against bandits").And.Contain($"is {words}.");

    [Theory]
    [InlineData(ForceAuthority.DefenceOfMandate)]
    [InlineData(ForceAuthority.AllNecessaryMeans)]
    [InlineData(ForceAuthority.EnforcementMeasures)]
    public void A_task_to_be_secured_against_somebody_by_the_unarmed_is_a_contradiction(ForceAuthority authority) =>
        Unarmed.ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<AuthorityForTasks>()
            .ShouldFire(Strength.Must, Protect).Message.Should().Contain("against bandits").And.Contain("the mission is unarmed");

    [Fact]
    public void Want_of_authority_and_want_of_arms_are_one_finding() =>
        Unarmed.ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.None }).CheckedBy<AuthorityForTasks>().ShouldFire(Strength.Must, Protect);

    [Theory]
    [InlineData(ForceAuthority.DefenceOfMandate)]
    [InlineData(ForceAuthority.AllNecessaryMeans)]
    [InlineData(ForceAuthority.EnforcementMeasures)]
    public void Authority_from_the_defence_of_the_mandate_on_reaches_the_task(ForceAuthority authority) =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<AuthorityForTasks>().ShouldBeSilent();

    [Fact]
    public void As_in_Macedonia_in_1995_presence_deters_without_authority_where_nobody_resists() =>
        ViolatingMissions.SelfDefence.ButMilitary(military => military with { Armed = false })
            .WithTask("protect", task => task with { OpposedBy = [] }).CheckedBy<AuthorityForTasks>().ShouldBeSilent();

    [Theory]
    [InlineData(Engagement.Monitor)]
    [InlineData(Engagement.Assist)]
    public void To_watch_and_to_help_needs_no_authority_to_use_force(Engagement engagement) =>
        ViolatingMissions.SelfDefence.WithTask("protect", task => task with { Engagement = engagement }).CheckedBy<AuthorityForTasks>().ShouldBeSilent();

    [Fact]
    public void Armed_police_are_arms() =>
        Unarmed.ButForce(force => force with { Police = new() { Authorized = 500, Armed = true } }).CheckedBy<AuthorityForTasks>().ShouldBeSilent();

    [Fact]
    public void Every_task_without_the_authority_is_a_finding_of_its_own() =>
        ViolatingMissions.SelfDefence.WithTask("monitor", task => task with { Engagement = Engagement.Secure, OpposedBy = ["front"] }).CheckedBy<AuthorityForTasks>()
            .Findings.Select(finding => finding.Pointer).Should().Equal(Protect, "/mandate/tasks/1/engagement");

    [Fact]
    public void Who_resists_is_asked_for_where_the_authority_falls_short() =>
        ViolatingMissions.SelfDefence.WithTask("protect", task => task with { OpposedBy = null }).CheckedBy<AuthorityForTasks>().ShouldAsk("/mandate/tasks/0/opposedBy");

    [Fact]
    public void Who_resists_is_not_asked_for_where_authority_and_arms_reach_the_task() =>
        SoundMission.Proposal.WithTask("protect", task => task with { OpposedBy = null }).CheckedBy<AuthorityForTasks>().ShouldBeSilent();

    [Fact]
    public void What_is_to_be_done_about_a_resisted_task_is_asked_for() =>
        ViolatingMissions.SelfDefence.WithTask("protect", task => task with { Engagement = null }).CheckedBy<AuthorityForTasks>().ShouldAsk(Protect);

    [Fact]
    public void The_authority_is_asked_for() =>
        SoundMission.Proposal.ButAuthorization(decision => decision with { ForceAuthority = null }).CheckedBy<AuthorityForTasks>().ShouldAsk("/authorization/forceAuthority");

    [Fact]
    public void Whether_the_mission_is_armed_is_asked_for() =>
        SoundMission.Proposal.ButMilitary(military => military with { Armed = null }).CheckedBy<AuthorityForTasks>().ShouldAsk("/force/military/armed");

    [Fact]
    public void A_draft_that_is_whole_grants_no_authority_that_it_omits() =>
        (SoundMission.Proposal.ButAuthorization(decision => decision with { ForceAuthority = null }) with { Whole = [Section.Authorization] })
            .CheckedBy<AuthorityForTasks>().ShouldFire(Strength.Must, Protect);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.SelfDefence with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<AuthorityForTasks>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() =>
        ViolatingMissions.SelfDefence.ShouldBreakOnlySince<AuthorityForTasks>(new(1945, 10, 24));
}
