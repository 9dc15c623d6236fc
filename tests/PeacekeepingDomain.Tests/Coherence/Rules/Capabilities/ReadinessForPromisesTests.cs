using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Rules.Capabilities;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Capabilities;

public sealed class ReadinessForPromisesTests
{
    private const string Needed = "/force/units/0/neededWithinDays";

    [Fact]
    public void An_assessed_unit_promised_within_a_month_contradicts_its_readiness_where_nothing_bridges_the_time() =>
        ViolatingMissions.PromisedTooSoon.CheckedBy<ReadinessForPromises>()
            .ShouldFire(Strength.Must, Needed).Message.Should().Contain("a unit of Sylvania").And.Contain("within 30 days").And.Contain("level 3");

    [Fact]
    public void Where_something_bridges_the_time_it_is_a_concern() =>
        Of(needed: 30, ReadinessLevel.Level3, bridging: true).CheckedBy<ReadinessForPromises>().ShouldFire(Strength.Should, Needed);

    [Theory]
    [InlineData(119, ReadinessLevel.None)]
    [InlineData(60, ReadinessLevel.Level1)]
    public void A_unit_that_nobody_has_assessed_is_not_there_within_four_months(int needed, ReadinessLevel readiness) =>
        Of(needed, readiness, bridging: false).CheckedBy<ReadinessForPromises>().ShouldFire(Strength.Must, Needed);

    [Theory]
    [InlineData(60, ReadinessLevel.Level2)]
    [InlineData(119, ReadinessLevel.Level3)]
    [InlineData(30, ReadinessLevel.RapidDeployment)]
    [InlineData(120, ReadinessLevel.None)]
    public void A_date_that_the_readiness_allows_is_sound(int needed, ReadinessLevel readiness) =>
        Of(needed, readiness, bridging: false).CheckedBy<ReadinessForPromises>().ShouldBeSilent();

    [Theory]
    [InlineData(UnitType.MilitaryObservers)]
    [InlineData(UnitType.IndividualPolice)]
    public void Those_who_deploy_singly_are_not_in_the_readiness_system(UnitType type) =>
        ViolatingMissions.PromisedTooSoon.ButForce(force => force with { Units = [force.Units![0] with { Type = type }] })
            .CheckedBy<ReadinessForPromises>().ShouldBeSilent();

    [Fact]
    public void Units_taken_over_from_an_earlier_force_have_the_transition() =>
        Modality(rehatted: true).ShouldNotApplyTo<ReadinessForPromises>("units of the earlier force are taken over");

    [Fact]
    public void A_sequenced_mission_that_takes_no_units_over_is_bound_by_its_dates() =>
        Modality(rehatted: false).CheckedBy<ReadinessForPromises>().ShouldFire(Strength.Must, Needed);

    [Fact]
    public void Whether_units_are_taken_over_is_asked_first() =>
        Modality(rehatted: null).CheckedBy<ReadinessForPromises>().ShouldAsk("/modality/handover/rehatted");

    [Fact]
    public void How_ready_the_unit_is_is_asked_for() =>
        Of(needed: 30, readiness: null, bridging: false).CheckedBy<ReadinessForPromises>().ShouldAsk("/force/units/0/readiness");

    [Fact]
    public void The_days_are_figures_that_a_caller_may_set()
    {
        var settings = new CheckerSettings { Figures = [new() { Figure = Figures.RapidDeploymentDays.Id, Value = 20 }] };
        new CoherenceChecker(new RuleBook([new ReadinessForPromises()], []), settings).Check(ViolatingMissions.PromisedTooSoon).ShouldBeSilent();
    }

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.PromisedTooSoon with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<ReadinessForPromises>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_readiness_system_of_2016() => ViolatingMissions.PromisedTooSoon.ShouldBreakOnlySince<ReadinessForPromises>(new(2016, 1, 1));

    private static MissionProposal Of(int needed, ReadinessLevel? readiness, bool bridging) => SoundMission.Proposal.ButForce(force => force with
    {
        Bridging = bridging,
        Units = [force.Units![0] with { NeededWithinDays = needed, Readiness = readiness }],
    });

    private static MissionProposal Modality(bool? rehatted) => ViolatingMissions.PromisedTooSoon with
    {
        Modality = SoundMission.Proposal.Modality! with { Kind = ModalityKind.Sequenced, Handover = new() { Rehatted = rehatted } },
    };
}
