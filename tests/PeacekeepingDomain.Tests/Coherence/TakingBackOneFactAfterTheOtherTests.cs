using PeacekeepingDomain.Tests.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Facts taken back one after the other, until nothing is stated, open answers and never flip one.</summary>
public sealed class TakingBackOneFactAfterTheOtherTests
{
    [Theory]
    [MemberData(nameof(TestedMissions.Names), MemberType = typeof(TestedMissions))]
    public void Dropping_one_stated_fact_after_the_other_never_flips_an_answer(string name)
    {
        var area = TestedMissions.AreaOf(name);
        foreach (var mission in TestedMissions.Variants(name))
        {
            for (var seed = 1; seed <= Trials.Of(everyday: 1, thorough: 10); seed++)
            {
                var before = RuleStanding.Of(mission, area);
                foreach (var (pointer, left) in mission.WithoutMoreAndMore(seed))
                {
                    var now = RuleStanding.Of(left, area);
                    if (now.FlipSince(before) is { } flip)
                        flip.Should().BeNull("{0} was taken back from {1}, seed {2}", pointer, name, seed);
                    before = now;
                }
            }
        }
    }
}
