using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InInformation(MissionProposal mission) => mission
        .ButConflict(conflict => conflict with { Threats = [.. conflict.Threats!, Threat.MisAndDisinformation] })
        .ButForce(force => force with { Units = [.. force.Units!, force.Units![0] with { Type = UnitType.UnmannedAircraftUnit, Capabilities = [], Count = 1 }] }) with
    {
        Information = mission.Information! with
        {
            JointOperationsCentre = false,
            AnalysisCell = false,
            StrategicCommunications = false,
            LocalLanguages = false,
            InformationIntegrity = false,
            SensorsNotified = false,
            DataProtection = false,
            ReleaseRules = false,
        },
    };
}
