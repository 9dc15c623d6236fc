using PeacekeepingDomain.Coherence.Rules.Change;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence.Rules.Change;

public sealed class StrengthWhileDangerGrowsTests
{
    private const string Authorized = "/after/force/military/authorized";

    [Fact]
    public void Rwanda_in_April_1994_is_a_contradiction() =>
        (SampleMissions.Read("unamir-1993").Proposal, SampleMissions.Read("unamir-1994").Proposal).CheckedBy<StrengthWhileDangerGrows>()
            .ShouldFire(Strength.Must, Authorized).Message.Should().Contain("from 2,548 to 270");

    [Fact]
    public void A_cut_while_the_violence_rises_is_a_concern() =>
        Cut(Trend.Rising, Intensity.Sporadic).CheckedBy<StrengthWhileDangerGrows>().ShouldFire(Strength.Should, Authorized);

    [Fact]
    public void A_cut_in_open_fighting_with_people_still_to_protect_is_a_contradiction() =>
        Cut(Trend.Rising, Intensity.Active).CheckedBy<StrengthWhileDangerGrows>().ShouldFire(Strength.Must, Authorized);

    [Fact]
    public void A_cut_as_the_violence_falls_is_in_order() => Cut(Trend.Falling, Intensity.Tension).CheckedBy<StrengthWhileDangerGrows>().ShouldBeSilent();

    [Fact]
    public void A_force_that_keeps_its_strength_is_in_order() =>
        SoundMission.Proposal.Then(mission => mission.ButConflict(conflict => conflict with { Trend = Trend.Rising })).CheckedBy<StrengthWhileDangerGrows>().ShouldBeSilent();

    [Fact]
    public void What_the_strength_was_is_asked_for()
    {
        var (before, after) = Cut(Trend.Rising, Intensity.Active);
        (before.ButMilitary(military => military with { Authorized = null }), after).CheckedBy<StrengthWhileDangerGrows>().ShouldAsk("/before/force/military/authorized");
    }

    private static (MissionProposal Before, MissionProposal After) Cut(Trend trend, Intensity intensity) =>
        SoundMission.Proposal.Then(mission => mission
            .ButMilitary(military => military with { Authorized = 100 })
            .ButConflict(conflict => conflict with { Trend = trend, Intensity = intensity }));
}
