using PeacekeepingDomain.Coherence.Rules.Information;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Information;

public sealed class OvertMeansTests
{
    private const string Collection = "/information/collection";

    [Theory]
    [InlineData(CollectionMeans.Agents, "agents")]
    [InlineData(CollectionMeans.Covert, "covert")]
    public void Clandestine_means_are_a_contradiction(CollectionMeans means, string word) =>
        ViolatingMissions.Collecting(CollectionMeans.Open, means, CollectionMeans.HostAgreed).CheckedBy<OvertMeans>().ShouldFire(Strength.Must, Collection).Message.Should().Contain(word);

    [Fact]
    public void Interception_that_the_host_State_has_not_agreed_to_is_a_concern() =>
        ViolatingMissions.Collecting(CollectionMeans.Interception).CheckedBy<OvertMeans>().ShouldFire(Strength.Should, Collection);

    [Fact]
    public void Interception_that_the_host_State_does_not_know_of_is_a_contradiction()
    {
        var mission = ViolatingMissions.Collecting(CollectionMeans.Interception);
        (mission with { Information = mission.Information! with { SensorsNotified = false } }).CheckedBy<OvertMeans>().ShouldFire(Strength.Must, Collection);
    }

    [Fact]
    public void Interception_by_agreement_is_in_order() =>
        ViolatingMissions.Collecting(CollectionMeans.Interception, CollectionMeans.HostAgreed).CheckedBy<OvertMeans>().ShouldBeSilent();

    [Fact]
    public void What_all_may_see_is_in_order() => SoundMission.Proposal.CheckedBy<OvertMeans>().ShouldBeSilent();

    [Fact]
    public void The_means_are_asked_for() => (SoundMission.Proposal with { Information = null }).CheckedBy<OvertMeans>().ShouldAsk(Collection);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Collecting(CollectionMeans.Agents) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<OvertMeans>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_policy_of_2019() => ViolatingMissions.Collecting(CollectionMeans.Agents).ShouldBreakOnlySince<OvertMeans>(new(2019, 12, 31));
}
