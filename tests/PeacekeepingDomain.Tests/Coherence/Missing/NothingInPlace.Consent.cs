using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InConsent(MissionProposal mission) => mission
        .ButConflict(conflict => conflict with { EarlierWithdrawal = true })
        .ButPolitics(process => process with { ConsentErosionPlan = false });
}
