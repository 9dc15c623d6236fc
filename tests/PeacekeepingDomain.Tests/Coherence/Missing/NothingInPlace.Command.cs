using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    // A joint operation that takes over units of an earlier force.
    private static MissionProposal InCommand(MissionProposal mission) => mission with
    {
        Modality = mission.Modality! with
        {
            Kind = ModalityKind.Joint,
            Command = mission.Modality.Command! with { JointMandate = false, DivisionOfPillars = false },
            Handover = new() { Rehatted = true, PriorUnderstanding = false, Criteria = false, Standards = false, GapDays = 0 },
        },
    };
}
