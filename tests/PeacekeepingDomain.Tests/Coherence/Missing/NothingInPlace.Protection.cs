using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InProtection(MissionProposal mission) => mission with
    {
        Protection = mission.Protection! with { Strategy = new() { Engagement = false, Physical = false, Environment = false } },
    };
}
