using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class RaisedAuthorityTests
{
    private static readonly MissionProposal InSelfDefence = SoundMission.Proposal.ButAuthorization(static decision => decision with { ForceAuthority = ForceAuthority.SelfDefence });

    [Fact]
    public void A_consent_that_does_not_cover_it_is_a_concern() =>
        Raised(static mission => mission.ButConsent(static consent => consent with { Status = ConsentStatus.Conditional })).CheckedBy<RaisedAuthority>()
            .ShouldFire(Strength.Should, "/after/setting/hostStates/0/consent/status").Message.Should().Contain("to all necessary means").And.Contain("consent");

    [Theory]
    [InlineData(DocumentState.None)]
    [InlineData(DocumentState.Draft)]
    public void Rules_that_are_not_approved_for_a_force_in_the_field_are_a_concern(DocumentState rules) =>
        Raised(mission => mission with { Stage = Stage.Deployed, Legal = mission.Legal! with { RulesOfEngagement = rules } }).CheckedBy<RaisedAuthority>()
            .ShouldFire(Strength.Should, "/after/legal/rulesOfEngagement").Message.Should().Contain("rules of engagement");

    [Fact]
    public void Before_the_force_is_in_the_field_the_rules_may_still_be_a_draft() =>
        Raised(static mission => mission with { Legal = mission.Legal! with { RulesOfEngagement = DocumentState.Draft } }).CheckedBy<RaisedAuthority>().ShouldBeSilent();

    [Fact]
    public void Strength_that_stays_below_what_was_assessed_is_a_concern() =>
        Raised(static mission => mission.ButMilitary(static military => military with { Required = 9000 })).CheckedBy<RaisedAuthority>()
            .ShouldFire(Strength.Should, "/after/force/military/authorized").Message.Should().Contain("strength");

    [Fact]
    public void Strength_that_covers_what_was_assessed_need_not_grow() => Raised(static mission => mission).CheckedBy<RaisedAuthority>().ShouldBeSilent();

    [Fact]
    public void Strength_that_grows_is_in_order() =>
        Raised(static mission => mission.ButMilitary(static military => military with { Required = 9000, Authorized = 7000 })).CheckedBy<RaisedAuthority>().ShouldBeSilent();

    [Fact]
    public void Where_nobody_resists_no_more_troops_are_needed() =>
        Raised(static mission => mission.ButMilitary(static military => military with { Required = 9000 }).ButTasks(static task => task with { OpposedBy = [] })).CheckedBy<RaisedAuthority>().ShouldBeSilent();

    [Fact]
    public void An_authority_that_stays_asks_for_nothing() =>
        SoundMission.Proposal.Then(static mission => mission.ButConsent(static consent => consent with { Status = ConsentStatus.Conditional })).CheckedBy<RaisedAuthority>().ShouldBeSilent();

    [Fact]
    public void What_the_authority_was_is_asked_for()
    {
        var (before, after) = Raised(static mission => mission.ButConsent(static consent => consent with { Status = ConsentStatus.Conditional }));
        (before.ButAuthorization(static decision => decision with { ForceAuthority = null }), after).CheckedBy<RaisedAuthority>().ShouldAsk("/before/authorization/forceAuthority");
    }

    private static (MissionProposal Before, MissionProposal After) Raised(Func<MissionProposal, MissionProposal> change) => (InSelfDefence, change(SoundMission.Proposal));
}
