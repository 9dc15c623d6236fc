using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfImpartiality =>
    [
        new("IMP-01", "a party to be fought", Offensive),
        new("IMP-01", "a party to be fought, by way of exception", Offensive.ButAuthorization(decision => decision with { ExceptionalClause = true })),
        new("IMP-06", "one side bound while they fight", OneSideBound),
    ];

    public static MissionProposal Offensive =>
        Sound.WithTask("protect", task => task with { Engagement = Engagement.Enforce, DirectedAgainst = "front" });

    public static MissionProposal OneSideBound =>
        Sound.ButConflict(conflict => conflict with { Intensity = Intensity.Active })
            .ButParty("government", party => party with { CoversOwnSide = false })
            .ButParty("front", party => party with { Consents = PartyConsent.No });
}
