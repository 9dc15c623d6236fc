using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InTransition(MissionProposal mission) => mission with
    {
        Transition = mission.Transition! with { ExitStrategy = false, CountryTeamPlan = false, Funding = false, ResidualDuties = false, NationalProtectionPlan = false },
    };
}
