using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfInformation =>
    [
        new("INF-01", "agents", Collecting(CollectionMeans.Open, CollectionMeans.Agents)),
        new("INF-01", "covert means", Collecting(CollectionMeans.Covert)),
        new("INF-01", "interception the host has not agreed to", Collecting(CollectionMeans.Overt, CollectionMeans.Interception)),
    ];

    public static MissionProposal Collecting(params CollectionMeans[] means) => Sound with { Information = Sound.Information! with { Collection = means.ToValueList() } };
}
