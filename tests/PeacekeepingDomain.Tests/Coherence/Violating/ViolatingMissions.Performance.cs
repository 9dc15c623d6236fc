using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfPerformance =>
    [
        new("PRF-05", "a force told to do less than it may", Restrained),
    ];

    public static MissionProposal Restrained => Sound.ButForce(force => force with { Posture = ForcePosture.BelowAuthority });
}
