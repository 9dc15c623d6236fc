using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Capabilities;

public sealed class StrengthForTasksTests
{
    private const string Authorized = "/force/military/authorized";

    [Theory]
    [InlineData(3999, "3,999", "80%")]
    [InlineData(3100, "3,100", "62%")]
    [InlineData(2500, "2,500", "50%")]
    public void Well_short_of_the_planners_assessment_is_a_concern(int authorized, string figure, string share) =>
        Of(authorized, required: 5000, requested: authorized).CheckedBy<StrengthForTasks>()
            .ShouldFire(Strength.Should, Authorized).Message.Should().Contain(figure).And.Contain("5,000 were assessed").And.Contain($"({share})");

    [Theory]
    [InlineData(2499)]
    [InlineData(1100)]
    [InlineData(0)]
    public void Less_than_half_of_the_planners_assessment_is_a_contradiction(int authorized) =>
        Of(authorized, required: 5000, requested: authorized).CheckedBy<StrengthForTasks>().ShouldFire(Strength.Must, Authorized);

    [Fact]
    public void Less_than_half_of_what_the_Secretary_General_asked_for_is_a_contradiction() =>
        Of(7600, required: 7600, requested: 34000).CheckedBy<StrengthForTasks>()
            .ShouldFire(Strength.Must, Authorized).Message.Should().Contain("7,600").And.Contain("34,000 were assessed").And.Contain("(22%)");

    [Theory]
    [InlineData(4000)]
    [InlineData(5000)]
    [InlineData(6000)]
    public void Four_fifths_of_the_assessment_and_more_is_enough(int authorized) =>
        Of(authorized, required: 5000, requested: 5000).CheckedBy<StrengthForTasks>().ShouldBeSilent();

    [Fact]
    public void A_task_to_be_enforced_is_contested_too() =>
        Of(3100, required: 5000, requested: 3100).WithTask("protect", task => task with { Engagement = Engagement.Enforce }).CheckedBy<StrengthForTasks>()
            .ShouldFire(Strength.Should, Authorized);

    [Fact]
    public void A_ratio_alone_says_nothing_where_nobody_resists() =>
        Of(3100, required: 5000, requested: 5000).WithTask("protect", task => task with { OpposedBy = [] })
            .ShouldNotApplyTo<StrengthForTasks>("no core task is to be secured against somebody who resists it");

    [Theory]
    [InlineData(Engagement.Monitor)]
    [InlineData(Engagement.Assist)]
    public void A_ratio_alone_says_nothing_where_nothing_is_to_be_secured(Engagement engagement) =>
        Of(1100, required: 5000, requested: 5000).WithTask("protect", task => task with { Engagement = engagement })
            .ShouldNotApplyTo<StrengthForTasks>("no core task is to be secured");

    [Theory]
    [InlineData(Priority.Supporting)]
    [InlineData(Priority.Unranked)]
    public void A_ratio_alone_says_nothing_where_the_contested_task_is_not_core(Priority priority) =>
        Of(1100, required: 5000, requested: 5000).WithTask("protect", task => task with { Priority = priority })
            .ShouldNotApplyTo<StrengthForTasks>("no core task is to be secured");

    [Fact]
    public void Where_nothing_was_required_nothing_falls_short() =>
        Of(0, required: 0, requested: 0).CheckedBy<StrengthForTasks>().ShouldBeSilent();

    [Fact]
    public void The_strengths_are_asked_for() =>
        Of(5000, required: null, requested: null).CheckedBy<StrengthForTasks>().ShouldAsk("/force/military/required", "/force/military/requested");

    [Fact]
    public void The_authorized_strength_is_asked_for() =>
        Of(null, required: 5000, requested: 5000).CheckedBy<StrengthForTasks>().ShouldAsk(Authorized);

    [Fact]
    public void Whether_a_task_is_contested_is_asked_for_first() =>
        Of(1100, required: null, requested: 5000).WithTask("protect", task => task with { OpposedBy = null }).CheckedBy<StrengthForTasks>()
            .ShouldAsk("/mandate/tasks/0/opposedBy");

    [Fact]
    public void The_shares_are_figures_that_a_caller_may_set()
    {
        var settings = new CheckerSettings { Figures = [new() { Figure = Figures.AuthorizedShareConcern.Id, Value = 0.6 }, new() { Figure = Figures.AuthorizedShareUntenable.Id, Value = 0.3 }] };
        var checker = new CoherenceChecker(new RuleBook([new StrengthForTasks()], []), settings);
        checker.Check(Of(3100, required: 5000, requested: 5000)).ShouldBeSilent();
        checker.Check(Of(1600, required: 5000, requested: 1600)).ShouldFire(Strength.Should, Authorized);
    }

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Of(1100, required: 5000, requested: 5000) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<StrengthForTasks>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() =>
        Of(1100, required: 5000, requested: 1100).ShouldBreakOnlySince<StrengthForTasks>(new(1945, 10, 24));

    private static MissionProposal Of(int? authorized, int? required, int? requested) =>
        SoundMission.Proposal.ButMilitary(military => military with { Authorized = authorized, Required = required, Requested = requested });
}
