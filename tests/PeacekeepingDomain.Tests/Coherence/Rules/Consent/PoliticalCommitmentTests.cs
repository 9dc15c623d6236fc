using PeacekeepingDomain.Coherence.Rules.Consent;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Consent;

public sealed class PoliticalCommitmentTests
{
    private const string Status = "/politicalProcess/status";

    [Theory]
    [InlineData(ProcessStatus.None, "none")]
    [InlineData(ProcessStatus.Stalled, "stalled")]
    public void A_large_mission_on_an_absent_or_stalled_process_is_a_concern(ProcessStatus status, string word) =>
        SoundMission.Proposal.ButProcess(status).CheckedBy<PoliticalCommitment>()
            .ShouldFire(Strength.Should, Status).Message.Should().Contain("5,000 uniformed personnel").And.Contain(word);

    [Theory]
    [InlineData(ProcessStatus.None)]
    [InlineData(ProcessStatus.Stalled)]
    public void Deadlock_where_a_refusing_main_party_resists_a_core_task_is_a_contradiction(ProcessStatus status) =>
        ViolatingMissions.FrontResists.ButProcess(status).CheckedBy<PoliticalCommitment>().ShouldFire(Strength.Must, Status);

    [Fact]
    public void Soldiers_and_police_are_counted_together() =>
        SoundMission.Proposal.ButProcess(ProcessStatus.Stalled)
            .ButForce(force => force with { Military = new() { Authorized = 600 }, Police = new() { Authorized = 400 } }).CheckedBy<PoliticalCommitment>()
            .ShouldFire(Strength.Should, Status).Message.Should().StartWith("1,000 uniformed personnel");

    [Theory]
    [InlineData(ProcessStatus.Prospective)]
    [InlineData(ProcessStatus.Active)]
    [InlineData(ProcessStatus.Agreement)]
    [InlineData(ProcessStatus.Implementing)]
    public void A_process_that_is_expected_or_under_way_is_enough(ProcessStatus status) =>
        ViolatingMissions.FrontResists.ButProcess(status).CheckedBy<PoliticalCommitment>().ShouldBeSilent();

    [Fact]
    public void Deadlock_with_a_refusal_that_touches_no_core_task_stays_a_concern() =>
        ViolatingMissions.FrontRefuses.ButProcess(ProcessStatus.Stalled).CheckedBy<PoliticalCommitment>()
            .ShouldFire(Strength.Should, Status).GraverIf.Should().BeEmpty();

    [Fact]
    public void Deadlock_with_a_core_task_resisted_by_a_party_that_accepts_the_mission_stays_a_concern() =>
        ViolatingMissions.FrontResists.ButParty("front", party => party with { Consents = PartyConsent.Conditional }).ButProcess(ProcessStatus.Stalled)
            .CheckedBy<PoliticalCommitment>().ShouldFire(Strength.Should, Status).GraverIf.Should().BeEmpty();

    [Fact]
    public void Deadlock_with_resistance_by_others_than_the_main_parties_stays_a_concern() =>
        SoundMission.Proposal.ButProcess(ProcessStatus.Stalled).CheckedBy<PoliticalCommitment>()
            .ShouldFire(Strength.Should, Status).GraverIf.Should().BeEmpty();

    [Fact]
    public void Deadlock_with_a_supporting_task_resisted_stays_a_concern() =>
        ViolatingMissions.FrontResists.ButProcess(ProcessStatus.Stalled).WithTask("monitor", task => task with { Priority = Priority.Supporting })
            .CheckedBy<PoliticalCommitment>().ShouldFire(Strength.Should, Status).GraverIf.Should().BeEmpty();

    [Fact]
    public void What_would_make_deadlock_a_contradiction_is_named()
    {
        const string consents = "/conflict/parties/1/consents";
        var report = ViolatingMissions.FrontResists.ButParty("front", party => party with { Consents = null }).ButProcess(ProcessStatus.Stalled).CheckedBy<PoliticalCommitment>();
        report.ShouldFire(Strength.Should, Status).GraverIf.Should().Equal(consents);
        report.Questions.Select(question => question.Pointer).Should().Equal(consents);
    }

    [Theory]
    [InlineData(MissionModel.PreventiveDeployment)]
    [InlineData(MissionModel.CeasefireMonitoring)]
    [InlineData(MissionModel.MonitoringAndReporting)]
    [InlineData(MissionModel.Verification)]
    public void Preventive_deployment_and_observation_ask_for_no_process(MissionModel model) =>
        (ViolatingMissions.FrontResists.ButProcess(ProcessStatus.None) with { Models = [model] })
            .ShouldNotApplyTo<PoliticalCommitment>("preventive deployment and observation ask for no political process");

    [Fact]
    public void A_mission_that_observes_and_does_more_is_spoken_to() =>
        (SoundMission.Proposal.ButProcess(ProcessStatus.None) with { Models = [MissionModel.CeasefireMonitoring, MissionModel.ProtectionOfCivilians] })
            .CheckedBy<PoliticalCommitment>().ShouldFire(Strength.Should, Status);

    [Fact]
    public void A_force_under_a_thousand_asks_for_no_process() =>
        ViolatingMissions.FrontResists.ButProcess(ProcessStatus.None).ButMilitary(military => military with { Authorized = 999 })
            .ShouldNotApplyTo<PoliticalCommitment>("the force is small");

    [Fact]
    public void The_state_of_the_process_is_asked_for() =>
        SoundMission.Proposal.ButProcess(null).CheckedBy<PoliticalCommitment>().ShouldAsk(Status);

    [Fact]
    public void Whether_the_mission_does_more_than_observe_is_asked_for_first() =>
        (ViolatingMissions.FrontResists.ButProcess(ProcessStatus.Stalled) with { Models = null }).CheckedBy<PoliticalCommitment>().ShouldAsk("/models");

    [Fact]
    public void The_strength_is_asked_for_first() =>
        ViolatingMissions.FrontResists.ButProcess(ProcessStatus.Stalled).ButMilitary(military => military with { Authorized = null })
            .CheckedBy<PoliticalCommitment>().ShouldAsk("/force/military/authorized");

    [Theory]
    [InlineData(Presence.SpecialPoliticalMission)]
    [InlineData(Presence.PoliceMission)]
    [InlineData(Presence.UnAuthorizedForce)]
    public void It_speaks_to_peacekeeping_operations_alone(Presence presence) =>
        (ViolatingMissions.FrontResists.ButProcess(ProcessStatus.Stalled) with { Presence = presence }).ShouldNotApplyTo<PoliticalCommitment>("it does not speak to a");

    [Fact]
    public void It_stands_since_the_operational_principles_of_May_1993() =>
        ViolatingMissions.FrontResists.ButProcess(ProcessStatus.Stalled).ShouldBreakOnlySince<PoliticalCommitment>(new(1993, 5, 28));
}
