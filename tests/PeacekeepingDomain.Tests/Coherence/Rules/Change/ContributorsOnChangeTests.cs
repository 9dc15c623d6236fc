using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class ContributorsOnChangeTests
{
    private const string Consulted = "/after/authorization/contributorsConsulted";

    private static readonly MandateTask Escort = new() { Id = "escort", Description = "escort convoys", Engagement = Engagement.Secure, OpposedBy = ["bandits"] };

    [Theory]
    [InlineData(4000)]
    [InlineData(6000)]
    public void A_marked_change_of_strength_on_which_nobody_was_asked_is_a_concern(int strength) =>
        Unasked(mission => mission.ButMilitary(military => military with { Authorized = strength })).CheckedBy<ContributorsOnChange>()
            .ShouldFire(Strength.Should, Consulted).Message.Should().Contain("Military strength: 5,000, now ");

    [Fact]
    public void A_task_that_calls_for_force_on_which_nobody_was_asked_is_a_concern() =>
        Unasked(static mission => With(mission, Escort)).CheckedBy<ContributorsOnChange>().ShouldFire(Strength.Should, Consulted).Message.Should().EndWith(": escort convoys.");

    [Fact]
    public void More_authority_on_which_nobody_was_asked_is_a_concern()
    {
        var (before, after) = Unasked(static mission => mission);
        (before.ButAuthorization(static decision => decision with { ForceAuthority = ForceAuthority.SelfDefence }), after).CheckedBy<ContributorsOnChange>().ShouldFire(Strength.Should, Consulted);
    }

    [Fact]
    public void Consulted_contributors_are_in_order() =>
        SoundMission.Proposal.Then(static mission => mission.ButMilitary(static military => military with { Authorized = 9000 })).CheckedBy<ContributorsOnChange>().ShouldBeSilent();

    [Fact]
    public void A_small_change_of_strength_is_no_major_change() =>
        Unasked(static mission => mission.ButMilitary(static military => military with { Authorized = 5200 })).CheckedBy<ContributorsOnChange>().ShouldBeSilent();

    [Fact]
    public void A_task_of_assistance_is_no_major_change() =>
        Unasked(static mission => With(mission, Escort with { Engagement = Engagement.Assist })).CheckedBy<ContributorsOnChange>().ShouldBeSilent();

    [Fact]
    public void Before_the_Council_agreed_to_consult_nobody_is_bound_to()
    {
        var (before, after) = Unasked(static mission => With(mission, Escort));
        (before, after with { AsOf = new DateOnly(2001, 6, 12) }).CheckedBy<ContributorsOnChange>().ShouldNotApply();
    }

    [Fact]
    public void Whether_they_were_consulted_is_asked_for() =>
        SoundMission.Proposal.Then(static mission => With(mission, Escort).ButAuthorization(static decision => decision with { ContributorsConsulted = null }))
            .CheckedBy<ContributorsOnChange>().ShouldAsk(Consulted);

    private static MissionProposal With(MissionProposal mission, MandateTask task) => mission with { Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!, task] } };

    private static (MissionProposal Before, MissionProposal After) Unasked(Func<MissionProposal, MissionProposal> change) =>
        SoundMission.Proposal.Then(mission => change(mission).ButAuthorization(static decision => decision with { ContributorsConsulted = false }));
}
