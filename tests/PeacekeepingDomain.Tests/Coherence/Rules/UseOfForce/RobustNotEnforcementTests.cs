using PeacekeepingDomain.Coherence.Rules.UseOfForce;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.UseOfForce;

public sealed class RobustNotEnforcementTests
{
    private const string Protect = "/mandate/tasks/0";

    [Theory]
    [InlineData(ConsentStatus.Refused)]
    [InlineData(ConsentStatus.Withdrawn)]
    [InlineData(ConsentStatus.NoAuthorityAbleToConsent)]
    public void A_task_imposed_by_force_without_the_host_States_consent_is_a_contradiction(ConsentStatus status) =>
        ViolatingMissions.Imposed.ButConsent(consent => consent with { Status = status }).CheckedBy<RobustNotEnforcement>()
            .ShouldFire(Strength.Must, Protect).Message.Should().Contain("Protect civilians").And.Contain("without the consent of Ruritania");

    [Theory]
    [InlineData(TaskTrait.Offensive)]
    [InlineData(TaskTrait.Forced)]
    public void What_is_forced_on_people_or_takes_the_fight_to_somebody_is_imposed(TaskTrait trait) =>
        ViolatingMissions.ConsentRefused.WithTask("protect", task => task with { Traits = [trait] }).CheckedBy<RobustNotEnforcement>()
            .ShouldFire(Strength.Must, Protect);

    [Theory]
    [InlineData(ConsentStatus.Explicit)]
    [InlineData(ConsentStatus.Conditional)]
    [InlineData(ConsentStatus.Ambiguous)]
    public void As_in_the_Congo_in_2013_force_with_the_host_States_consent_is_robust_and_not_enforcement(ConsentStatus status) =>
        ViolatingMissions.Offensive.ButConsent(consent => consent with { Status = status })
            .ButAuthorization(decision => decision with { ExceptionalClause = true }).CheckedBy<RobustNotEnforcement>().ShouldBeSilent();

    [Fact]
    public void The_label_of_enforcement_measures_is_not_enforcement() =>
        ViolatingMissions.ConsentRefused.ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.EnforcementMeasures })
            .CheckedBy<RobustNotEnforcement>().ShouldBeSilent();

    [Fact]
    public void A_task_that_imposes_nothing_is_no_enforcement_even_without_consent() =>
        ViolatingMissions.ConsentRefused.WithTask("protect", task => task with { Traits = [TaskTrait.SafeArea, TaskTrait.Executive] })
            .CheckedBy<RobustNotEnforcement>().ShouldBeSilent();

    [Fact]
    public void It_answers_for_the_same_task_what_the_rule_on_defeating_a_party_would_say()
    {
        var report = ViolatingMissions.Offensive.ButConsent(consent => consent with { Status = ConsentStatus.Refused }).CheckedByAll();
        report.Findings.Should().NotContain(finding => finding.Rule.Id == "IMP-01");
        report.Findings.Should().ContainSingle(finding => finding.Rule.Id == "UOF-02").Which.AlsoAnswers.Should().Equal("IMP-01");
    }

    [Fact]
    public void The_consent_is_asked_for_where_a_task_imposes() =>
        ViolatingMissions.Imposed.ButConsent(consent => consent with { Status = null }).CheckedBy<RobustNotEnforcement>()
            .ShouldAsk("/setting/hostStates/0/consent/status");

    [Fact]
    public void The_consent_is_not_asked_for_where_no_task_imposes() =>
        SoundMission.WithHost(consent => consent with { Status = null }).CheckedBy<RobustNotEnforcement>().ShouldBeSilent();

    [Fact]
    public void Whether_a_task_imposes_is_asked_for_where_there_is_no_consent() =>
        ViolatingMissions.ConsentRefused.WithTask("protect", task => task with { Engagement = null, Traits = null }).CheckedBy<RobustNotEnforcement>()
            .ShouldAsk(Protect + "/engagement", Protect + "/traits");

    [Fact]
    public void One_host_State_of_several_that_refuses_is_enough()
    {
        var refused = ViolatingMissions.Imposed;
        (refused with { Setting = refused.Setting! with { HostStates = [.. SoundMission.Proposal.Setting!.HostStates!, .. refused.Setting.HostStates!] } })
            .CheckedBy<RobustNotEnforcement>().ShouldFire(Strength.Must, Protect);
    }

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Imposed with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<RobustNotEnforcement>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() =>
        ViolatingMissions.Imposed.ShouldBreakOnlySince<RobustNotEnforcement>(new(1958, 12, 31));
}
