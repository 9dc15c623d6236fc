using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InLocalPopulation(MissionProposal mission) => mission with
    {
        // What is asked for towards the population stands since October 2024.
        AsOf = new(2025, 1, 1),
        Tangible = new() { QuickImpactProjects = false, LocalProcurement = false, LocalStaffInPolitical = false, CommunityEngagement = false, ExpectationsStated = false },
    };
}
