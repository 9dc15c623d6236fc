using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>A rule made up for a test: what it demands, and its check as a function.</summary>
internal sealed class TestRule(Demand about, Action<MissionFacts, Ruling> check) : CoherenceRule
{
    public TestRule(Action<MissionFacts, Ruling> check)
        : this(Demands.Of("CON-91"), check)
    {
    }

    public override Demand About { get; } = about;

    public override void Check(MissionFacts mission, Ruling ruling) => check(mission, ruling);
}
