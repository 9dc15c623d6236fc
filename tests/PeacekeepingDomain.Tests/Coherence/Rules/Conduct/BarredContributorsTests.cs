using PeacekeepingDomain.Coherence.Rules.Conduct;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Conduct;

public sealed class BarredContributorsTests
{
    private const string Barred = "/force/units/0/barred";

    [Fact]
    public void A_barred_unit_in_the_force_is_a_contradiction() =>
        ViolatingMissions.Barred.CheckedBy<BarredContributors>().ShouldFire(Strength.Must, Barred).Message.Should().Contain("A unit of Sylvania is to serve");

    [Fact]
    public void Every_barred_unit_is_a_finding_of_its_own() =>
        SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0] with { Barred = true }, force.Units[1] with { Barred = true }] })
            .CheckedBy<BarredContributors>().Findings.Select(finding => finding.Pointer).Should().BeEquivalentTo(Barred, "/force/units/1/barred");

    [Fact]
    public void A_unit_with_nothing_against_it_serves() => SoundMission.Proposal.CheckedBy<BarredContributors>().ShouldBeSilent();

    [Fact]
    public void Whether_a_unit_is_barred_is_asked_for() =>
        SoundMission.Proposal.ButForce(force => force with { Units = [force.Units![0] with { Barred = null }] }).CheckedBy<BarredContributors>().ShouldAsk(Barred);

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (ViolatingMissions.Barred with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<BarredContributors>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_resolution_of_2016() => ViolatingMissions.Barred.ShouldBreakOnlySince<BarredContributors>(new(2016, 3, 11));
}
