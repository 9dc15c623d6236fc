using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InInclusion(MissionProposal mission) => mission with
    {
        Inclusion = mission.Inclusion! with { GenderAnalysis = false, GenderAdviser = false },
    };
}
