using PeacekeepingDomain.Coherence.Rules.Command;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Violating;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Command;

public sealed class ParallelForcesTests
{
    private const string Force = "/modality/parallelForces/0";

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_force_that_fights_beside_the_mission_needs_areas_and_liaison(bool areas, bool liaison) =>
        Fighting("bandits", areas, liaison).CheckedBy<ParallelForces>().ShouldFire(Strength.Should, Force).Message.Should().Contain("Operation Falcon").And.Contain("robust");

    [Fact]
    public void As_in_Cote_dIvoire_a_force_that_fights_apart_from_the_mission_is_in_order() =>
        Fighting("bandits", areas: true, liaison: true).CheckedBy<ParallelForces>().ShouldBeSilent();

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void A_force_that_does_not_fight_needs_one_of_them(bool areas, bool liaison, bool told)
    {
        var report = ViolatingMissions.Beside(new() { Name = "a training mission", Mandates = [ParallelMandate.Training], DelineatedAreas = areas, Liaison = liaison, Opposes = "" })
            .CheckedBy<ParallelForces>();
        if (told)
            report.ShouldFire(Strength.Should, Force);
        else
            report.ShouldBeSilent();
    }

    [Fact]
    public void A_force_that_nothing_tells_apart_and_that_fights_a_party_to_the_consent_is_a_contradiction() =>
        Fighting("front", areas: false, liaison: false).CheckedBy<ParallelForces>().ShouldFire(Strength.Must, Force);

    [Fact]
    public void A_force_that_fights_a_party_to_the_consent_from_an_area_of_its_own_is_a_concern() =>
        Fighting("front", areas: true, liaison: false).CheckedBy<ParallelForces>().ShouldFire(Strength.Should, Force);

    [Fact]
    public void Liaison_that_is_not_stated_is_asked_for() =>
        Fighting("bandits", areas: true, liaison: null).CheckedBy<ParallelForces>().ShouldAsk(Force + "/liaison");

    [Fact]
    public void A_mission_that_works_alone_has_nobody_to_keep_apart_from() => SoundMission.Proposal.CheckedBy<ParallelForces>().ShouldBeSilent();

    [Fact]
    public void It_does_not_speak_to_a_force_led_by_others() =>
        (Fighting("front", areas: false, liaison: false) with { Presence = Presence.UnAuthorizedForce }).ShouldNotApplyTo<ParallelForces>("it does not speak to a UN-authorized force");

    [Fact]
    public void It_stands_since_the_Charter() => Fighting("front", areas: false, liaison: false).ShouldBreakOnlySince<ParallelForces>(new(1945, 10, 24));

    private static MissionProposal Fighting(string party, bool? areas, bool? liaison) =>
        ViolatingMissions.Beside(new() { Name = "Operation Falcon", Mandates = [ParallelMandate.Robust], DelineatedAreas = areas, Liaison = liaison, Opposes = party });
}
