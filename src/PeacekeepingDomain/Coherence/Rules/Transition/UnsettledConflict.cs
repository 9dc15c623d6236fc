using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Transition;

/// <summary>Whether what the mission holds back is still there.</summary>
internal static class UnsettledConflict
{
    /// <summary>Violence goes on or grows, or the ceasefire falls apart.</summary>
    public static Tri In(MissionFacts mission)
    {
        var conflict = mission.Conflict;
        return conflict.Intensity.AtLeast(Intensity.Sporadic) | conflict.Trend == Trend.Rising | conflict.Ceasefire == CeasefireState.Collapsing;
    }
}
