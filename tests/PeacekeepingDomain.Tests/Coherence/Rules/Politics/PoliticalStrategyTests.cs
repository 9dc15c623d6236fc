using PeacekeepingDomain.Coherence.Rules.Politics;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Politics;

public sealed class PoliticalStrategyTests
{
    private const string Status = "/politicalProcess/status";

    [Theory]
    [InlineData(ProcessStatus.Prospective)]
    [InlineData(ProcessStatus.Stalled)]
    [InlineData(ProcessStatus.Active)]
    public void A_large_force_for_which_nobody_leads_a_process_is_a_concern(ProcessStatus status) =>
        ViolatingMissions.Unled(status).CheckedBy<PoliticalStrategy>()
            .ShouldFire(Strength.Should, Status).Message.Should().Contain("5,000 uniformed personnel").And.Contain("without a political strategy");

    [Fact]
    public void With_no_process_no_strategy_and_nobody_to_lead_force_stands_in_the_place_of_politics() =>
        ViolatingMissions.Unled(ProcessStatus.None).CheckedBy<PoliticalStrategy>().ShouldFire(Strength.Must, Status);

    [Fact]
    public void A_strategy_that_nobody_leads_is_a_concern() =>
        ViolatingMissions.Unled(ProcessStatus.None).ButPolitics(process => process with { Strategy = true }).CheckedBy<PoliticalStrategy>()
            .ShouldFire(Strength.Should, Status).Message.Should().Contain("with a political strategy");

    [Fact]
    public void Whether_there_is_a_strategy_would_make_it_graver() =>
        ViolatingMissions.Unled(ProcessStatus.None).ButPolitics(process => process with { Strategy = null }).CheckedBy<PoliticalStrategy>()
            .ShouldFire(Strength.Should, Status).GraverIf.Should().Equal("/politicalProcess/strategy");

    [Theory]
    [InlineData(ProcessStatus.Agreement)]
    [InlineData(ProcessStatus.Implementing)]
    public void A_signed_agreement_is_the_anchor(ProcessStatus status) => ViolatingMissions.Unled(status).CheckedBy<PoliticalStrategy>().ShouldBeSilent();

    [Fact]
    public void Somebody_who_leads_the_process_is_enough() =>
        ViolatingMissions.Unled(ProcessStatus.Stalled).ButPolitics(process => process with { Lead = "the Envoy" }).CheckedBy<PoliticalStrategy>().ShouldBeSilent();

    [Theory]
    [InlineData(TaskCategory.GoodOfficesAndMediation)]
    [InlineData(TaskCategory.NationalDialogueAndReconciliation)]
    public void Good_offices_of_its_own_are_enough(TaskCategory task) =>
        ViolatingMissions.Unled(ProcessStatus.None).WithTask("monitor", one => one with { Task = task }).CheckedBy<PoliticalStrategy>().ShouldBeSilent();

    [Fact]
    public void As_in_Macedonia_in_1995_preventive_deployment_asks_for_no_process() =>
        (ViolatingMissions.Unled(ProcessStatus.None) with { Models = [MissionModel.PreventiveDeployment] })
            .ShouldNotApplyTo<PoliticalStrategy>("preventive deployment and observation ask for no political process");

    [Fact]
    public void A_small_force_asks_for_none() =>
        ViolatingMissions.Unled(ProcessStatus.None).ButMilitary(military => military with { Authorized = 900 }).ShouldNotApplyTo<PoliticalStrategy>("the force is small");

    [Fact]
    public void The_absent_process_is_told_once()
    {
        // Where the mission is to support the process itself, that model's own rule tells it instead (M07-1).
        var report = (ViolatingMissions.Unled(ProcessStatus.None) with { Models = [MissionModel.ProtectionOfCivilians] }).CheckedByAll();
        report.Findings.Should().ContainSingle(finding => finding.Rule.Id == "POL-01").Which.AlsoAnswers.Should().Contain("CON-05");
        report.Findings.Should().NotContain(finding => finding.Rule.Id == "CON-05");
    }

    [Fact]
    public void Who_leads_is_asked_for() =>
        ViolatingMissions.Unled(ProcessStatus.None).ButPolitics(process => process with { Lead = null }).CheckedBy<PoliticalStrategy>().ShouldAsk("/politicalProcess/lead");

    [Fact]
    public void It_speaks_to_peacekeeping_operations_alone() =>
        (ViolatingMissions.Unled(ProcessStatus.None) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<PoliticalStrategy>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_panel_of_2015() => ViolatingMissions.Unled(ProcessStatus.None).ShouldBreakOnlySince<PoliticalStrategy>(new(2015, 6, 17));
}
