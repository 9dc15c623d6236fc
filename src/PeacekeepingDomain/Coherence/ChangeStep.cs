using PeacekeepingDomain.Coherence.Facts;

namespace PeacekeepingDomain.Coherence;

/// <summary>A change rule as the engine runs it: a rule on the second proposal that can look back at the first.</summary>
internal sealed class ChangeStep(ChangeRule rule) : CoherenceRule
{
    public override Demand About => rule.About;

    public override void Check(MissionFacts mission, Ruling ruling) => rule.Check(new MissionFacts(ruling.Earlier!), mission, ruling);
}
