using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class ConditionsBeforeExitTests
{
    private const string Basis = "/before/transition/basis";

    [Fact]
    public void Leaving_while_violence_goes_on_overtakes_the_conditions() =>
        Leaving(static mission => mission).CheckedBy<ConditionsBeforeExit>().ShouldFire(Strength.Should, Basis).Message.Should().Contain("sporadic");

    [Fact]
    public void So_does_leaving_when_what_was_measured_no_longer_is() =>
        Leaving(static mission => Settled(mission).ButTransition(static transition => transition with { Benchmarks = false })).CheckedBy<ConditionsBeforeExit>().ShouldFire(Strength.Should, Basis);

    [Fact]
    public void So_does_a_strength_cut_to_nothing() =>
        SoundMission.Proposal.Then(static mission => mission.ButMilitary(static military => military with { Authorized = 0 }).ButForce(static force => force with { Police = new() { Authorized = 0 } }))
            .CheckedBy<ConditionsBeforeExit>().ShouldFire(Strength.Should, Basis);

    [Fact]
    public void Leaving_a_settled_country_is_in_order() => Leaving(Settled).CheckedBy<ConditionsBeforeExit>().ShouldBeSilent();

    [Fact]
    public void A_mission_that_was_to_leave_on_a_date_set_no_conditions()
    {
        var (before, after) = Leaving(static mission => mission);
        (before.ButTransition(static transition => transition with { Basis = ExitBasis.Dates }), after).CheckedBy<ConditionsBeforeExit>().ShouldBeSilent();
    }

    [Fact]
    public void A_mission_that_stays_is_in_order() => SoundMission.Proposal.Then(static mission => mission).CheckedBy<ConditionsBeforeExit>().ShouldBeSilent();

    [Fact]
    public void What_was_to_decide_is_asked_for()
    {
        var (before, after) = Leaving(static mission => mission);
        (before.ButTransition(static transition => transition with { Basis = null }), after).CheckedBy<ConditionsBeforeExit>().ShouldAsk(Basis);
    }

    private static MissionProposal Settled(MissionProposal mission) => mission.ButConflict(static conflict => conflict with { Intensity = Intensity.None });

    private static (MissionProposal Before, MissionProposal After) Leaving(Func<MissionProposal, MissionProposal> change) =>
        SoundMission.Proposal.Then(mission => change(mission) with { Stage = Stage.Transition });
}
