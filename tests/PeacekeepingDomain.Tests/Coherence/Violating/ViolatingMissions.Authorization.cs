using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfAuthorization =>
    [
        new("AUT-01", "soldiers sent by the Secretary-General", Sound.ButAuthorization(decision => decision with { Organ = Organ.SecretaryGeneral })),
        new("AUT-01", "soldiers sent by nobody", Sound.ButAuthorization(decision => decision with { Organ = Organ.None })),
    ];
}
