using PeacekeepingDomain.Coherence.Rules.Impartiality;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Impartiality;

public sealed class ContributorsWithoutStakeTests
{
    private const string Unit = "/force/units/0";

    [Fact]
    public void A_contributor_that_fights_in_the_conflict_is_a_contradiction() =>
        ViolatingMissions.Contributor(ContributorStake.Belligerent).CheckedBy<ContributorsWithoutStake>()
            .ShouldFire(Strength.Must, Unit).Message.Should().Be("A unit of Sylvania is to serve in the mission, and its State fights in the conflict.");

    [Fact]
    public void A_contributor_that_is_itself_a_party_is_a_contradiction() =>
        ViolatingMissions.ContributorAmongTheParties.CheckedBy<ContributorsWithoutStake>().ShouldFire(Strength.Must, Unit);

    [Theory]
    [InlineData(NeighbourStance.Opposed)]
    [InlineData(NeighbourStance.ArmingAParty)]
    public void A_neighbour_that_works_against_the_mission_or_arms_a_party_is_a_concern(NeighbourStance stance) =>
        SoundMission.Proposal.ButSetting(setting => setting with { Neighbours = [new() { State = "Sylvania", Stance = stance }] }).CheckedBy<ContributorsWithoutStake>()
            .ShouldFire(Strength.Should, Unit);

    [Theory]
    [InlineData(ContributorStake.Neighbour, "neighbour")]
    [InlineData(ContributorStake.PermanentMember, "permanent member")]
    [InlineData(ContributorStake.FormerAdministrator, "former administrator")]
    public void As_in_Abyei_in_2011_a_neighbour_and_others_with_a_lesser_stake_are_only_named(ContributorStake stake, string word) =>
        ViolatingMissions.Contributor(stake).CheckedBy<ContributorsWithoutStake>().ShouldFire(Strength.May, Unit).Message.Should().Contain(word);

    [Fact]
    public void A_neighbour_that_supports_the_mission_is_no_concern() =>
        SoundMission.Proposal.ButSetting(setting => setting with { Neighbours = [new() { State = "Sylvania", Stance = NeighbourStance.Supportive }] })
            .CheckedBy<ContributorsWithoutStake>().ShouldBeSilent();

    [Fact]
    public void An_armed_group_of_the_same_name_is_no_contributor() =>
        ViolatingMissions.ContributorAmongTheParties.ButParty("bandits", party => party with { Kind = PartyKind.ArmedGroup }).CheckedBy<ContributorsWithoutStake>().ShouldBeSilent();

    [Fact]
    public void The_stake_is_asked_for() => ViolatingMissions.Contributor(null).CheckedBy<ContributorsWithoutStake>().ShouldAsk("/force/units/0/contributorStake");

    [Fact]
    public void Before_units_are_sought_nobody_is_asked_who_they_are() =>
        (ViolatingMissions.Contributor(null) with { Stage = Stage.Mandated }).ShouldNotApplyTo<ContributorsWithoutStake>("due from the stage force generation");

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Contributor(ContributorStake.Belligerent) with { Presence = Presence.UnAuthorizedForce })
            .ShouldNotApplyTo<ContributorsWithoutStake>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_first_principles_of_1958() =>
        ViolatingMissions.Contributor(ContributorStake.Belligerent).ShouldBreakOnlySince<ContributorsWithoutStake>(new(1958, 12, 31));
}
