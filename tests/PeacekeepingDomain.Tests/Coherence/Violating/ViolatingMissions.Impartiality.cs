using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfImpartiality =>
    [
        new("IMP-01", "a party to be fought", Offensive),
        new("IMP-01", "a party to be fought, by way of exception", Offensive.ButAuthorization(decision => decision with { ExceptionalClause = true })),
        new("IMP-02", "terrorists to be fought", CounterTerrorism),
        new("IMP-02", "a party designated as terrorist to be fought", DesignatedPartyFought),
        new("IMP-02", "ground to be held against terrorists", GroundHeldAgainstTerrorists),
        new("IMP-03", "a party is observed and fought", Offensive),
        new("IMP-03", "the parties are observed, and one is fought beside", JointOperations),
        new("IMP-04", "one side supported while they fight and the other refuses", OneSideSupported),
        new("IMP-05", "a contributor that fights", Contributor(ContributorStake.Belligerent)),
        new("IMP-05", "a contributor that is itself a party", ContributorAmongTheParties),
        new("IMP-05", "a neighbour that arms a party contributes", MeddlingContributor),
        new("IMP-05", "a neighbour contributes", Contributor(ContributorStake.Neighbour)),
        new("IMP-06", "one side bound while they fight", OneSideBound),
    ];

    public static MissionProposal Offensive =>
        Sound.WithTask("protect", task => task with { Engagement = Engagement.Enforce, DirectedAgainst = "front" });

    public static MissionProposal CounterTerrorism =>
        Sound.WithTask("protect", task => task with { Traits = [TaskTrait.CounterTerrorism, TaskTrait.Offensive] });

    public static MissionProposal DesignatedPartyFought =>
        Offensive.ButParty("front", party => party with { Kind = PartyKind.TerroristDesignatedGroup });

    public static MissionProposal GroundHeldAgainstTerrorists =>
        Sound.WithTask("protect", task => task with { Traits = [TaskTrait.CounterTerrorism] });

    public static MissionProposal JointOperations => Sound.ButSupport(support => support with { Kinds = [SupportKind.JointOperations] });

    public static MissionProposal OneSideSupported => Sound
        .ButConflict(conflict => conflict with { Intensity = Intensity.Active })
        .ButParty("front", party => party with { Consents = PartyConsent.No });

    public static MissionProposal ContributorAmongTheParties =>
        Sound.ButParty("bandits", party => party with { Name = "Sylvania", Kind = PartyKind.OtherState });

    public static MissionProposal MeddlingContributor => Sound
        .ButSetting(setting => setting with { Neighbours = [new() { State = "Sylvania", Stance = NeighbourStance.ArmingAParty }] });

    public static MissionProposal Contributor(ContributorStake? stake) => Sound.ButFirstUnit(unit => unit with { ContributorStake = stake });

    public static MissionProposal OneSideBound =>
        Sound.ButConflict(conflict => conflict with { Intensity = Intensity.Active })
            .ButParty("government", party => party with { CoversOwnSide = false })
            .ButParty("front", party => party with { Consents = PartyConsent.No });
}
