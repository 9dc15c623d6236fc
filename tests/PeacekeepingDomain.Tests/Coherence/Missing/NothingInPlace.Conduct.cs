using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InConduct(MissionProposal mission) => mission.ButParty("bandits", party => party with { Indicted = true }) with
    {
        Conduct = mission.Conduct! with
        {
            ConductTeam = false,
            ExploitationRiskManagement = false,
            VictimAssistance = false,
            Screening = false,
            EssentialContactPolicy = false,
            PartnersStandards = false,
            ClaimsProcedure = false,
        },
    };
}
