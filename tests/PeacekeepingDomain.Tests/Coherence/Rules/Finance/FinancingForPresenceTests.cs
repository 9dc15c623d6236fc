using PeacekeepingDomain.Coherence.Rules.Finance;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Finance;

public sealed class FinancingForPresenceTests
{
    private const string Mechanism = "/finance/mechanism";

    [Theory]
    [InlineData(Presence.PeacekeepingOperation)]
    [InlineData(Presence.SpecialPoliticalMission)]
    [InlineData(Presence.PoliceMission)]
    public void A_mission_of_the_United_Nations_is_not_paid_for_under_resolution_2719(Presence presence) =>
        (Paid(FinanceMechanism.Resolution2719) with { Presence = presence }).CheckedBy<FinancingForPresence>()
            .ShouldFire(Strength.Must, Mechanism).Message.Should().Contain("resolution 2719 (2023)").And.Contain("African Union");

    [Fact]
    public void A_political_mission_has_no_assessed_account_of_its_own() =>
        (SoundMission.Proposal with { Presence = Presence.SpecialPoliticalMission }).CheckedBy<FinancingForPresence>().ShouldFire(Strength.Must, Mechanism);

    [Fact]
    public void As_in_Guatemala_a_political_mission_on_the_regular_budget_is_in_order() =>
        (Paid(FinanceMechanism.RegularBudget) with { Presence = Presence.SpecialPoliticalMission }).CheckedBy<FinancingForPresence>().ShouldBeSilent();

    [Fact]
    public void A_force_led_by_others_is_not_charged_to_all_without_a_package() =>
        (SoundMission.Proposal with { Presence = Presence.UnAuthorizedForce }).CheckedBy<FinancingForPresence>()
            .ShouldFire(Strength.Must, Mechanism).Message.Should().Contain("no support package");

    [Theory]
    [InlineData(SupportPackageKind.SupportOffice)]
    [InlineData(SupportPackageKind.Logistics)]
    public void As_in_Somalia_and_Haiti_a_package_that_was_decided_may_be_charged_to_all(SupportPackageKind kind) =>
        (SoundMission.Proposal with { Presence = Presence.RegionalOperation, Modality = SoundMission.Proposal.Modality! with { Support = new() { Kind = kind } } })
            .CheckedBy<FinancingForPresence>().ShouldBeSilent();

    [Fact]
    public void A_large_force_on_the_regular_budget_is_a_concern() =>
        Paid(FinanceMechanism.RegularBudget).CheckedBy<FinancingForPresence>().ShouldFire(Strength.Should, Mechanism).Message.Should().Contain("5,000");

    [Fact]
    public void As_in_Jerusalem_and_Kashmir_observers_on_the_regular_budget_are_in_order() =>
        Paid(FinanceMechanism.RegularBudget).ButMilitary(military => military with { Authorized = 200 }).CheckedBy<FinancingForPresence>().ShouldBeSilent();

    [Theory]
    [InlineData(FinanceMechanism.Voluntary)]
    [InlineData(FinanceMechanism.Mixed)]
    public void As_in_Cyprus_in_1964_what_contributors_bear_by_decision_is_in_order(FinanceMechanism mechanism) =>
        Paid(mechanism).CheckedBy<FinancingForPresence>().ShouldBeSilent();

    [Fact]
    public void How_it_is_paid_for_is_asked_for() => Paid(null).CheckedBy<FinancingForPresence>().ShouldAsk(Mechanism);

    [Fact]
    public void It_stands_since_the_Charter() => Paid(FinanceMechanism.Resolution2719).ShouldBreakOnlySince<FinancingForPresence>(new(1945, 10, 24));

    private static MissionProposal Paid(FinanceMechanism? mechanism) => ViolatingMissions.Financed(finance => finance with { Mechanism = mechanism });
}
