using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InDeployment(MissionProposal mission) => mission with
    {
        Planning = new()
        {
            IntegratedAssessment = false,
            ConceptOfOperations = false,
            SupportPlan = false,
            RiskPlan = false,
            Requirements = false,
            Access = new() { Ports = false, Airfields = false, Land = false, Frequencies = false },
        },
    };
}
