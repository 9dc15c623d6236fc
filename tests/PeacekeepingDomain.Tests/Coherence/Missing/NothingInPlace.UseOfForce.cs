using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InUseOfForce(MissionProposal mission) => mission with
    {
        Legal = mission.Legal! with
        {
            RulesOfEngagement = DocumentState.None,
            DirectiveOnUseOfForce = DocumentState.None,
            HumanitarianLawPlan = false,
            DetentionProcedure = false,
            TransferSafeguards = false,
        },
        Authorization = mission.Authorization! with
        {
            DecidedBy = ForceDecider.Headquarters,
            Weighs = [],
            ExecutivePowers = [ExecutivePower.Arrest, ExecutivePower.Detention],
        },
    };
}
