using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The kinds of presence that demands usually speak to together.</summary>
public static class PresenceSets
{
    /// <summary>Peacekeeping operations led by the United Nations, to which most of doctrine speaks.</summary>
    public static ValueList<Presence> Peacekeeping { get; } = [Presence.PeacekeepingOperation];

    /// <summary>All presences led by the United Nations.</summary>
    public static ValueList<Presence> UnLed { get; } = [Presence.PeacekeepingOperation, Presence.SpecialPoliticalMission, Presence.PoliceMission];

    /// <summary>Every kind of presence.</summary>
    public static ValueList<Presence> All { get; } =
        [Presence.PeacekeepingOperation, Presence.SpecialPoliticalMission, Presence.PoliceMission, Presence.UnAuthorizedForce, Presence.RegionalOperation];
}
