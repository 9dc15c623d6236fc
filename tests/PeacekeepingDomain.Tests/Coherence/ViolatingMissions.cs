using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>
/// For every coherence rule, missions that contradict it: the sound mission with as little changed as it takes. A new
/// rule adds its own here, and takes part in the tests that all rules have in common.
/// </summary>
public static class ViolatingMissions
{
    private static MissionProposal Sound => SoundMission.Proposal;

    public static ValueList<ViolatingMission> All { get; } =
    [
        new("CON-01", "consent refused", ConsentRefused),
        new("CON-01", "consent withdrawn", Sound.ButConsent(consent => consent with { Status = ConsentStatus.Withdrawn })),
        new("CON-01", "nobody able to consent", Sound.ButConsent(consent => consent with { Status = ConsentStatus.NoAuthorityAbleToConsent })),
        new("CON-01", "one of two host States refuses", TwoHosts(ConsentRefused)),
        new("CON-02", "a main party refuses", FrontRefuses),
        new("CON-02", "a main party refuses and resists a core task", FrontResists),
        new("CON-05", "the process is stalled", Sound.ButProcess(ProcessStatus.Stalled)),
        new("CON-05", "the process is stalled and a refusing party resists a core task", FrontResists.ButProcess(ProcessStatus.Stalled)),
        new("CON-07", "a condition on a core task", Condition(Extent.Partial)),
        new("CON-07", "a restriction that takes a core task away", Restriction(Extent.Total)),
        new("CON-07", "a condition that one of two host States puts", TwoHosts(Condition(Extent.Partial))),
        new("IMP-01", "a party to be fought", Offensive),
        new("IMP-01", "a party to be fought, by way of exception", Offensive.ButAuthorization(decision => decision with { ExceptionalClause = true })),
        new("IMP-06", "one side bound while they fight", OneSideBound),
        new("UOF-01", "a task to be secured in self-defence", SelfDefence),
        new("UOF-01", "a task to be secured by the unarmed", Sound.ButMilitary(military => military with { Armed = false })),
        new("UOF-02", "a task imposed without consent", Imposed),
        new("AUT-01", "soldiers sent by the Secretary-General", Sound.ButAuthorization(decision => decision with { Organ = Organ.SecretaryGeneral })),
        new("AUT-01", "soldiers sent by nobody", Sound.ButAuthorization(decision => decision with { Organ = Organ.None })),
        new("MAN-05", "a core task that nothing pays for", Sound.WithTask("protect", task => task with { Resources = TaskResources.Unfunded })),
        new("MAN-05", "a core task within existing resources", Sound.WithTask("protect", task => task with { Resources = TaskResources.WithinExisting })),
        new("MAN-05", "a core task for a component that is not there", Sound.WithTask("monitor", task => task with { Component = ComponentKind.Police })),
        new("MAN-05", "a core task without the capability it needs", CapabilityMissing),
        new("M04-1", "no ceasefire", Sound.ButConflict(conflict => conflict with { Ceasefire = CeasefireState.None })),
        new("M04-1", "a partial ceasefire", Sound.ButConflict(conflict => conflict with { Ceasefire = CeasefireState.Partial })),
        new("M04-1", "a partial ceasefire, rising violence, unarmed observers", UnarmedInRisingViolence),
        new("CAP-02", "three fifths of the assessed strength", Sound.ButMilitary(military => military with { Authorized = 3000 })),
        new("CAP-02", "a fifth of the assessed strength", Sound.ButMilitary(military => military with { Authorized = 1000 })),
    ];

    public static MissionProposal ConsentRefused => Sound.ButConsent(consent => consent with { Status = ConsentStatus.Refused });

    public static MissionProposal FrontRefuses => Sound.ButParty("front", party => party with { Consents = PartyConsent.No });

    public static MissionProposal FrontResists => FrontRefuses.WithTask("monitor", task => task with { OpposedBy = ["front"] });

    public static MissionProposal Offensive =>
        Sound.WithTask("protect", task => task with { Engagement = Engagement.Enforce, DirectedAgainst = "front" });

    public static MissionProposal OneSideBound =>
        Sound.ButConflict(conflict => conflict with { Intensity = Intensity.Active })
            .ButParty("government", party => party with { CoversOwnSide = false })
            .ButParty("front", party => party with { Consents = PartyConsent.No });

    public static MissionProposal SelfDefence => Sound.ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence });

    public static MissionProposal Imposed => ConsentRefused.WithTask("protect", task => task with { Engagement = Engagement.Enforce });

    public static MissionProposal CapabilityMissing => Sound.ButForce(force => force with
    {
        Capabilities = [new() { Capability = Capability.QuickReactionForce, Status = HoldingStatus.Missing }],
    });

    public static MissionProposal UnarmedInRisingViolence => Sound
        .ButConflict(conflict => conflict with { Ceasefire = CeasefireState.Partial, Trend = Trend.Rising })
        .ButMilitary(military => military with { Armed = false });

    public static MissionProposal Condition(Extent? extent) => Sound.ButConsent(consent => consent with
    {
        Conditions = [new() { Kind = ConditionKind.Flights, Extent = extent, AffectsTasks = ["monitor"], AffectsCapabilities = [] }],
    });

    public static MissionProposal Restriction(Extent? extent) => Sound.ButConsent(consent => consent with
    {
        Restrictions = [new() { Kind = ConditionKind.FuelAndSupply, Extent = extent, AffectsTasks = [], AffectsCapabilities = [Capability.QuickReactionForce] }],
    });

    /// <summary>The mission with a second host State, which consents without conditions.</summary>
    private static MissionProposal TwoHosts(MissionProposal mission) => mission with
    {
        Setting = mission.Setting! with { HostStates = [.. mission.Setting.HostStates!, Sound.Setting!.HostStates![0] with { State = "Graustark" }] },
    };
}
