using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InAuthorization(MissionProposal mission) => mission with
    {
        Legal = mission.Legal! with { StatusOfForces = StatusOfForces.None },
    };
}
