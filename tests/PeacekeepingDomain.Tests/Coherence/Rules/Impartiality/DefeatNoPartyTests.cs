using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Impartiality;

public sealed class DefeatNoPartyTests
{
    private const string DirectedAgainst = "/mandate/tasks/0/directedAgainst";

    private static MissionProposal Exceptional => ViolatingMissions.Offensive.ButAuthorization(decision => decision with { ExceptionalClause = true });

    [Fact]
    public void A_task_to_impose_by_force_on_a_party_is_a_contradiction() =>
        ViolatingMissions.Offensive.CheckedBy<DefeatNoParty>()
            .ShouldFire(Strength.Must, DirectedAgainst).Message.Should().Contain("fight the Front").And.Contain("protect civilians");

    [Fact]
    public void An_offensive_task_against_a_party_is_a_contradiction() =>
        SoundMission.Proposal.WithTask("protect", task => task with { Traits = [TaskTrait.Offensive], DirectedAgainst = "front" }).CheckedBy<DefeatNoParty>()
            .ShouldFire(Strength.Must, DirectedAgainst);

    [Theory]
    [InlineData(ForceAuthority.AllNecessaryMeans)]
    [InlineData(ForceAuthority.EnforcementMeasures)]
    public void As_in_the_Congo_in_2013_what_the_Council_calls_exceptional_is_a_breach_of_doctrine_and_not_of_law(ForceAuthority authority) =>
        Exceptional.ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<DefeatNoParty>()
            .ShouldFire(Strength.Should, DirectedAgainst).GraverIf.Should().BeEmpty();

    [Fact]
    public void An_exception_that_the_Council_did_not_make_is_none() =>
        Exceptional.ButAuthorization(decision => decision with { Organ = Organ.GeneralAssembly }).CheckedBy<DefeatNoParty>()
            .ShouldFire(Strength.Must, DirectedAgainst);

    [Theory]
    [InlineData(ForceAuthority.None)]
    [InlineData(ForceAuthority.SelfDefence)]
    [InlineData(ForceAuthority.DefenceOfMandate)]
    public void An_exception_without_all_necessary_means_is_none(ForceAuthority authority) =>
        Exceptional.ButAuthorization(decision => decision with { ForceAuthority = authority }).CheckedBy<DefeatNoParty>()
            .ShouldFire(Strength.Must, DirectedAgainst);

    [Fact]
    public void Whether_the_Council_calls_it_exceptional_would_make_it_graver() =>
        ViolatingMissions.Offensive.ButAuthorization(decision => decision with { ExceptionalClause = null }).CheckedBy<DefeatNoParty>()
            .ShouldFire(Strength.Should, DirectedAgainst).GraverIf.Should().Equal("/authorization/exceptionalClause");

    [Fact]
    public void Force_against_nobody_in_particular_takes_no_side() =>
        ViolatingMissions.Offensive.WithTask("protect", task => task with { DirectedAgainst = "" }).CheckedBy<DefeatNoParty>().ShouldBeSilent();

    [Theory]
    [InlineData(Engagement.Monitor)]
    [InlineData(Engagement.Assist)]
    [InlineData(Engagement.Secure)]
    public void A_task_about_a_party_that_is_not_to_be_fought_takes_no_side(Engagement engagement) =>
        ViolatingMissions.Offensive.WithTask("protect", task => task with { Engagement = engagement }).CheckedBy<DefeatNoParty>().ShouldBeSilent();

    [Fact]
    public void The_party_that_an_offensive_task_is_directed_against_is_asked_for() =>
        ViolatingMissions.Offensive.WithTask("protect", task => task with { DirectedAgainst = null }).CheckedBy<DefeatNoParty>().ShouldAsk(DirectedAgainst);

    [Fact]
    public void Whether_a_task_against_a_party_is_offensive_is_asked_for() =>
        ViolatingMissions.Offensive.WithTask("protect", task => task with { Engagement = null, Traits = null }).CheckedBy<DefeatNoParty>()
            .ShouldAsk("/mandate/tasks/0/engagement", "/mandate/tasks/0/traits");

    [Fact]
    public void Unstated_tasks_are_asked_for() =>
        (SoundMission.Proposal with { Mandate = null }).CheckedBy<DefeatNoParty>().ShouldAsk("/mandate/tasks");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Offensive with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<DefeatNoParty>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() =>
        ViolatingMissions.Offensive.ShouldBreakOnlySince<DefeatNoParty>(new(1958, 12, 31));
}
