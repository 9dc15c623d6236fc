using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InSupportToOthers(MissionProposal mission) => mission with
    {
        SupportToOthers =
        [
            mission.SupportToOthers![0] with { RiskAssessment = false, Notified = false, Monitoring = false, Kinds = [SupportKind.JointOperations] },
        ],
        Protection = mission.Protection! with { CivilianHarmMitigation = false },
        Information = mission.Information! with { ReleaseRules = false },
    };
}
