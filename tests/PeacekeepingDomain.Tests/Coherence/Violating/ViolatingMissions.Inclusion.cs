using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfInclusion =>
    [
        new("WPS-05", "a soldier under age", WithYoungest(17, UnitType.InfantryBattalion)),
        new("WPS-05", "an observer below the age of observers", WithYoungest(22, UnitType.MilitaryObservers)),
        new("WPS-07", "soldiers in schools", Sound with { Inclusion = Sound.Inclusion! with { UseOfSchools = true } }),
    ];

    public static MissionProposal WithYoungest(int age, UnitType type) =>
        Sound.ButForce(force => force with { Units = [force.Units![0] with { Type = type, MinimumAge = age }, force.Units[1]] });
}
