using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InConduct(MissionProposal mission) => mission with
    {
        Conduct = mission.Conduct! with { ConductTeam = false, ExploitationRiskManagement = false, VictimAssistance = false },
    };
}
