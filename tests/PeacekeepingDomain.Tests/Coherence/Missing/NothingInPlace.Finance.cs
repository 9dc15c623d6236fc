using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    // On a day on which all that is asked for of the money stands.
    private static MissionProposal InFinance(MissionProposal mission) => mission.WithTask("protect", task => task with { Resources = TaskResources.Voluntary }) with
    {
        AsOf = new DateOnly(2025, 1, 1),
        Finance = mission.Finance! with { AssemblyApproval = false, CommitmentAuthority = false, LiquidityPlan = false },
    };
}
