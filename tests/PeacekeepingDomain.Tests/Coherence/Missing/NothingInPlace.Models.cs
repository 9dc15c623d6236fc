using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InModels(MissionProposal mission) => InModelsSixteenToThirty(mission);
}
