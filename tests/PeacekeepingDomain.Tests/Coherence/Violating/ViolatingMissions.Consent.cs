using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfConsent =>
    [
        new("CON-01", "consent refused", ConsentRefused),
        new("CON-01", "consent withdrawn", Sound.ButConsent(consent => consent with { Status = ConsentStatus.Withdrawn })),
        new("CON-01", "nobody able to consent", Sound.ButConsent(consent => consent with { Status = ConsentStatus.NoAuthorityAbleToConsent })),
        new("CON-01", "one of two host States refuses", TwoHosts(ConsentRefused)),
        new("CON-02", "a main party refuses", FrontRefuses),
        new("CON-02", "a main party refuses and resists a core task", FrontResists),
        new("CON-03", "the area reaches into a State that is not host", AreaBeyondTheHost),
        new("CON-03", "a task crosses into a State that is not host", TaskBeyondTheHost),
        new("CON-03", "an option whose area reaches into a neighbour that opposes it", AreaInAnOpposedNeighbour with { Stage = Stage.CouncilOption }),
        new("CON-04", "conditional consent under Chapter VII, and nobody works at it", ConsentLeftToChapterSeven),
        new("CON-05", "the process is stalled", Sound.ButProcess(ProcessStatus.Stalled)),
        new("CON-05", "the process is stalled and a refusing party resists a core task", FrontResists.ButProcess(ProcessStatus.Stalled)),
        new("CON-06", "a party that does not control its own, and nothing planned for local consent", LocalConsentLeftAlone),
        new("CON-06", "armed groups outside all control, and nothing planned for local consent", LocalConsentLeftAlone.ButParty("front", party => party with { Control = PartyControl.Strong })),
        new("CON-07", "a condition on a core task", Condition(Extent.Partial)),
        new("CON-07", "a restriction that takes a core task away", Restriction(Extent.Total)),
        new("CON-07", "a condition that one of two host States puts", TwoHosts(Condition(Extent.Partial))),
    ];

    public static MissionProposal ConsentRefused => Sound.ButConsent(consent => consent with { Status = ConsentStatus.Refused });

    public static MissionProposal FrontRefuses => Sound.ButParty("front", party => party with { Consents = PartyConsent.No });

    public static MissionProposal FrontResists => FrontRefuses.WithTask("monitor", task => task with { OpposedBy = ["front"] });

    public static MissionProposal AreaBeyondTheHost => Sound.ButArea("Ruritania", "Graustark");

    public static MissionProposal AreaInAnOpposedNeighbour =>
        AreaBeyondTheHost.ButSetting(setting => setting with { Neighbours = [new() { State = "Graustark", Stance = NeighbourStance.Opposed }] });

    public static MissionProposal TaskBeyondTheHost =>
        Sound.WithTask("monitor", task => task with { Traits = [TaskTrait.CrossBorder], States = ["Ruritania", "Graustark"] });

    public static MissionProposal ConsentLeftToChapterSeven => Sound
        .ButConsent(consent => consent with { Status = ConsentStatus.Conditional })
        .ButPolitics(process => process with { CooperationForum = false });

    public static MissionProposal LocalConsentLeftAlone => Sound
        .ButConflict(conflict => conflict with { LocalConsent = LocalConsent.Partial })
        .ButParty("front", party => party with { Control = PartyControl.Weak })
        .ButPolitics(process => process with { LocalConsentPlan = false })
        .ButTangible(tangible => tangible with { CommunityEngagement = false });

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
