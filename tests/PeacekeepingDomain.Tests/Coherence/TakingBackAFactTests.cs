using PeacekeepingDomain.Tests.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>A fact taken back may open an answer of a rule or requirement, and never flips it.</summary>
public sealed class TakingBackAFactTests
{
    [Theory]
    [MemberData(nameof(TestedMissions.Names), MemberType = typeof(TestedMissions))]
    public void Dropping_a_stated_fact_may_open_an_answer_and_never_flips_it(string name)
    {
        var area = TestedMissions.AreaOf(name);
        foreach (var mission in TestedMissions.Variants(name))
        {
            var before = RuleStanding.Of(mission, area);
            var dropped = 0;
            foreach (var (pointer, left) in mission.WithoutEach())
            {
                // Assertions in words are dear, and asked for thousands of times.
                if (RuleStanding.Of(left, area).FlipSince(before) is { } flip)
                    flip.Should().BeNull("{0} was taken back from {1}", pointer, name);
                dropped++;
            }

            dropped.Should().BeGreaterThan(10);
        }
    }

    [Theory]
    [MemberData(nameof(TestedMissions.Names), MemberType = typeof(TestedMissions))]
    public void Taking_back_that_a_section_is_whole_never_flips_an_answer(string name)
    {
        var mission = TestedMissions.Of(name);
        RuleStanding.Of(mission with { Whole = null }).FlipSince(RuleStanding.Of(mission)).Should().BeNull();
    }
}
