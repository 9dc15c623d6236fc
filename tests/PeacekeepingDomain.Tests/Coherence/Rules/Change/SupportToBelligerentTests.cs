using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class SupportToBelligerentTests
{
    private const string Government = "/after/conflict/parties/0";

    [Fact]
    public void Support_that_goes_on_to_a_government_at_war_is_a_concern() =>
        AtWar(static mission => mission).CheckedBy<SupportToBelligerent>().ShouldFire(Strength.Should, Government).Message.Should().EndWith(": the national army.");

    [Theory]
    [InlineData(SupportKind.JointOperations)]
    [InlineData(SupportKind.Planning)]
    [InlineData(SupportKind.FireSupport)]
    public void Support_to_its_operations_is_a_contradiction(SupportKind kind) =>
        AtWar(mission => mission.ButSupport(support => support with { Kinds = [kind] })).CheckedBy<SupportToBelligerent>().ShouldFire(Strength.Must, Government);

    [Fact]
    public void Support_that_ends_is_in_order() => AtWar(static mission => mission with { SupportToOthers = [] }).CheckedBy<SupportToBelligerent>().ShouldBeSilent();

    [Fact]
    public void A_war_that_was_there_before_is_no_change()
    {
        var (before, after) = AtWar(static mission => mission);
        (before.ButConflict(static conflict => conflict with { Intensity = Intensity.Active }), after).CheckedBy<SupportToBelligerent>().ShouldBeSilent();
    }

    [Fact]
    public void A_partner_that_resists_nothing_of_the_mission_is_none_of_its_adversaries() =>
        AtWar(Unresisted).CheckedBy<SupportToBelligerent>().ShouldBeSilent();

    [Fact]
    public void A_partner_at_war_that_is_put_on_the_list_is_a_concern() =>
        AtWar(static mission => Unresisted(mission).ButParty("government", static party => party with { ListedForViolations = true })).CheckedBy<SupportToBelligerent>()
            .ShouldFire(Strength.Should, Government + "/listedForViolations");

    [Fact]
    public void A_partner_that_was_on_the_list_before_is_no_change()
    {
        var (before, after) = AtWar(static mission => Unresisted(mission).ButParty("government", static party => party with { ListedForViolations = true }));
        (before.ButParty("government", static party => party with { ListedForViolations = true }), after).CheckedBy<SupportToBelligerent>().ShouldBeSilent();
    }

    [Fact]
    public void Building_up_the_State_supports_its_government() =>
        AtWar(static mission => mission with { SupportToOthers = [] }, static task => task with { Task = TaskCategory.SupportToPermanentStateAdministration })
            .CheckedBy<SupportToBelligerent>().ShouldFire(Strength.Should, Government);

    [Fact]
    public void Whether_the_support_goes_on_is_asked_for() =>
        AtWar(static mission => mission with { SupportToOthers = null }).CheckedBy<SupportToBelligerent>().ShouldAsk("/after/supportToOthers");

    private static MissionProposal Unresisted(MissionProposal mission) => mission.ButTasks(static task => task with { OpposedBy = [] });

    private static (MissionProposal Before, MissionProposal After) AtWar(Func<MissionProposal, MissionProposal> change, Func<MandateTask, MandateTask>? task = null) =>
        SoundMission.Proposal.ButTasks(task ?? (static task => task)).Then(mission => change(mission
            .ButConflict(static conflict => conflict with { Intensity = Intensity.Active })
            .ButTasks(static task => task.Id == "protect" ? task with { OpposedBy = ["government"] } : task)));
}
