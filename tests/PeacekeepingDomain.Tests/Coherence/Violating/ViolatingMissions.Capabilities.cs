using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfCapabilities =>
    [
        new("CAP-02", "three fifths of the assessed strength", Sound.ButMilitary(military => military with { Authorized = 3000 })),
        new("CAP-02", "a fifth of the assessed strength", Sound.ButMilitary(military => military with { Authorized = 1000 })),
    ];
}
