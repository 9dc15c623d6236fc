using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InSafety(MissionProposal mission) => mission with
    {
        Safety = mission.Safety! with { EvacuationAssets = false, SurgicalCapability = false },
    };
}
