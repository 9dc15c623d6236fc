using PeacekeepingDomain.Coherence.Rules.SupportToOthers;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.SupportToOthers;

public sealed class EmbargoedAndListedTests
{
    private const string Embargo = "/supportToOthers/0/underEmbargo";

    [Theory]
    [InlineData(SupportKind.Training)]
    [InlineData(SupportKind.Planning)]
    [InlineData(SupportKind.FireSupport)]
    [InlineData(SupportKind.JointOperations)]
    public void Help_to_fight_under_an_embargo_is_a_contradiction(SupportKind kind) =>
        ViolatingMissions.UnderEmbargo(kind).CheckedBy<EmbargoedAndListed>().ShouldFire(Strength.Must, Embargo).Message.Should().Contain("The national army is under an embargo");

    [Theory]
    [InlineData(SupportKind.Logistics)]
    [InlineData(SupportKind.CasualtyEvacuation)]
    public void Other_support_under_an_embargo_is_a_concern(SupportKind kind) =>
        ViolatingMissions.UnderEmbargo(kind).CheckedBy<EmbargoedAndListed>().ShouldFire(Strength.Should, Embargo);

    [Fact]
    public void As_in_Somalia_in_2007_support_that_is_exempt_is_in_order() =>
        ViolatingMissions.ButSupport(support => support with { UnderEmbargo = true, Exemption = true, Kinds = [SupportKind.Training] }).CheckedBy<EmbargoedAndListed>().ShouldBeSilent();

    [Fact]
    public void Support_to_a_listed_party_is_a_concern_where_nothing_reduces_the_risk() =>
        ViolatingMissions.Listed.CheckedBy<EmbargoedAndListed>().ShouldFire(Strength.Should, "/supportToOthers/0/mitigation").Message.Should().Contain("the Government");

    [Fact]
    public void Support_to_a_listed_party_is_in_order_where_measures_reduce_the_risk() =>
        SoundMission.Proposal.ButParty("government", party => party with { ListedForViolations = true }).CheckedBy<EmbargoedAndListed>().ShouldBeSilent();

    [Fact]
    public void The_listing_of_another_party_is_no_concern() =>
        ViolatingMissions.ButSupport(support => support with { Mitigation = false }).ButParty("front", party => party with { ListedForViolations = true })
            .CheckedBy<EmbargoedAndListed>().ShouldBeSilent();

    [Fact]
    public void Whether_there_is_an_exemption_is_asked_for_under_an_embargo() =>
        ViolatingMissions.ButSupport(support => support with { UnderEmbargo = true, Exemption = null }).CheckedBy<EmbargoedAndListed>().ShouldAsk("/supportToOthers/0/exemption");

    [Fact]
    public void Whether_the_recipient_is_under_an_embargo_is_asked_for() =>
        ViolatingMissions.ButSupport(support => support with { UnderEmbargo = null }).CheckedBy<EmbargoedAndListed>().ShouldAsk(Embargo);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Listed with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<EmbargoedAndListed>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => ViolatingMissions.Listed.ShouldBreakOnlySince<EmbargoedAndListed>(new(1945, 10, 24));
}
