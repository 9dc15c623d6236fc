using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfModels =>
    [
        new("M04-1", "no ceasefire", Sound.ButConflict(conflict => conflict with { Ceasefire = CeasefireState.None })),
        new("M04-1", "a partial ceasefire", Sound.ButConflict(conflict => conflict with { Ceasefire = CeasefireState.Partial })),
        new("M04-1", "a partial ceasefire, rising violence, unarmed observers", UnarmedInRisingViolence),
        .. OfModelsSixteenToThirty,
        .. OfTheMixOfModels,
    ];

    public static MissionProposal UnarmedInRisingViolence => Sound
        .ButConflict(conflict => conflict with { Ceasefire = CeasefireState.Partial, Trend = Trend.Rising })
        .ButMilitary(military => military with { Armed = false });
}
