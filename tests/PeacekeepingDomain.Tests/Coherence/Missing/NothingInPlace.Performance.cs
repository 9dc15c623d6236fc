using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InPerformance(MissionProposal mission) => mission with
    {
        Performance = mission.Performance! with
        {
            ImpactAssessment = false,
            Evaluation = false,
            RemedialSteps = false,
            ReviewMonths = 0,
            RiskRegister = false,
            Scenarios = false,
            LeadershipProfile = false,
            Inductions = false,
            SkillsPlan = false,
        },
    };
}
